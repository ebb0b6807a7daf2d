import 'server-only'
import type { Transaction } from '../platform/database'

/** Something done to an offer, as its organisation reads it. */
export interface OfferHistoryEntry {
  readonly id: string
  readonly at: Date
  readonly action: string
  readonly reason: string | null
  /** Field → { from, to }, where it changed any. */
  readonly changes: unknown
  /** The name of who did it; null for a command, or somebody who is gone. */
  readonly by: string | null
  /** As a moderator: whoever keeps the offer is not told their name. */
  readonly asModerator: boolean
}

/** What was done to an offer, the newest first. */
export async function listOfferHistory(db: Transaction, offerId: string): Promise<readonly OfferHistoryEntry[]> {
  return db.$queryRaw<OfferHistoryEntry[]>`
    SELECT event."id", event."at", event."action", event."reason", event."changes", person."name" AS "by",
      event."action" IN ('absorbed', 'let-go') OR EXISTS (SELECT FROM "ModerationDecision" AS decision
        WHERE decision."offerId" = event."offerId"
          AND (decision."at" = event."at" AND decision."moderatorId"::text = event."actor"
            OR decision."undoneAt" = event."at" AND decision."undoneById"::text = event."actor")) AS "asModerator"
    FROM "OfferEvent" AS event LEFT JOIN "Person" AS person ON person."id"::text = event."actor"
    WHERE event."offerId" = ${offerId}::uuid ORDER BY event."at" DESC, event."id" DESC LIMIT 200`
}
