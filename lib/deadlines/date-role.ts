import type { Cue } from './cue-words'
import type { RelativeDate } from './relative-dates'
import type { StatedDate } from './stated-date'

/** What a date in a notice is for. Only `closing` is a deadline; `display` (how long the notice hangs) is one when nothing else is. */
export type DateRole =
  | 'closing'
  | 'display'
  | 'superseded'
  | 'publication'
  | 'start'
  | 'event'
  | 'question'
  | 'legal'
  | 'age'
  | 'period'
  | 'other'

export interface DateMention {
  readonly date: StatedDate | RelativeDate
  readonly role: DateRole
  /** A closing date that moves an earlier one: prorogé, reporté, rectificatif. */
  readonly postpones: boolean
  /** The folded words that decided the role, for the trace. */
  readonly because: string
}

/** A role with its reason. */
export type Verdict = Pick<DateMention, 'role' | 'postpones' | 'because'>

export function said(role: DateRole, because: string): Verdict {
  return { role, because, postpones: false }
}

/** What a date is for by the word that governs it. */
export function roleOf(cue: Cue): DateRole {
  if (cue === 'limit' || cue === 'submission') return 'closing'
  if (cue === 'context' || cue === 'deliverable') return 'period'
  return cue === 'until' || cue === 'after' || cue === 'postponed' ? 'other' : cue
}
