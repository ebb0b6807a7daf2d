import { formatDay } from '@/lib/copy/dates'
import { postingCopy } from '@/lib/copy/posting'
import { capitalised } from '@/lib/copy/typography'
import { localDateAt } from '@/lib/deadlines/local-time'
import type { ListedDraft } from '@/lib/posting/drafts'

/** What was begun and not sent, by oneself or a colleague. */
export function DraftList({ drafts }: { readonly drafts: readonly ListedDraft[] }) {
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="brouillons" className="mt-12 max-w-2xl">
      <h2 id="brouillons" className="text-xl font-strong tracking-tight">
        {postingCopy.start.drafts}
      </h2>
      <ul className="mt-3">
        {drafts.map(({ id, titles, source, organisation, person, savedAt }) => (
          <li key={id} className="border-t border-rule py-2">
            <a href={`/deposer/${id}`} className="inline-flex min-h-11 items-center font-semibold">
              {capitalised(titles.join(', ') || source || postingCopy.start.noTitle)}
            </a>
            <p className="text-sm text-quiet">
              {[organisation, person, formatDay(localDateAt(savedAt, 'UTC'))].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
