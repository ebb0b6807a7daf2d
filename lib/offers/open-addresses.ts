import 'server-only'
import type { Transaction } from '../platform/database'

/** Where an open offer is, and when it last changed. Examples are for no search engine. */
export interface OpenAddress {
  readonly slug: string
  readonly changedAt: Date
}

/** A stretch of the offers by number, with what is open of it. */
export interface OpenPart {
  readonly part: number
  readonly count: number
  /** When one of them last changed, closed or was taken away. */
  readonly changedAt: Date
}

/** A part is this many numbers in a row, so that an offer stays in its part for ever. */
const partSize = 40_000

/** The parts that hold open offers, in order. */
export async function listOpenParts(db: Transaction, now: Date): Promise<readonly OpenPart[]> {
  return db.$queryRaw<OpenPart[]>`
    SELECT "number" / ${partSize}::int AS "part", (count(*) FILTER (WHERE "isOpen"))::int AS "count",
      max(CASE WHEN "isOpen" OR "status" <> 'PUBLISHED' THEN "changedAt" ELSE "closesAt" END) AS "changedAt"
    FROM "Offer" JOIN "Notice" ON "Notice"."id" = "noticeId" AND NOT "isExample",
      LATERAL (SELECT "status" = 'PUBLISHED' AND ("closesAt" IS NULL OR "closesAt" > ${now}) AS "isOpen") AS state
    WHERE "publishedAt" IS NOT NULL
    GROUP BY 1 HAVING bool_or("isOpen") ORDER BY 1`
}

/** The open offers of one part, or of all of them. */
export async function listOpenAddresses(
  db: Transaction,
  part: number | null,
  now: Date,
): Promise<readonly OpenAddress[]> {
  const first = (part ?? 0) * partSize
  const end = part === null ? null : first + partSize
  return db.$queryRaw<OpenAddress[]>`
    SELECT "slug", "changedAt" FROM "Offer" JOIN "Notice" ON "Notice"."id" = "noticeId" AND NOT "isExample"
    WHERE "status" = 'PUBLISHED' AND ("closesAt" IS NULL OR "closesAt" > ${now})
      AND "number" >= ${first} AND (${end}::int IS NULL OR "number" < ${end})
    ORDER BY "number"`
}

/** When the next of all the open offers closes; null when none ever will. */
export async function findNextClosing(db: Transaction, now: Date): Promise<Date | null> {
  const [row] = await db.$queryRaw<{ closesAt: Date | null }[]>`
    SELECT min("closesAt") AS "closesAt" FROM "Offer" WHERE "status" = 'PUBLISHED' AND "closesAt" > ${now}`
  return row?.closesAt ?? null
}
