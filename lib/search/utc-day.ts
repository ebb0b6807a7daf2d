const day = 24 * 60 * 60 * 1000

/** The start of the UTC day so many days from an instant's: every country served lies in UTC+0 to +2, so one day's end serves all. */
export function startOfUtcDay(instant: Date, daysLater = 0): Date {
  return new Date((Math.floor(instant.getTime() / day) + daysLater) * day)
}

/** Windows of days move at midnight, and offers close: when figures next change by themselves. */
export function firstChange(nextClosing: Date | null, now: Date): Date {
  const midnight = startOfUtcDay(now, 1)
  return nextClosing !== null && nextClosing < midnight ? nextClosing : midnight
}
