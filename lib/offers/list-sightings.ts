import 'server-only'
import { Prisma } from '../platform/prisma/client'
import { type Reader, readRows } from '../platform/read-rows'
import type { Sighting } from './sighting'

/** Where else the post of an offer was announced: those merged into it, however often, the first one first. */
export function listSightings(db: Reader, offerId: string): Promise<readonly Sighting[]> {
  return readRows<Sighting>(db)`
    WITH RECURSIVE merged AS (
      SELECT offer.* FROM "Offer" AS offer WHERE offer."duplicateOfId" = ${offerId}::uuid
      UNION ALL
      SELECT offer.* FROM "Offer" AS offer JOIN merged ON offer."duplicateOfId" = merged."id"
    )
    SELECT "id"::text, CASE WHEN "publishedAt" IS NOT NULL OR "keeperId" IS NULL THEN "source" END AS "source",
      to_char("deadlineDate", 'YYYY-MM-DD') AS "deadlineDate", "deadlineTime",
      to_json("applyEmails" || "applyUrls" || "depositAddresses")::text AS "ways"
    FROM merged
    ORDER BY "createdAt", "id"`
}

/** The slug of the public offer that one was merged into, over however many merges; null where it was not, or that one is not public. */
export async function findMergedInto(db: Reader, slug: string): Promise<string | null> {
  const [row] = await readRows<{ slug: string }>(db)`
    SELECT other."slug" FROM "Offer" AS offer JOIN "Offer" AS other ON other."id" = "stands_for"(offer."id")
    WHERE offer."slug" = ${slug} AND offer."status" = 'DUPLICATE' AND ${isPublic}`
  return row?.slug ?? null
}

/** One that was withdrawn, refused or held has a page that says so. */
const isPublic = Prisma.sql`(other."status" = 'PUBLISHED'
  OR other."status" IN ('WITHDRAWN', 'REFUSED', 'HELD') AND other."publishedAt" IS NOT NULL)`
