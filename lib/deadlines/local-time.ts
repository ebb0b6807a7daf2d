import { tzOffset } from '@date-fns/tz'
import type { LocalDate, LocalMoment, LocalTime } from './deadline'

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

/**
 * Milliseconds that clocks in `zone` are ahead of UTC at an instant. Kept for a quarter of an hour at a time, because clocks change on quarters
 * only: asked anew for each badge it was nearly half of what a list of twenty offers takes to render.
 */
function offset(zone: string, instant: number): number {
  const quarter = Math.floor(instant / quarterOfAnHour)
  const key = `${zone} ${quarter}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const found = tzOffset(zone, new Date(quarter * quarterOfAnHour)) * minute
  if (offsets.size >= mostOffsets) offsets.clear()
  offsets.set(key, found)
  return found
}

const quarterOfAnHour = 15 * minute
const mostOffsets = 20_000
const offsets = new Map<string, number>()

/** The calendar date that clocks in `zone` show at an instant. */
export function localDateAt(instant: Date, zone: string): LocalDate {
  return localMomentAt(instant, zone).date
}

/** The calendar date and time that clocks in `zone` show at an instant. */
export function localMomentAt(instant: Date, zone: string): { date: LocalDate; time: LocalTime } {
  const shown = new Date(instant.getTime() + offset(zone, instant.getTime())).toISOString()
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) }
}

/** What clocks in `zone` show at an instant, to the second and with their offset: `2026-02-20T17:00:00+01:00`. */
export function localIsoAt(instant: Date, zone: string): string {
  const ahead = offset(zone, instant.getTime())
  const shown = new Date(instant.getTime() + ahead).toISOString().slice(0, 19)
  const hours = new Date(Math.abs(ahead)).toISOString().slice(11, 16)
  return `${shown}${ahead < 0 ? '-' : '+'}${hours}`
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
  return new Date(midnightOf(date) + days * day).toISOString().slice(0, 10)
}

/** Calendar days from one date to another, negative backwards. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (midnightOf(to) - midnightOf(from)) / day
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(date: LocalDate): number {
  return new Date(midnightOf(date)).getUTCDay() || 7
}

/** In universal time, whose days all have 24 hours: a date has no zone. */
function midnightOf(date: LocalDate): number {
  return Date.parse(`${date}T00:00Z`)
}
