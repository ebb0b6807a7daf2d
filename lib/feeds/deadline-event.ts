import { ICalAlarmType, type ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { eventTitle } from '../copy/feeds'
import { placeWords } from '../copy/offer-page'
import { localMomentAt, plusDays } from '../deadlines/local-time'
import { offerUrl } from './entry-address'
import type { FeedEntry } from './feed-entry'

const day = 24 * 60 * 60
/** Two days are left to send, seven to obtain a casier judiciaire. */
const alarms = [2 * day, 7 * day]

/** An event in the making: what is told of it besides when it is. */
export interface EventText {
  readonly siteUrl: string
  readonly lines: readonly string[]
  /** Its organisation closed the offer before that moment. */
  readonly isCancelled: boolean
}

/** Enters the cautious end of an offer's deadline into a calendar; nothing where it has none. */
export function addDeadline(
  calendar: ICalCalendar,
  entry: FeedEntry,
  { siteUrl, lines, isCancelled }: EventText,
): void {
  const when = eventTime(entry)
  if (when === null) return
  const url = offerUrl(siteUrl, entry.slug)
  const event = calendar.createEvent({
    id: `${entry.id}@baara`,
    sequence: entry.version,
    stamp: entry.changedAt,
    created: entry.publishedAt,
    lastModified: entry.changedAt,
    ...when,
    summary: plainText(eventTitle(entry.title, entry.organisations)),
    description: plainText([...lines, url].join('\n')),
    url,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // A deadline takes no time of the day.
    transparency: ICalEventTransparency.TRANSPARENT,
  })
  const place = placeWords(entry.locations, entry.country)
  if (place !== null) event.location(plainText(place))
  for (const trigger of isCancelled ? [] : alarms)
    event.createAlarm({
      type: ICalAlarmType.display,
      trigger,
      description: plainText(eventTitle(entry.title, entry.organisations)),
    })
}

/** An hour is an instant; the end of a day is that day as a whole, wherever its reader is. */
function eventTime({ deadline: { sendBy, zone } }: FeedEntry): { start: Date | string; allDay: boolean } | null {
  if (sendBy === null || zone === null) return null
  const { date, time } = localMomentAt(sendBy, zone)
  return time === '00:00'
    ? { start: new Date(`${plusDays(date, -1)}T00:00:00Z`), allDay: true }
    : { start: sendBy, allDay: false }
}

/** Without the control characters that notices bring along: a calendar refuses them. */
function plainText(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones to leave out
  return words.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]|\p{Cs}/gu, ' ')
}
