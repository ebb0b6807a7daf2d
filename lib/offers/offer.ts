import type { KeptDeadline } from '../deadlines/badge'
import type { LocalDate, LocalTime } from '../deadlines/deadline'
import type { EducationLevel, LanguageSkill, Salary, Sector } from '../extraction/posting'
import type { CountryCode } from '../places/country'
import type { Place } from '../places/place'
import type { ClosingReason, ContractType, OfferStatus } from '../platform/prisma/enums'
import type { Span } from '../text/span'
import type { OrganisationProof } from './organisation-proof'

export interface OfferOrganisation {
  readonly name: string
  readonly acronym: string | null
  readonly slug: string
}

/** One that hires, with what was checked of it; null: nothing. */
export interface VerifiedOrganisation extends OfferOrganisation {
  readonly proof: OrganisationProof | null
}

/** A duty station as stated, with the place it names when we know it. */
export interface OfferLocation {
  readonly label: string
  readonly place: Place | null
}

/** How to apply, as the notice says it. */
export interface Application {
  /** Addresses to write to, those in copy left out. */
  readonly emails: readonly string[]
  readonly copyEmails: readonly string[]
  readonly urls: readonly string[]
  readonly subject: string | null
  readonly inPerson: boolean | null
  readonly depositAddresses: readonly string[]
  /** Hours of the counter, as stated. */
  readonly depositHours: readonly string[]
  /** Numbers to call or write to, as stated. */
  readonly phones: readonly string[]
  /** An address was stated and a copying site destroyed it. */
  readonly emailDestroyed: boolean
}

/** The words of the notice that prove a field. */
export interface OfferEvidence {
  readonly field: EvidenceField
  readonly span: Span
  readonly flags: readonly string[]
}

export const evidenceFields = [
  'title',
  'organisation',
  'country',
  'published',
  'positions',
  'locations',
  'contractType',
  'durationMonths',
  'durationDays',
  'renewable',
  'partTime',
  'start',
  'deadline',
  'documents',
  'applyEmails',
  'applyUrls',
  'applySubject',
  'applyInPerson',
  'depositAddresses',
  'depositHours',
  'phones',
  'applyEmailDestroyed',
  'experienceYears',
  'education',
  'languages',
  'salary',
  'reportsTo',
  'reference',
  'sectors',
  'womenEncouraged',
  'noFee',
  'mayCloseEarly',
] as const
export type EvidenceField = (typeof evidenceFields)[number]

/** The document an offer was read from. */
export interface OfferNotice {
  readonly text: string
  readonly source: string
  readonly receivedAt: Date
  readonly publishedOn: LocalDate | null
  readonly isExample: boolean
  /** The file it came in can be had. */
  readonly hasOriginal: boolean
}

/** What is asked of candidates and what is promised to them, beyond the contract; null or empty where the notice does not say. */
export interface Conditions {
  /** In years, the least that is enough. */
  readonly experienceYears: number | null
  readonly education: EducationLevel | null
  readonly languages: readonly LanguageSkill[]
  readonly salary: Salary | null
  /** The function that the post answers to, as stated. */
  readonly reportsTo: string | null
  /** The reference of the vacancy, as stated. */
  readonly reference: string | null
  readonly sectors: readonly Sector[]
  readonly womenEncouraged: boolean | null
  readonly noFee: boolean | null
  readonly mayCloseEarly: boolean | null
}

/** A deadline moved by the organisation. */
export interface DeadlineMove {
  readonly at: Date
  /** Null where none was stated before. */
  readonly fromDate: LocalDate | null
  readonly fromTime: LocalTime | null
  readonly toDate: LocalDate
  readonly toTime: LocalTime | null
  readonly reason: string
}

export const closingReasons = ['FILLED', 'ENOUGH_APPLICATIONS', 'CANCELLED'] as const satisfies readonly ClosingReason[]

/** Closed by its organisation before its time. */
export interface EarlyClosing {
  readonly at: Date
  readonly reason: ClosingReason
}

/** One posting with everything its page shows. */
export interface Offer {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly status: OfferStatus
  readonly version: number
  readonly publishedAt: Date | null
  /** The last change by a person or a command. */
  readonly changedAt: Date
  readonly organisations: readonly VerifiedOrganisation[]
  readonly country: CountryCode | null
  readonly locations: readonly OfferLocation[]
  /** People sought. */
  readonly positions: number | null
  readonly contractType: ContractType | null
  readonly durationMonths: number | null
  readonly durationDays: number | null
  readonly renewable: boolean | null
  readonly partTime: boolean | null
  /** `YYYY-MM-DD`, or `YYYY-MM` where only the month is stated. */
  readonly start: string | null
  readonly language: string
  readonly deadline: KeptDeadline
  /** The oldest first. */
  readonly deadlineMoves: readonly DeadlineMove[]
  readonly closedEarly: EarlyClosing | null
  readonly application: Application
  readonly conditions: Conditions
  /** Document codes of the corpus. */
  readonly documents: readonly string[]
  readonly evidence: readonly OfferEvidence[]
  readonly notice: OfferNotice
}
