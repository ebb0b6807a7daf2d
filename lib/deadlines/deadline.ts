import type { Span } from '../text/span'

/** A calendar date as stated, `YYYY-MM-DD`, in the notice's own place. */
export type LocalDate = string
/** A time of day as stated, `HH:MM`; `24:00` is the end of the stated day, `00:00` its start. */
export type LocalTime = string

/** A stated date with its stated time; without a time the whole local day is meant. */
export interface LocalMoment {
  readonly date: LocalDate
  readonly time: LocalTime | null
}

export const deadlineKinds = ['fixed', 'rolling', 'none'] as const
/** `fixed`: a date is stated; `rolling`: au fil de l’eau, jusqu’à pourvoi; `none`: no deadline is stated. */
export type DeadlineKind = (typeof deadlineKinds)[number]

/** What makes a deadline worth a second look. The names and meanings are those of the labelled corpus. */
export const deadlineFlags = [
  'conflict',
  'extended',
  'weekday-mismatch',
  'year-inferred',
  'relative',
  'midnight',
  'impossible-date',
  'before-publication',
  'time-zone-stated',
] as const
export type DeadlineFlag = (typeof deadlineFlags)[number]

/** Why a deadline's words are worth a second look: they were read from an image, or stand only in a page's structured data. */
export type DeadlineMark = 'ocr' | 'page-data'

/** A deadline as read from a notice: what it says, never what we would like it to say. */
export interface Deadline {
  readonly kind: DeadlineKind
  /** Null when the stated date cannot exist (31 avril) or cannot be known. */
  readonly date: LocalDate | null
  readonly time: LocalTime | null
  /** The IANA zone the notice states (`heure de Bamako`, `GMT+1` → `Etc/GMT-1`); null when it states none or says « heure locale ». */
  readonly zone: string | null
  readonly flags: readonly DeadlineFlag[]
  /** The words that state it. */
  readonly evidence: Span | null
  /** Of its evidence; missing where the notice's own typed words state it. */
  readonly marks?: readonly DeadlineMark[]
  /** Other plausible readings: the other date of a conflict, the day that carries a mismatched weekday. */
  readonly alternatives: readonly LocalMoment[]
}

export const noDeadline: Deadline = {
  kind: 'none',
  date: null,
  time: null,
  zone: null,
  flags: [],
  evidence: null,
  alternatives: [],
}
