import type { Application, Offer, OfferEvidence, OfferLocation } from './offer'

/** A posting read from a notice, ready to be stored. */
export interface NewOffer
  extends Pick<
    Offer,
    | 'positions'
    | 'country'
    | 'contractType'
    | 'durationMonths'
    | 'durationDays'
    | 'renewable'
    | 'partTime'
    | 'start'
    | 'language'
    | 'deadline'
    | 'documents'
  > {
  /** Its place among the postings of the notice, from 0. */
  readonly ordinal: number
  readonly title: string | null
  readonly organisation: { readonly name: string; readonly acronym: string | null } | null
  readonly locations: readonly OfferLocation[]
  readonly application: Application
  readonly evidence: readonly OfferEvidence[]
}

export const waitingReasons = [
  'publication-not-asked',
  'no-title',
  'no-organisation',
  'no-country',
  'deadline-without-instant',
] as const
/** Why an offer waits for moderation. */
export type WaitingReason = (typeof waitingReasons)[number]

/** Null when the offer can be published at once: a candidate can tell what it is, who hires, in which country and until when. */
export function whyItWaits(offer: NewOffer, publish: boolean): WaitingReason | null {
  if (!publish) return 'publication-not-asked'
  if (offer.title === null) return 'no-title'
  if (offer.organisation === null) return 'no-organisation'
  if (offer.country === null) return 'no-country'
  if (offer.deadline.kind === 'fixed' && offer.deadline.closesAt === null) return 'deadline-without-instant'
  return null
}
