import { deadlineInFull, organisationCopy } from '@/lib/copy/organisation-offers'
import { capitalised } from '@/lib/copy/typography'
import type { ListedKeptOffer } from '@/lib/offers/list-kept-offers'
import { StateMark } from './state-mark'

interface KeptOfferListProps {
  readonly offers: readonly ListedKeptOffer[]
  readonly now: Date
  /** Where somebody belongs to several organisations. */
  readonly namesKeeper: boolean
}

/** An organisation's offers, a line each that leads to what can be done with it. */
export function KeptOfferList({ offers, now, namesKeeper }: KeptOfferListProps) {
  return (
    <ul className="mt-6 border-b border-rule">
      {offers.map((offer) => (
        <li key={offer.slug} className="border-t border-rule py-3 sm:grid sm:grid-cols-[minmax(0,1fr)_auto] sm:gap-x-8">
          <div>
            <a href={`/organisation/offres/${offer.slug}`} className="inline-flex min-h-11 items-center font-semibold">
              {capitalised(offer.title)}
            </a>
            <p className="text-sm text-quiet">
              {[
                offer.locations.join(', ') || null,
                deadlineInFull(offer.deadline),
                namesKeeper ? (offer.keeper?.acronym ?? offer.keeper?.name) : null,
                offer.postedBy === null ? null : `${organisationCopy.list.by} ${offer.postedBy}`,
              ]
                .filter((part) => part)
                .join(' · ')}
            </p>
          </div>
          <div className="mt-2 flex flex-wrap items-center gap-2 sm:mt-0 sm:justify-end">
            <StateMark offer={offer} now={now} />
            {offer.isProposed && (
              <span className="inline-flex rounded-md bg-doubtful px-2 py-0.5 text-sm font-semibold text-on-doubtful">
                {organisationCopy.list.proposed}
              </span>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
