import { format } from 'date-fns'
import { fr as frenchLocale } from 'date-fns/locale/fr'
import type { LocalDate, LocalTime } from '../deadlines/deadline'
import { minutesOf, plusDays } from '../deadlines/local-time'
import { nbsp } from './typography'

// Always the stated local date: the closing instant of a date alone falls on the day after.

/** « vendredi 20 février 2026 ». */
export function formatDay(date: LocalDate): string {
  return inWords(date, 'EEEE do MMMM yyyy')
}

/** « vendredi 20 février ». */
export function formatDayOfYear(date: LocalDate): string {
  return inWords(date, 'EEEE do MMMM')
}

/** « 20 février 2026 ». */
export function formatDate(date: LocalDate): string {
  return inWords(date, 'do MMMM yyyy')
}

/** « 20 février ». */
export function formatDateOfYear(date: LocalDate): string {
  return inWords(date, 'do MMMM')
}

/** « nuit du 24 au 25 février », at whose midnight the date begins; across months « nuit du 28 février au 1er mars ». */
export function nightBefore(date: LocalDate): string {
  const eve = plusDays(date, -1)
  const from = date.endsWith('-01') ? formatDateOfYear(eve) : String(Number(eve.slice(8)))
  return `nuit du ${from === '1' ? '1er' : from} au ${formatDateOfYear(date)}`
}

/** « vendredi ». */
export function formatWeekday(date: LocalDate): string {
  return inWords(date, 'EEEE')
}

/** « 17 h », « 17 h 30 », « 0 h », « 24 h ». */
export function formatTime(time: LocalTime): string {
  const minutes = minutesOf(time)
  const past = minutes % 60
  const hour = `${Math.floor(minutes / 60)}${nbsp}h`
  return past === 0 ? hour : `${hour}${nbsp}${String(past).padStart(2, '0')}`
}

/** « 1er mars 2026 » for a day, « mars 2026 » for YYYY-MM. */
export function formatStart(start: string): string {
  return start.length === 7 ? inWords(`${start}-01`, 'MMMM yyyy') : formatDate(start)
}

function inWords(date: LocalDate, pattern: string): string {
  // Noon: no clock change of the process's own zone falls there.
  return format(`${date}T12:00`, pattern, { locale: frenchLocale }).replace(/(?<=\d(er)?) (?=\p{L})/u, nbsp)
}
