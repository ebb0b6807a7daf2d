import 'server-only'
import { isCountryCode } from '../places/countries'
import type { Place } from '../places/place'
import { Prisma } from '../platform/prisma/client'
import { type Reader, readRows } from '../platform/read-rows'
import { instantOfJson, type JsonRow } from './json-row'
import { conditionsOfRow } from './kept-conditions'
import { deadlineOfRow } from './kept-deadline'
import type { DeadlineMove, EvidenceField, Offer, OfferEvidence, OfferLocation, VerifiedOrganisation } from './offer'
import { proofOnOffer } from './proof-of-row'

/** Each part of an offer in JSON, so that one round trip brings it: five queries cost five times the work on both sides. */
interface OfferParts {
  readonly offer: string
  readonly notice: string
  readonly organisations: string | null
  readonly locations: string | null
  readonly evidence: string | null
  readonly moves: string | null
}

type OfferRow = JsonRow<Prisma.OfferGetPayload<object>>
type NoticeRow = JsonRow<Prisma.NoticeGetPayload<object>>
type LocationRow = Pick<OfferLocation, 'label'> & { place: JsonRow<Prisma.PlaceGetPayload<object>> | null }
type EvidenceRow = Pick<OfferEvidence, 'flags'> & { field: string; start: number; end: number }
type MoveRow = Omit<DeadlineMove, 'at'> & { at: string }

/** An offer as its organisation sees it, in whatever state, with what its page does not show. */
export interface KeptOffer extends Offer {
  readonly noticeId: string
  /** Whose members keep it true. */
  readonly keeperId: string | null
  readonly postedById: string | null
  readonly archivedAt: Date | null
  /** The offer that stands for it since it was merged. */
  readonly duplicateOfId: string | null
}

/** The published offer at an address, with all its page shows; null where there is none or it waits for moderation. */
export async function findOfferBySlug(db: Reader, slug: string): Promise<Offer | null> {
  const [offer] = await listOffersBySlugs(db, [slug])
  return offer ?? null
}

/** The published offers among these, in this order. */
export async function listOffersBySlugs(db: Reader, slugs: readonly string[]): Promise<readonly Offer[]> {
  const rows = await readOffers(
    db,
    Prisma.sql`offer."slug" = ANY (${slugs}::text[]) AND offer."status" = 'PUBLISHED'
    ORDER BY array_position(${slugs}::text[], offer."slug")`,
  )
  return rows.map(toOffer)
}

/** The offer that was at an address until its organisation withdrew it, or a moderator refused or held it. */
export async function findTakenDownOffer(db: Reader, slug: string): Promise<Offer | null> {
  const [row] = await readOffers(
    db,
    Prisma.sql`offer."slug" = ${slug} AND offer."status" IN ('WITHDRAWN', 'REFUSED', 'HELD') AND offer."publishedAt" IS NOT NULL`,
  )
  return row === undefined ? null : toOffer(row)
}

/** An offer in whatever state. */
export async function findKeptOffer(
  db: Reader,
  by: { readonly slug: string } | { readonly id: string },
): Promise<KeptOffer | null> {
  const [row] = await readOffers(
    db,
    'slug' in by ? Prisma.sql`offer."slug" = ${by.slug}` : Prisma.sql`offer."id" = ${by.id}::uuid`,
  )
  if (row === undefined) return null
  const { noticeId, keeperId, postedById, archivedAt, duplicateOfId }: OfferRow = JSON.parse(row.offer)
  return { ...toOffer(row), noticeId, keeperId, postedById, archivedAt: instantOfJson(archivedAt), duplicateOfId }
}

function readOffers(db: Reader, condition: Prisma.Sql): Promise<readonly OfferParts[]> {
  return readRows<OfferParts>(db)`
    SELECT to_json(offer)::text AS "offer", to_json(notice)::text AS "notice",
      (SELECT json_agg(json_build_object('name', "name", 'acronym', "acronym", 'slug', "slug", 'proof', ${proofOnOffer}) ORDER BY "position")::text
       FROM "OfferOrganisation" JOIN "Organisation" ON "id" = "organisationId"
       WHERE "offerId" = offer."id") AS "organisations",
      (SELECT json_agg(json_build_object('label', "label", 'place', to_json(place)) ORDER BY "position")::text
       FROM "OfferLocation" LEFT JOIN "Place" AS place ON place."id" = "placeId"
       WHERE "offerId" = offer."id") AS "locations",
      (SELECT json_agg(json_build_object('field', "field", 'start', "start", 'end', "end", 'flags', "flags") ORDER BY "start")::text
       FROM "FieldEvidence" WHERE "offerId" = offer."id") AS "evidence",
      (SELECT json_agg(json_build_object('at', "at", 'fromDate', "fromDate", 'fromTime', "fromTime", 'toDate', "toDate",
         'toTime', "toTime", 'reason', "reason") ORDER BY "at")::text
       FROM "DeadlineMove" WHERE "offerId" = offer."id") AS "moves"
    FROM "Offer" AS offer JOIN "Notice" AS notice ON notice."id" = offer."noticeId"
    WHERE ${condition}`
}

function toOffer(parts: OfferParts): Offer {
  const row: OfferRow = JSON.parse(parts.offer)
  const notice: NoticeRow = JSON.parse(parts.notice)
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    status: row.status,
    version: row.version,
    publishedAt: instantOfJson(row.publishedAt),
    changedAt: instantOfJson(row.changedAt),
    organisations: listOf<VerifiedOrganisation>(parts.organisations),
    country: isCountryCode(row.countryCode) ? row.countryCode : null,
    locations: listOf<LocationRow>(parts.locations).map(({ label, place }) => ({ label, place: toPlace(place) })),
    positions: row.positions,
    contractType: row.contractType,
    durationMonths: row.durationMonths,
    durationDays: row.durationDays,
    renewable: row.renewable,
    partTime: row.partTime,
    start: row.start,
    language: row.language,
    deadline: deadlineOfRow(row),
    deadlineMoves: listOf<MoveRow>(parts.moves).map((move) => ({ ...move, at: instantOfJson(move.at) })),
    closedEarly:
      row.closedEarlyAt === null || row.closingReason === null
        ? null
        : { at: instantOfJson(row.closedEarlyAt), reason: row.closingReason },
    application: {
      emails: row.applyEmails,
      copyEmails: row.applyCopyEmails,
      urls: row.applyUrls,
      subject: row.applySubject,
      inPerson: row.applyInPerson,
      depositAddresses: row.depositAddresses,
      depositHours: row.depositHours,
      phones: row.phones,
      emailDestroyed: row.applyEmailDestroyed,
    },
    conditions: conditionsOfRow(row),
    documents: row.documents,
    evidence: listOf<EvidenceRow>(parts.evidence).map(({ field, start, end, flags }) => ({
      field: field as EvidenceField,
      span: { start, end },
      flags,
    })),
    notice: {
      text: notice.text,
      source: row.source,
      receivedAt: instantOfJson(notice.receivedAt),
      publishedOn: notice.publishedOn,
      isExample: notice.isExample,
      hasOriginal: row.fileId !== null,
    },
  }
}

function listOf<Row>(json: string | null): readonly Row[] {
  return json === null ? [] : JSON.parse(json)
}

function toPlace(place: LocationRow['place']): Place | null {
  if (place === null || !isCountryCode(place.countryCode)) return null
  return { country: place.countryCode, region: place.region, town: place.town, timeZone: place.timeZone }
}
