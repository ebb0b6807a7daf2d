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
    | 'conditions'
  > {
  /** Its place among the postings of the notice, from 0. */
  readonly ordinal: number
  readonly title: string | null
  readonly organisation: { readonly name: string; readonly acronym: string | null } | null
  readonly locations: readonly OfferLocation[]
  readonly application: Application
  readonly evidence: readonly OfferEvidence[]
}

/** A posting with who hires as a form asks for it. */
export function withOrganisations(offer: NewOffer) {
  return { ...offer, organisations: offer.organisation === null ? [] : [offer.organisation] }
}

export const waitingReasons = [
  'publication-not-asked',
  'no-title',
  'no-organisation',
  'no-country',
  'deadline-without-instant',
  'deadline-read-by-ocr',
  'notice-cut',
] as const
/** Why an offer waits for moderation. */
export type WaitingReason = (typeof waitingReasons)[number]

/** How a notice was come by, as far as it matters to publishing its offers. */
export interface Reception {
  /** Whoever took it asked to publish it. */
  readonly publish: boolean
  /** Only its beginning could be read: what follows may say another date. */
  readonly isCut: boolean
}

/** Null when the offer can be published at once: a candidate can tell what it is, who hires, in which country and until when. */
export function whyItWaits(offer: NewOffer, { publish, isCut }: Reception): WaitingReason | null {
  if (!publish) return 'publication-not-asked'
  if (offer.title === null) return 'no-title'
  if (offer.organisation === null) return 'no-organisation'
  if (offer.country === null) return 'no-country'
  if (offer.deadline.kind === 'fixed' && offer.deadline.closesAt === null) return 'deadline-without-instant'
  if (isDeadlineFromImage(offer)) return 'deadline-read-by-ocr'
  return isCut ? 'notice-cut' : null
}

/** A figure misread in an image is a wrong date that looks right; a date that was not seen there looks like none stated. */
function isDeadlineFromImage({ deadline, evidence }: NewOffer): boolean {
  return evidence.some(
    ({ field, flags }) => flags.includes('ocr') && (field === 'deadline' || deadline.kind === 'none'),
  )
}
