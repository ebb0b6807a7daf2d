import type { Badge } from '@/lib/deadlines/badge'
import { cardVersion } from '@/lib/offers/card-version'
import type { Offer } from '@/lib/offers/offer'

/** The path of an offer's picture, another one each time that what it says changes. */
export function cardAddress(offer: Offer, badge: Badge): string {
  return `/offres/${offer.slug}/carte/${cardVersion(offer, badge.state === 'closed')}.jpg`
}
