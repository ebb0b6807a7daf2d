import { ICalCalendar, ICalCalendarMethod } from 'ical-generator'
import { addDeadline } from './deadline-event'
import { entryLines } from './entry-lines'
import type { FollowedSearch } from './syndication'

export const calendarProduct = '//Baara//Dates limites//FR'

/** How often a calendar that subscribes may ask, in seconds. */
const refreshSeconds = 6 * 60 * 60

/** The deadlines of a search, to subscribe to; offers without a date have no place in it. */
export function searchCalendar({ title, listUrl, feedUrl, siteUrl, entries }: FollowedSearch): string {
  const calendar = new ICalCalendar({
    prodId: calendarProduct,
    method: ICalCalendarMethod.PUBLISH,
    name: title,
    ttl: refreshSeconds,
    source: feedUrl,
    url: listUrl,
  })
  for (const entry of entries) addDeadline(calendar, entry, { siteUrl, isCancelled: false, lines: entryLines(entry) })
  return calendar.toString()
}
