import { postingCopy } from '@/lib/copy/posting'
import type { Doubt } from './doubts'

/** What to look at before all else, each leading to its field. */
export function DoubtList({ doubts }: { readonly doubts: readonly Doubt[] }) {
  if (doubts.length === 0) return null
  return (
    <section aria-labelledby="a-verifier" className="rounded-md bg-doubtful px-4 py-3 text-on-doubtful">
      <h2 id="a-verifier" className="font-semibold">
        {postingCopy.form.doubts}
      </h2>
      <ul className="mt-1">
        {doubts.map(({ href, words }) => (
          <li key={`${href} ${words}`}>
            <a href={href} className="inline-flex min-h-11 items-center py-1 text-on-doubtful hover:text-on-doubtful">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
