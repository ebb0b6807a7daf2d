/** Where a page leads besides: other pages of the same thing. */
export function PageLinks({ links }: { readonly links: readonly (readonly [href: string, words: string])[] }) {
  return (
    <ul className="mt-4 flex flex-wrap gap-x-6">
      {links.map(([href, words]) => (
        <li key={href}>
          <a href={href} className="inline-flex min-h-11 items-center">
            {words}
          </a>
        </li>
      ))}
    </ul>
  )
}
