import type { LocalDate } from './deadline'
import type { StatedTime } from './time-of-day'

/** A date found in a text, as stated: nothing is completed or corrected here. */
export interface StatedDate {
  /** Offsets in the folded text: of the date alone, weekday included. */
  readonly start: number
  readonly end: number
  readonly day: number
  /** 1–12; a figure that is no month (02/25/2026) is kept as it is and makes the date impossible. */
  readonly month: number
  /** Null when none is stated. */
  readonly year: number | null
  /** 1 Monday … 7 Sunday, where a weekday is stated with it. */
  readonly weekday: number | null
  /** The time stated beside it. */
  readonly time: StatedTime | null
  /** Where the first day of its period starts in the text, when it ends one: « du 12 au 19 juin ». */
  readonly rangeStart: {
    readonly start: number
    readonly day: number
    readonly month: number
    readonly year: number | null
  } | null
  /** The notice counted it: « sous quinze jours après la publication, soit le 27 mars ». */
  readonly isDelay?: boolean
}

/** `YYYY-MM-DD`, or null when the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): LocalDate | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year
  return exists ? date.toISOString().slice(0, 10) : null
}
