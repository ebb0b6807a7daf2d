import { ICalCalendar, ICalCalendarMethod } from 'ical-generator'
import { documentName } from '../copy/documents'
import { feedCopy } from '../copy/feeds'
import type { Offer } from '../offers/offer'
import { addDeadline } from './deadline-event'
import { entryLines } from './entry-lines'
import { feedEntryOf } from './feed-entry'
import { calendarProduct } from './search-calendar'

/** One offer's deadline as a calendar file, with all that is needed to apply; null where no date is known. */
export function offerCalendar(offer: Offer, siteUrl: string): string | null {
  if (offer.deadline.sendBy === null) return null
  const calendar = new ICalCalendar({ prodId: calendarProduct, method: ICalCalendarMethod.PUBLISH })
  const isCancelled = offer.status !== 'PUBLISHED'
  const entry = feedEntryOf(offer)
  const placeZone = offer.locations.find(({ place }) => place !== null)?.place?.timeZone ?? offer.deadline.zone
  const lines = entryLines(entry, { published: offer.notice.publishedOn, placeZone })
  addDeadline(calendar, entry, {
    siteUrl,
    lines: isCancelled ? [feedCopy.cancelled] : [...lines, ...applicationLines(offer)],
    isCancelled,
  })
  return calendar.toString()
}

function applicationLines({ application, documents }: Offer): readonly string[] {
  const { emails, subject, depositAddresses, urls } = application
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [feedCopy.writeTo, emails],
    [feedCopy.subject, subject === null ? [] : [subject]],
    [feedCopy.deposit, depositAddresses],
    [feedCopy.online, urls],
    [feedCopy.documents, documents.map(documentName)],
  ]
  return lines.filter(([, values]) => values.length > 0).map(([label, values]) => `${label} ${values.join(', ')}`)
}
