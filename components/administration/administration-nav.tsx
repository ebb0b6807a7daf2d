import { type AdministrationPage, administrationCopy, administrationPages } from '@/lib/copy/site-administration'

/** The pages of the administration, on each of them. */
export function AdministrationNav({ current }: { readonly current: AdministrationPage | null }) {
  return (
    <nav aria-label={administrationCopy.navigation} className="mt-4 border-b border-rule">
      <ul className="flex flex-wrap gap-x-5">
        <NavLink href="/administration" words={administrationCopy.attention.title} isCurrent={current === null} />
        {Object.entries(administrationPages).map(([page, [words]]) => (
          <NavLink key={page} href={`/administration/${page}`} words={words} isCurrent={page === current} />
        ))}
      </ul>
    </nav>
  )
}

function NavLink({ href, words, isCurrent }: { href: string; words: string; isCurrent: boolean }) {
  return (
    <li>
      <a
        href={href}
        aria-current={isCurrent ? 'page' : undefined}
        className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
      >
        {words}
      </a>
    </li>
  )
}
