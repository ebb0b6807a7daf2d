import type { Deadline, LocalDate } from '../deadlines/deadline'
import type { CountryCode } from '../places/country'
import type { Span } from '../text/span'

/** A value read from a notice with the words that prove it. */
export interface Field<T> {
  readonly value: T
  readonly span: Span
  readonly flags: readonly FieldFlag[]
}

/** Why a field is worth a second look: it was worked out from other words than a plain statement, or an address was destroyed. */
export const fieldFlags = ['inferred', 'destroyed-address'] as const
export type FieldFlag = (typeof fieldFlags)[number]

export const contractTypes = ['CDI', 'CDD', 'PRESTATION', 'STAGE', 'VOLONTARIAT', 'INTERIM'] as const
export type ContractType = (typeof contractTypes)[number]

export const documentCodes = [
  'CV',
  'LETTRE_MOTIVATION',
  'DIPLOMES',
  'PIECE_IDENTITE',
  'CASIER_JUDICIAIRE',
  'REFERENCES',
  'ATTESTATIONS_TRAVAIL',
  'CERTIFICAT_NATIONALITE',
  'CERTIFICAT_RESIDENCE',
  'EXTRAIT_NAISSANCE',
  'CERTIFICAT_MEDICAL',
  'PHOTO',
  'PERMIS_CONDUIRE',
  'DEMANDE_MANUSCRITE',
  'FORMULAIRE',
  'OFFRE_TECHNIQUE',
  'OFFRE_FINANCIERE',
  'METHODOLOGIE',
  'EXEMPLES_TRAVAUX',
  'REGISTRE_COMMERCE',
  'PORTFOLIO',
] as const
export type DocumentCode = (typeof documentCodes)[number] | `OTHER:${string}`

export interface OrganisationName {
  readonly name: string
  readonly acronym: string | null
}

/** What is known of a notice before reading it. */
export interface NoticeContext {
  readonly published: LocalDate | null
  readonly country: CountryCode | null
}

/** One notice, one or more postings; every value carries its span. A null or empty field was not stated. */
export interface NoticeReading {
  readonly organisation: Field<OrganisationName> | null
  readonly country: CountryCode | null
  readonly countryEvidence: Span | null
  readonly published: LocalDate | null
  readonly publishedEvidence: Span | null
  readonly language: 'fr' | 'en' | 'ar'
  readonly postings: readonly PostingReading[]
}

export interface PostingReading {
  readonly title: Field<string> | null
  /** People sought. */
  readonly positions: Field<number> | null
  /** Duty stations as stated. */
  readonly locations: readonly Field<string>[]
  readonly contractType: Field<ContractType> | null
  readonly durationMonths: Field<number> | null
  readonly durationDays: Field<number> | null
  readonly renewable: Field<boolean> | null
  readonly partTime: Field<boolean> | null
  /** `YYYY-MM-DD`, or `YYYY-MM` where only the month is stated. */
  readonly start: Field<string> | null
  readonly deadline: Deadline
  readonly documents: readonly Field<DocumentCode>[]
  /** Addresses to apply to, copies included. */
  readonly applyEmails: readonly Field<string>[]
  /** Those of `applyEmails` that the notice asks for in copy. */
  readonly copyEmails: readonly string[]
  readonly applyUrls: readonly Field<string>[]
  readonly emailSubject: Field<string> | null
  readonly applyInPerson: Field<boolean> | null
  /** Addresses for deposit, as stated. */
  readonly depositAddresses: readonly Field<string>[]
  /** An application address was stated and a copying site destroyed it (« [email protected] »). */
  readonly destroyedEmail: Span | null
}
