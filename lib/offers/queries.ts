import 'server-only'
import { isCountryCode } from '../places/countries'
import type { Place } from '../places/place'
import type { Transaction } from '../platform/database'
import type { Prisma } from '../platform/prisma/client'
import { dateOfColumn } from './date-column'
import { deadlineOfRow } from './kept-deadline'
import type { EvidenceField, Offer } from './offer'

const everything = {
  // The notice's text once more, folded: nothing to show.
  omit: { searchText: true },
  include: {
    notice: true,
    organisations: { include: { organisation: true }, orderBy: { position: 'asc' } },
    locations: { include: { place: true }, orderBy: { position: 'asc' } },
    evidence: { orderBy: { start: 'asc' } },
  },
} satisfies Prisma.OfferDefaultArgs

type OfferRow = Prisma.OfferGetPayload<typeof everything>

/** The published offer at an address, with all its page shows; null where there is none or it waits for moderation. */
export async function findOfferBySlug(db: Transaction, slug: string): Promise<Offer | null> {
  const row = await db.offer.findUnique({ where: { slug, status: 'PUBLISHED' }, ...everything })
  return row === null ? null : toOffer(row)
}

function toOffer(row: OfferRow): Offer {
  return {
    ...row,
    country: isCountryCode(row.countryCode) ? row.countryCode : null,
    organisations: row.organisations.map(({ organisation: { name, acronym, slug } }) => ({ name, acronym, slug })),
    locations: row.locations.map(({ label, place }) => ({ label, place: place && toPlace(place) })),
    deadline: deadlineOfRow(row),
    application: {
      emails: row.applyEmails,
      copyEmails: row.applyCopyEmails,
      urls: row.applyUrls,
      subject: row.applySubject,
      inPerson: row.applyInPerson,
      depositAddresses: row.depositAddresses,
      emailDestroyed: row.applyEmailDestroyed,
    },
    evidence: row.evidence.map(({ field, start, end, flags }) => ({
      field: field as EvidenceField,
      span: { start, end },
      flags,
    })),
    notice: { ...row.notice, publishedOn: dateOfColumn(row.notice.publishedOn) },
  }
}

function toPlace(place: NonNullable<OfferRow['locations'][number]['place']>): Place | null {
  const { countryCode, region, town, timeZone } = place
  return isCountryCode(countryCode) ? { country: countryCode, region, town, timeZone } : null
}
