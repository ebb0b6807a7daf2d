import { ICalCalendar, ICalCalendarMethod } from 'ical-generator'
import { kitCopy } from '../copy/application-kit'
import { closedEarlyWords } from '../copy/deadline-moves'
import { documentName } from '../copy/documents'
import { feedCopy } from '../copy/feeds'
import { deadlineAsStated } from '../offers/keep-deadline'
import type { Offer } from '../offers/offer'
import { placeZoneOf } from '../offers/place-zone'
import { addDeadline } from './deadline-event'
import { entryLines } from './entry-lines'
import { feedEntryOf } from './feed-entry'
import { calendarProduct } from './search-calendar'

/** One offer's deadline as a calendar file, with all that is needed to apply, or cancelled once it was closed early; null where no date is known. */
export function offerCalendar(offer: Offer, siteUrl: string): string | null {
  const { closedEarly } = offer
  const deadline = closedEarly === null ? offer.deadline : deadlineAsStated(offer)
  if (deadline.sendBy === null) return null
  const calendar = new ICalCalendar({ prodId: calendarProduct, method: ICalCalendarMethod.PUBLISH })
  const entry = feedEntryOf({ ...offer, deadline })
  const lines = entryLines(entry, { published: offer.notice.publishedOn, placeZone: placeZoneOf(offer) })
  addDeadline(calendar, entry, {
    siteUrl,
    lines:
      closedEarly === null
        ? [...lines, ...applicationLines(offer)]
        : [closedEarlyWords(closedEarly, offer.deadline.zone), ...lines],
    isCancelled: closedEarly !== null,
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
