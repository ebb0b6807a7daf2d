import 'server-only'
import { type Reader, readRows } from '../platform/read-rows'

/** An offer that is not what it was: `removed` when it is closed by now or no longer published. */
export interface OfferChange {
  readonly slug: string
  readonly kind: 'changed' | 'removed'
  readonly at: Date
  readonly number: number
  /** The slug of the published offer that stands for it since it was merged; null where none does. */
  readonly mergedInto: string | null
}

/** Where a page of changes begins: at this instant, or when a number is given, after that offer at it. */
export interface ChangesKey {
  readonly since: Date
  readonly number: number | null
}

const changesAPage = 100

/** A change bears the instant at which it was made, and is to be seen from its commit on. */
const longestCommit = 2 * 60_000

/** Where to go on once all is told: never so late that a change then on its way would be passed over; some are told twice. */
export function resumeAt({ since, number }: ChangesKey, now: Date): ChangesKey {
  const latest = new Date(now.getTime() - longestCommit)
  return since <= latest ? { since, number } : { since: latest, number: null }
}

/** The offers that changed or closed since, the oldest change first. What was never published is not told of. */
export async function changedSince(
  db: Reader,
  { since, number }: ChangesKey,
  now: Date,
): Promise<{ readonly changes: readonly OfferChange[]; readonly next: { since: Date; number: number } | null }> {
  const rows = await readRows<OfferChange>(db)`
    SELECT "slug", "number", CASE WHEN "status" <> 'PUBLISHED' OR "closesAt" <= ${now} THEN 'removed' ELSE 'changed' END AS "kind",
      "at",
      CASE WHEN "status" = 'DUPLICATE' THEN (
        SELECT other."slug" FROM "Offer" AS other
        WHERE other."id" = "stands_for"("Offer"."id") AND other."status" = 'PUBLISHED') END AS "mergedInto"
    FROM "Offer", LATERAL (SELECT greatest("changedAt", CASE WHEN "closesAt" <= ${now} THEN "closesAt" END) AS "at") AS change
    WHERE "publishedAt" IS NOT NULL AND ("changedAt" >= ${since} OR "closesAt" BETWEEN ${since} AND ${now})
      AND ("at", "number") > (${since}, ${number ?? -1}::bigint)
    ORDER BY "at", "number" LIMIT ${changesAPage + 1}`
  const changes = rows.slice(0, changesAPage)
  const last = changes.at(-1)
  return {
    changes,
    next: rows.length > changesAPage && last !== undefined ? { since: last.at, number: last.number } : null,
  }
}
