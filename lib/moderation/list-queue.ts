import 'server-only'
import type { KeptDeadline } from '../deadlines/badge'
import { instantOfJson, type JsonRow } from '../offers/json-row'
import { deadlineOfRow } from '../offers/kept-deadline'
import { isCountryCode } from '../places/countries'
import type { CountryCode } from '../places/country'
import { Prisma } from '../platform/prisma/client'
import type { OfferStatus } from '../platform/prisma/enums'
import { type Reader, readRows } from '../platform/read-rows'
import type { AskedQueue, QueueKey } from './queue-criteria'
import { besideKey, filtered, fromList, inList, sortOf, sourceHost, waitsForPoster } from './queue-query'

/** A line of the queue. */
export interface QueuedOffer {
  readonly id: string
  readonly slug: string
  readonly version: number
  readonly title: string
  readonly status: OfferStatus
  readonly country: CountryCode | null
  readonly organisation: { readonly name: string; readonly acronym: string | null } | null
  readonly deadline: KeptDeadline
  readonly signals: readonly string[]
  /** The host of the page it came from, or `fileSource`. */
  readonly source: string
  readonly postedBy: { readonly id: string; readonly name: string } | null
  readonly createdAt: Date
  /** Its poster was asked for a change. */
  readonly waitsForPoster: boolean
  /** Reports that nobody has looked at. */
  readonly reports: number
  /** The change that waits, and who proposed it. */
  readonly edit: { readonly at: Date; readonly actor: string; readonly risky: readonly string[] } | null
  /** The last decision that holds, if it is the last change too. */
  readonly decided: { readonly reason: string | null; readonly words: string | null; readonly by: string | null } | null
}

export const queuePageSize = 50

interface QueueRow {
  readonly rank: number
  readonly moment: number
  readonly number: number
  readonly offer: string
  readonly source: string
  readonly waits: boolean
  readonly reports: number
  readonly organisation: string | null
  readonly poster: string | null
  readonly edit: string | null
  readonly decided: string | null
}

type OfferRow = JsonRow<Prisma.OfferGetPayload<object>>

interface QueuePage {
  readonly offers: readonly QueuedOffer[]
  /** Where the page before ends; null on the first. */
  readonly previous: QueueKey | null
  /** Where the next one begins; null after the last. */
  readonly next: QueueKey | null
}

/** One page of the queue, and how to go on from it both ways. */
export async function listQueue(db: Reader, asked: AskedQueue, now: Date): Promise<QueuePage> {
  const rows = await readRows<QueueRow>(db)`
    WITH page AS (${queuePage(asked, now, queuePageSize + 1)})
    SELECT page.*, to_json(offer)::text AS "offer", ${sourceHost} AS "source", ${waitsForPoster} AS "waits",
      (SELECT count(*)::int FROM "OfferReport" WHERE "offerId" = offer."id" AND "handledAt" IS NULL) AS "reports",
      (SELECT json_build_object('name', "name", 'acronym', "acronym")::text
       FROM "OfferOrganisation" JOIN "Organisation" ON "Organisation"."id" = "organisationId"
       WHERE "offerId" = offer."id" AND "position" = 0) AS "organisation",
      (SELECT json_build_object('id', "id", 'name', "name")::text FROM "Person" WHERE "id" = offer."postedById") AS "poster",
      (SELECT json_build_object('at', "at", 'actor', "actor", 'risky', "risky")::text
       FROM "ProposedEdit" WHERE "offerId" = offer."id") AS "edit",
      (SELECT json_build_object('reason', "reason", 'words', "words", 'by', "name")::text
       FROM "ModerationDecision" AS decision LEFT JOIN "Person" ON "Person"."id" = "moderatorId"
       WHERE "offerId" = offer."id" AND decision."version" = offer."version" LIMIT 1) AS "decided"
    FROM page JOIN "Offer" AS offer ON offer."id" = page."id"
    ORDER BY "rank", "moment", page."number"`
  const goesOn = rows.length > queuePageSize
  if (asked.after === null && asked.before !== null) {
    // What is left before it fits on one page: that is the first, and it is shown whole.
    if (!goesOn) return listQueue(db, { ...asked, before: null }, now)
    const shown = rows.slice(-queuePageSize)
    return { offers: shown.map(toQueued), previous: keyOf(shown[0]), next: keyOf(shown.at(-1)) }
  }
  const shown = rows.slice(0, queuePageSize)
  return {
    offers: shown.map(toQueued),
    previous: asked.after === null ? null : keyOf(shown[0]),
    next: goesOn ? keyOf(shown.at(-1)) : null,
  }
}

function keyOf(row: QueueKey | undefined): QueueKey | null {
  return row === undefined ? null : { rank: row.rank, moment: row.moment, number: row.number }
}

/** The ids of a page with what they sort by: everything else is read for these alone. */
export function queuePage(asked: AskedQueue, now: Date, size: number): Prisma.Sql {
  const { list } = asked
  const { rank, moment } = sortOf(list, now)
  return Prisma.sql`
    SELECT * FROM (
      SELECT offer."id", offer."number", ${rank} AS "rank", ${moment} AS "moment"
      ${fromList(list)} WHERE ${inList(list, now)} AND ${filtered(asked, now)}) AS queue
    ${besideKey(asked, size)}`
}

function toQueued(row: QueueRow): QueuedOffer {
  const offer: OfferRow = JSON.parse(row.offer)
  const edit: { at: string; actor: string; risky: string[] } | null = parsed(row.edit)
  return {
    id: offer.id,
    slug: offer.slug,
    version: offer.version,
    title: offer.title,
    status: offer.status,
    country: isCountryCode(offer.countryCode) ? offer.countryCode : null,
    organisation: parsed(row.organisation),
    deadline: deadlineOfRow(offer),
    signals: offer.signals,
    source: row.source,
    postedBy: parsed(row.poster),
    createdAt: instantOfJson(offer.createdAt),
    waitsForPoster: row.waits,
    reports: row.reports,
    edit: edit && { ...edit, at: instantOfJson(edit.at) },
    decided: parsed(row.decided),
  }
}

function parsed<Value>(json: string | null): Value | null {
  return json === null ? null : JSON.parse(json)
}
