import type { KeptDeadline } from '../deadlines/badge'
import type { Offer } from '../offers/offer'

/** What a line of a list shows of an offer. */
export interface ListedOffer
  extends Pick<
    Offer,
    'slug' | 'title' | 'country' | 'contractType' | 'durationMonths' | 'durationDays' | 'renewable' | 'organisations'
  > {
  readonly deadline: KeptDeadline
  /** Duty stations as stated. */
  readonly locations: readonly string[]
  readonly isExample: boolean
}
