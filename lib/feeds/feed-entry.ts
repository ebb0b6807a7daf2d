import type { ContractTerms } from '../copy/contract'
import type { KeptDeadline } from '../deadlines/badge'
import type { Offer, OfferOrganisation } from '../offers/offer'
import type { CountryCode } from '../places/country'

/** What feeds and calendars tell of an offer. */
export interface FeedEntry extends ContractTerms {
  readonly id: string
  readonly slug: string
  readonly title: string
  /** Grows at each change. */
  readonly version: number
  readonly organisations: readonly OfferOrganisation[]
  readonly country: CountryCode | null
  /** Duty stations as stated. */
  readonly locations: readonly string[]
  readonly deadline: KeptDeadline
  readonly isExample: boolean
  readonly publishedAt: Date
  readonly changedAt: Date
}

export function feedEntryOf(offer: Offer): FeedEntry {
  return {
    ...offer,
    locations: offer.locations.map(({ label }) => label),
    isExample: offer.notice.isExample,
    publishedAt: offer.publishedAt ?? offer.changedAt,
  }
}
