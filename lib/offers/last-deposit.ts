import type { KeptDeadline } from '../deadlines/badge'
import type { LocalDate, LocalTime } from '../deadlines/deadline'
import { localMomentAt, plusDays, weekdayOf } from '../deadlines/local-time'
import type { CountryCode } from '../places/country'
import { readCounterHours, workingDays } from './counter-hours'
import type { Application } from './offer'

/** By when an application can be handed in, where a counter sets an earlier end than the stated deadline. */
export interface LastDeposit {
  readonly date: LocalDate
  /** When the counter closes that day; null where no hour is stated. */
  readonly closes: LocalTime | null
  /** The last day for applications, whose weekday or hour the counter does not serve. */
  readonly lastDay: LocalDate
  /** The hours of the counter are stated as figures. */
  readonly hoursAreStated: boolean
  /** The day follows from stated days, not from what offices usually do. */
  readonly daysAreStated: boolean
}

const longestWeekend = 7

/** Null where nothing can be handed in, no date is known, or the counter is open to the end. */
export function lastDeposit({
  application,
  deadline,
  country,
}: {
  readonly application: Pick<Application, 'inPerson' | 'depositAddresses' | 'depositHours'>
  readonly deadline: KeptDeadline
  readonly country: CountryCode | null
}): LastDeposit | null {
  const { sendBy, zone } = deadline
  if (application.inPerson !== true && application.depositAddresses.length === 0) return null
  if (sendBy === null || zone === null) return null
  const end = localMomentAt(sendBy, zone)
  const lastDay = end.time === '00:00' ? plusDays(end.date, -1) : end.date
  const lastTime = end.time === '00:00' ? '24:00' : end.time
  const counter = readCounterHours(application.depositHours, country)
  const openDays = workingDays(country)
  for (let back = 0; back < longestWeekend; back++) {
    const date = plusDays(lastDay, -back)
    const weekday = weekdayOf(date)
    if (counter === null) {
      if (!openDays.includes(weekday)) continue
      return back === 0 ? null : { date, closes: null, lastDay, hoursAreStated: false, daysAreStated: false }
    }
    const until = back === 0 ? lastTime : '24:00'
    const served = (counter.openings.get(weekday) ?? []).filter(({ opens }) => opens < until)
    const closes = served
      .map((opening) => opening.closes)
      .sort()
      .at(-1)
    if (closes === undefined) continue
    if (closes >= until) return null
    return { date, closes, lastDay, hoursAreStated: true, daysAreStated: counter.daysAreStated }
  }
  return null
}
