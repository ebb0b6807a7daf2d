import { listCopy } from '@/lib/copy/offer-list'
import type { SearchCriteria } from '@/lib/search/criteria'
import { listAddress } from '@/lib/search/list-address'
import type { PageKey } from '@/lib/search/page-key'

/** The neighbouring pages; nothing where there is one page only. */
export function Pagination({
  criteria,
  previous,
  next,
}: {
  criteria: SearchCriteria
  previous: PageKey | null
  next: PageKey | null
}) {
  if (previous === null && next === null) return null
  return (
    <nav
      aria-label={listCopy.pages}
      className="mt-8 flex flex-wrap items-center justify-between gap-x-4 border-t border-rule pt-4 print:hidden"
    >
      {previous === null ? (
        <span />
      ) : (
        <PageLink criteria={criteria} page={previous} rel="prev" words={listCopy.previous} />
      )}
      {next !== null && <PageLink criteria={criteria} page={next} rel="next" words={listCopy.next} />}
    </nav>
  )
}

function PageLink({
  criteria,
  page,
  rel,
  words,
}: {
  criteria: SearchCriteria
  page: PageKey
  rel: string
  words: string
}) {
  return (
    <a href={listAddress({ ...criteria, page })} rel={rel} className="inline-flex min-h-11 items-center font-semibold">
      {words}
    </a>
  )
}
