import { formatDate } from '@/lib/copy/dates'
import { publicActionWords, publicChangeLines, publicHistoryCopy, publicReason } from '@/lib/copy/public-history'
import { capitalised } from '@/lib/copy/typography'
import { localDateAt } from '@/lib/deadlines/local-time'
import type { Offer } from '@/lib/offers/offer'
import type { PublicChange } from '@/lib/offers/public-change'

interface OfferHistoryPageProps {
  readonly offer: Offer
  /** The newest first. */
  readonly changes: readonly PublicChange[]
}

/** What was changed of an offer since it was published: what, when and why, and never who. */
export function OfferHistoryPage({ offer, changes }: OfferHistoryPageProps) {
  const { slug, title, publishedAt, deadline } = offer
  const day = (at: Date) => formatDate(localDateAt(at, deadline.zone ?? 'UTC'))
  return (
    <article className="max-w-3xl">
      <p className="pt-2">
        <a href={`/offres/${slug}`} className="inline-flex min-h-11 items-center text-sm">
          {publicHistoryCopy.back}
        </a>
      </p>
      <h1 className="mt-2 text-2xl font-strong tracking-tight text-balance">{publicHistoryCopy.title}</h1>
      <p className="mt-2 text-lg">{capitalised(title)}</p>
      <p className="mt-2 text-quiet">{changes.length === 0 ? publicHistoryCopy.none : publicHistoryCopy.intro}</p>
      <ol className="mt-6 border-b border-rule">
        {changes.map((change) => {
          const reason = publicReason(change)
          return (
            <li key={change.id} className="border-t border-rule py-3">
              <h2 className="font-semibold">{publicActionWords[change.action].what}</h2>
              <p className="text-sm text-quiet">
                <time dateTime={change.at.toISOString()}>{day(change.at)}</time>
              </p>
              <ul className="mt-1 list-disc pl-5">
                {publicChangeLines(change).map((line) => (
                  <li key={line} className="[overflow-wrap:anywhere]">
                    {line}
                  </li>
                ))}
              </ul>
              {reason !== null && <p className="mt-1">{reason}</p>}
            </li>
          )
        })}
        {publishedAt !== null && (
          <li className="border-t border-rule py-3">
            <h2 className="font-semibold">{publicHistoryCopy.published}</h2>
            <p className="text-sm text-quiet">
              <time dateTime={publishedAt.toISOString()}>{day(publishedAt)}</time>
            </p>
          </li>
        )}
      </ol>
    </article>
  )
}
