import { contractWords, workingTimeWords } from '@/lib/copy/contract'
import { formatDate, formatStart } from '@/lib/copy/dates'
import { offerCopy, organisationWords, placeWords } from '@/lib/copy/offer-page'
import type { Offer } from '@/lib/offers/offer'

/** What the notice states; what it does not is left out. */
export function OfferFacts({ offer }: { offer: Offer }) {
  const labels = offer.locations.map(({ label }) => label)
  const facts: readonly (readonly [string, string | null])[] = [
    [
      offer.organisations.length > 1 ? offerCopy.organisations : offerCopy.organisation,
      offer.organisations.map(organisationWords).join(', ') || null,
    ],
    [labels.length > 1 ? offerCopy.places : offerCopy.place, placeWords(labels, offer.country)],
    [offerCopy.contract, contractWords(offer)],
    [offerCopy.start, offer.start === null ? null : formatStart(offer.start)],
    [offerCopy.positions, offer.positions === null ? null : String(offer.positions)],
    [offerCopy.workingTime, workingTimeWords(offer.partTime)],
    [offerCopy.published, offer.notice.publishedOn === null ? null : formatDate(offer.notice.publishedOn)],
  ]
  return (
    <section aria-labelledby="essentiel">
      <h2 id="essentiel" className="text-xl font-strong tracking-tight">
        {offerCopy.facts}
      </h2>
      <dl className="mt-3 border-b border-rule">
        {facts.map(
          ([term, words]) =>
            words !== null && (
              <div key={term} className="border-t border-rule py-2 sm:grid sm:grid-cols-[13rem_1fr] sm:gap-x-4">
                <dt className="text-sm text-quiet sm:text-base">{term}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}
