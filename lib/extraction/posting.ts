import type { Deadline, LocalDate } from '../deadlines/deadline'
import type { CountryCode } from '../places/country'
import type { Span } from '../text/span'

/** A value read from a notice with the words that prove it. */
export interface Field<T> {
  readonly value: T
  readonly span: Span
  readonly flags: readonly FieldFlag[]
}

/**
 * Why a field is worth a second look: it was worked out from other words than a plain statement, an address was destroyed, its words
 * were read from an image (`ocr`), it stands only in a page's structured data (`page-data`), or that data says otherwise
 * (`page-data-differs`).
 */
export const fieldFlags = ['inferred', 'destroyed-address', 'ocr', 'page-data', 'page-data-differs'] as const
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

/** The level of education asked for, the lowest that is enough; `BAC+N` is N years of higher education, diplomas by their French equivalents. */
export const educationLevels = [
  'PRIMAIRE',
  'BEPC',
  'CAP_BEP',
  'BAC',
  'BAC+1',
  'BAC+2',
  'BAC+3',
  'BAC+4',
  'BAC+5',
  'BAC+6',
  'DOCTORAT',
] as const
export type EducationLevel = (typeof educationLevels)[number]

export interface LanguageSkill {
  /** ISO 639-1 where the language has one, else ISO 639-3: `fr`, `bm`, `dje`. */
  readonly language: string
  /** The level in the notice's words (« courant », « B2 », « lu, écrit, parlé »). */
  readonly level: string | null
  /** False for « serait un atout ». */
  readonly isRequired: boolean
}

export interface Salary {
  readonly min: number | null
  readonly max: number | null
  /** ISO 4217. */
  readonly currency: string | null
  readonly period: 'hour' | 'day' | 'month' | 'year' | null
  /** `net`, `brut`; null when not said. */
  readonly basis: 'net' | 'gross' | null
}

/** Fields of work of NGOs; a posting may belong to several. */
export const sectors = [
  'SANTE',
  'NUTRITION',
  'WASH',
  'SECURITE_ALIMENTAIRE',
  'EDUCATION',
  'PROTECTION',
  'GENRE',
  'ABRIS',
  'ENVIRONNEMENT',
  'AGRICULTURE',
  'GOUVERNANCE',
  'INSERTION_ECONOMIQUE',
  'MIGRATION',
  'COHESION_SOCIALE',
  'DEMINAGE',
  'ENFANCE',
  'HANDICAP',
  'CULTURE_MEDIAS',
] as const
export type Sector = (typeof sectors)[number]

export interface OrganisationName {
  readonly name: string
  readonly acronym: string | null
}

/** What is known of a notice before reading it. */
export interface NoticeContext {
  readonly published: LocalDate | null
  readonly country: CountryCode | null
}

/** ISO 639-1 of the language that most of a notice is in; `und`, undetermined, when it is none that we know. */
export type NoticeLanguage = 'fr' | 'en' | 'ar' | 'pt' | 'es' | 'und'

/** One notice, one or more postings; every value carries its span. A null or empty field was not stated. */
export interface NoticeReading {
  readonly organisation: Field<OrganisationName> | null
  readonly country: CountryCode | null
  readonly countryEvidence: Span | null
  readonly published: LocalDate | null
  readonly publishedEvidence: Span | null
  readonly language: NoticeLanguage
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
  /** Professional experience asked for, in years, the least that is enough; « six mois » is 0.5. */
  readonly experienceYears: Field<number> | null
  readonly education: Field<EducationLevel> | null
  readonly languages: readonly Field<LanguageSkill>[]
  readonly salary: Field<Salary> | null
  /** The function, or person, that the post answers to, in the notice's words. */
  readonly reportsTo: Field<string> | null
  /** The reference of the vacancy, as stated. */
  readonly reference: Field<string> | null
  readonly sectors: readonly Field<Sector>[]
  /** « Les candidatures féminines sont vivement encouragées ». */
  readonly womenEncouraged: Field<boolean> | null
  /** The notice says that no fee is asked at any stage. */
  readonly noFee: Field<boolean> | null
  /** The notice may close before its date: « se réserve le droit de clôturer l’avis dès réception… ». */
  readonly mayCloseEarly: Field<boolean> | null
  /** Numbers to call or write to, as stated. */
  readonly phones: readonly Field<string>[]
  /** Hours of the counter where applications are handed in, as stated. */
  readonly depositHours: readonly Field<string>[]
}
