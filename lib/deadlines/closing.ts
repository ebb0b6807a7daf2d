import type { Deadline } from './deadline'
import { endOfDay, instantOf } from './local-time'

/** When a deadline ends, as instants. */
export interface ClosingInstants {
  /** The IANA zone in which the stated date and time are meant. */
  readonly zone: string
  /** The first instant at which the offer is closed. */
  readonly closesAt: Date
  /** The earliest plausible reading: whoever sends before it is in time whatever the notice meant. Never after `closesAt`. */
  readonly sendBy: Date
}

/**
 * A date alone ends with its local day, 24h00 and minuit end the stated day, 00h00 begins it. `sendBy` takes minuit for the
 * day's beginning too, and the earliest of two dates. Null without a date.
 */
export function closingInstants(
  deadline: Pick<Deadline, 'date' | 'time' | 'zone' | 'flags' | 'alternatives'>,
  placeZone: string,
): ClosingInstants | null {
  const { date, time } = deadline
  if (date === null) return null
  const zone = deadline.zone ?? placeZone
  const closesAt = instantOf(time === null ? endOfDay(date) : { date, time }, zone)
  const plausible = deadline.alternatives.map((moment) =>
    instantOf(moment.time === null ? endOfDay(moment.date) : { date: moment.date, time: moment.time }, zone),
  )
  if (deadline.flags.includes('midnight')) plausible.push(instantOf({ date, time: '00:00' }, zone))
  const sendBy = new Date(Math.min(closesAt.getTime(), ...plausible.map((instant) => instant.getTime())))
  return { zone, closesAt, sendBy }
}
