import { listCopy } from '@/lib/copy/offer-list'
import { badgeAt } from '@/lib/deadlines/badge'
import type { SearchOrder } from '@/lib/search/criteria'
import type { ListedOffer } from '@/lib/search/listed-offer'
import { OfferRow } from '../offers/offer-row'
import { dayGroups } from './day-groups'

/** Offers in their order: by deadline under the days on which they end, else in one list. */
export function OfferGroups({
  offers,
  order,
  stems,
  now,
}: {
  offers: readonly ListedOffer[]
  order: SearchOrder
  stems: readonly string[]
  now: Date
}) {
  if (order === 'deadline')
    return dayGroups(offers, now).map(({ heading, offers }) => (
      <section key={offers[0]?.offer.slug} className="mt-7">
        <h2 className="border-b-2 border-ochre pb-1 font-strong">{heading}</h2>
        <ul>
          {offers.map(({ offer, badge }) => (
            <OfferRow key={offer.slug} offer={offer} badge={badge} stems={stems} />
          ))}
        </ul>
      </section>
    ))
  return (
    <section className="mt-4">
      <h2 className="sr-only">{listCopy.results}</h2>
      <ul className="border-t-2 border-ochre">
        {offers.map((offer) => (
          <OfferRow key={offer.slug} offer={offer} badge={badgeAt(offer.deadline, now)} stems={stems} />
        ))}
      </ul>
    </section>
  )
}
