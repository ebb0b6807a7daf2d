import { offerCopy } from '@/lib/copy/offer-page'
import { badgeAt } from '@/lib/deadlines/badge'
import type { ListedOffer } from '@/lib/search/listed-offer'
import { OfferRow } from './offer-row'

/** Open offers like this one, where there are some. */
export function SimilarOffers({ offers, now }: { offers: readonly ListedOffer[]; now: Date }) {
  if (offers.length === 0) return null
  return (
    <section aria-labelledby="semblables" className="print:hidden">
      <h2 id="semblables" className="text-xl font-strong tracking-tight">
        {offerCopy.similar}
      </h2>
      <ul className="mt-2">
        {offers.map((offer) => (
          <OfferRow key={offer.slug} offer={offer} badge={badgeAt(offer.deadline, now)} stems={[]} />
        ))}
      </ul>
    </section>
  )
}
