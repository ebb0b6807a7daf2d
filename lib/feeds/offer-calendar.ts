import { ICalCalendar, ICalCalendarMethod } from 'ical-generator'
import { kitCopy } from '../copy/application-kit'
import { documentName } from '../copy/documents'
import { feedCopy } from '../copy/feeds'
import type { Offer } from '../offers/offer'
import { placeZoneOf } from '../offers/place-zone'
import { addDeadline } from './deadline-event'
import { entryLines } from './entry-lines'
import { feedEntryOf } from './feed-entry'
import { calendarProduct } from './search-calendar'

/** One offer's deadline as a calendar file, with all that is needed to apply; null where no date is known. */
export function offerCalendar(offer: Offer, siteUrl: string): string | null {
  if (offer.deadline.sendBy === null) return null
  const calendar = new ICalCalendar({ prodId: calendarProduct, method: ICalCalendarMethod.PUBLISH })
  const entry = feedEntryOf(offer)
  const lines = entryLines(entry, { published: offer.notice.publishedOn, placeZone: placeZoneOf(offer) })
  addDeadline(calendar, entry, {
    siteUrl,
    lines: [...lines, ...applicationLines(offer)],
  })
  return calendar.toString()
}

function applicationLines({ application, documents }: Offer): readonly string[] {
  const { emails, copyEmails, subject, depositAddresses, urls, phones, emailDestroyed } = application
  const told = emailDestroyed ? [kitCopy.destroyed] : []
  const lines: readonly (readonly [string, readonly string[]])[] = [
    // Addresses asked for in copy alone are written to directly.
    [feedCopy.writeTo, emails.length > 0 ? emails : copyEmails],
    [feedCopy.copies, emails.length > 0 ? copyEmails : []],
    [feedCopy.subject, subject === null ? [] : [subject]],
    [feedCopy.deposit, depositAddresses],
    [feedCopy.online, urls],
    [feedCopy.phones, phones],
    [feedCopy.documents, documents.map(documentName)],
  ]
  return [
    ...told,
    ...lines.filter(([, values]) => values.length > 0).map(([label, values]) => `${label} ${values.join(', ')}`),
  ]
}
