import { listCopy, pageWords } from '@/lib/copy/offer-list'
import type { SearchCriteria } from '@/lib/search/criteria'
import { listAddress } from './list-address'

/** Nothing where there is one page only. */
export function Pagination({ criteria, pageCount }: { criteria: SearchCriteria; pageCount: number }) {
  const { page } = criteria
  if (pageCount < 2) return null
  return (
    <nav
      aria-label={listCopy.pages}
      className="print:hidden mt-8 flex flex-wrap items-center justify-between gap-x-4 border-t border-rule pt-4"
    >
      {page > 1 ? <PageLink criteria={criteria} to={page - 1} rel="prev" words={listCopy.previous} /> : <span />}
      <p className="order-first w-full text-center text-sm text-quiet sm:order-none sm:w-auto">
        {pageWords(page, pageCount)}
      </p>
      {page < pageCount ? <PageLink criteria={criteria} to={page + 1} rel="next" words={listCopy.next} /> : <span />}
    </nav>
  )
}

function PageLink({ criteria, to, rel, words }: { criteria: SearchCriteria; to: number; rel: string; words: string }) {
  return (
    <a
      href={listAddress({ ...criteria, page: to })}
      rel={rel}
      className="inline-flex min-h-11 items-center font-semibold"
    >
      {words}
    </a>
  )
}
