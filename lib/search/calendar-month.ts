import type { LocalDate } from '../deadlines/deadline'
import { plusDays, weekdayOf } from '../deadlines/local-time'

/** « 2026-12 ». */
export type Month = string

/** Deadlines farther ahead are rare, and crawlers would follow the months for ever. */
const monthsAhead = 11

/** A month from the present one to a year ahead; null for anything else. */
export function parseMonth(words: string | null, present: Month): Month | null {
  const match = /^\d{4}-(0[1-9]|1[0-2])$/.exec(words ?? '')
  if (match === null || match[0] < present || match[0] > plusMonths(present, monthsAhead)) return null
  return match[0]
}

/** The months before and after it that the calendar shows. */
export function neighbouringMonths(month: Month, present: Month): { previous: Month | null; next: Month | null } {
  return {
    previous: parseMonth(plusMonths(month, -1), present),
    next: parseMonth(plusMonths(month, 1), present),
  }
}

/** The calendar date of universal time, which no country we serve is more than two hours from. */
export function universalDay(instant: Date): LocalDate {
  return instant.toISOString().slice(0, 10)
}

/** A day that the calendar shows; null for anything else. */
export function parseDay(words: string, today: LocalDate): LocalDate | null {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(words) && isDay(words)
  return isDate && words >= today && parseMonth(monthOf(words), monthOf(today)) !== null ? words : null
}

export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7)
}

export function firstDayOf(month: Month): LocalDate {
  return `${month}-01`
}

export function lastDayOf(month: Month): LocalDate {
  return plusDays(firstDayOf(plusMonths(month, 1)), -1)
}

/** Its days in weeks from Monday to Sunday, null outside the month. */
export function weeksOf(month: Month): readonly (readonly (LocalDate | null)[])[] {
  const last = lastDayOf(month)
  const weeks: (LocalDate | null)[][] = []
  for (
    let monday = plusDays(firstDayOf(month), 1 - weekdayOf(firstDayOf(month)));
    monday <= last;
    monday = plusDays(monday, 7)
  )
    weeks.push(
      Array.from({ length: 7 }, (_, i) => plusDays(monday, i)).map((day) => (monthOf(day) === month ? day : null)),
    )
  return weeks
}

/** Whether there is such a day: `2026-02-30` is none. */
function isDay(words: string): boolean {
  const instant = new Date(`${words}T00:00Z`)
  return !Number.isNaN(instant.getTime()) && universalDay(instant) === words
}

function plusMonths(month: Month, months: number): Month {
  const [year = 0, inYear = 1] = month.split('-').map(Number)
  const count = year * 12 + inYear - 1 + months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}
