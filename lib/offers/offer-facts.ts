import type { DeadlineKind, LocalDate, LocalTime } from '../deadlines/deadline'
import type { CountryCode } from '../places/country'
import type { Offer } from './offer'

/** What a person may say of an offer; what proves it stands elsewhere. */
export interface OfferFacts
  extends Pick<
    Offer,
    | 'title'
    | 'locations'
    | 'positions'
    | 'contractType'
    | 'durationMonths'
    | 'durationDays'
    | 'renewable'
    | 'partTime'
    | 'start'
    | 'application'
    | 'conditions'
    | 'documents'
  > {
  readonly country: CountryCode
  /** Who hires, the first of them first; empty where that is left as it is. */
  readonly organisations: readonly { readonly name: string }[]
  readonly deadline: StatedDeadline
}

/** A deadline as a person states it. */
export interface StatedDeadline {
  readonly kind: DeadlineKind
  readonly date: LocalDate | null
  readonly time: LocalTime | null
  /** IANA; null for the zone of the place. */
  readonly zone: string | null
}
