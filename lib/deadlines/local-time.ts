import { TZDate, tzOffset } from '@date-fns/tz'
import { addDays, differenceInCalendarDays, format, getISODay } from 'date-fns'
import type { LocalDate, LocalMoment } from './deadline'

const minute = 60_000
const day = 24 * 60 * minute

/**
 * The first instant at which clocks in `zone` show the stated time or a later one; `24:00` is the end of the stated day.
 * So an hour that the clocks skip ends when they jump, and one that they repeat ends the first time.
 */
export function instantOf({ date, time }: { date: LocalDate; time: string }, zone: string): Date {
  const wanted = Date.parse(`${date}T00:00Z`) + minutesOf(time) * minute
  const candidates = [wanted - day, wanted + day].map((around) => wanted - offset(zone, around))
  const shown = candidates.filter((instant) => instant + offset(zone, instant) === wanted)
  if (shown.length > 0) return new Date(Math.min(...shown))

  let before = Math.min(...candidates)
  let after = Math.max(...candidates)
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (middle + offset(zone, middle) < wanted) before = middle
    else after = middle
  }
  return new Date(after)
}

/** Milliseconds that clocks in `zone` are ahead of UTC at an instant. */
function offset(zone: string, instant: number): number {
  return tzOffset(zone, new Date(instant)) * minute
}

/** The calendar date that clocks in `zone` show at an instant. */
export function localDateAt(instant: Date, zone: string): LocalDate {
  return format(new TZDate(instant.getTime(), zone), 'yyyy-MM-dd')
}

/** The moment at which a stated date without a time ends. */
export function endOfDay(date: LocalDate): { date: LocalDate; time: string } {
  return { date, time: '24:00' }
}

export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Orders stated moments; one without a time stands at the end of its day. */
export function compareMoments(a: LocalMoment, b: LocalMoment): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return minutesOf(a.time ?? '24:00') - minutesOf(b.time ?? '24:00')
}

export function plusDays(date: LocalDate, days: number): LocalDate {
  return format(addDays(`${date}T00:00`, days), 'yyyy-MM-dd')
}

/** Calendar days from one date to another, negative backwards. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return differenceInCalendarDays(`${to}T00:00`, `${from}T00:00`)
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(date: LocalDate): number {
  return getISODay(`${date}T00:00`)
}
