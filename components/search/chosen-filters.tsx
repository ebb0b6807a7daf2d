import type { Criterion } from '@/lib/copy/criteria-words'
import { filterCopy } from '@/lib/copy/filters'
import { noCriteria, type SearchCriteria } from '@/lib/search/criteria'

/** What the search asks, each a link to the search without it; nothing where nothing is asked. */
export function ChosenFilters({
  chosen,
  addressOf,
}: {
  chosen: readonly Criterion[]
  addressOf: (criteria: SearchCriteria) => string
}) {
  if (chosen.length === 0) return null
  return (
    <ul aria-label={filterCopy.chosen} className="mt-3 flex flex-wrap items-center gap-2 text-sm print:hidden">
      {chosen.map(({ words, without }) => (
        <li key={words}>
          <a
            href={addressOf(without)}
            className="inline-flex min-h-11 items-center gap-1.5 rounded-md border border-field bg-surface px-2.5 text-ink no-underline hover:border-indigo"
          >
            <span className="sr-only">{filterCopy.remove}</span> {words}
            <Cross />
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a href={addressOf(noCriteria)} className="inline-flex min-h-11 items-center px-2">
            {filterCopy.clear}
          </a>
        </li>
      )}
    </ul>
  )
}

function Cross() {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="flex-none text-quiet">
      <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  )
}
