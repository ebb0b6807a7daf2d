import 'server-only'
import type { KeptOffer } from '../offers/queries'
import type { OfferStatus } from '../platform/prisma/enums'
import { type Reader, readRows } from '../platform/read-rows'

export type MergeRefusal =
  | 'not-found'
  | 'own-offer'
  | 'changed-meanwhile'
  | 'not-in-this-state'
  /** The one that stays is not public, and the other one's readers would find nothing. */
  | 'stays-not-public'
  /** Only the one that would go says until when one can apply. */
  | 'date-only-in-the-other'
  /** The date of the one that stays is past, that of the other is not: who could still apply would read that it is over. */
  | 'stays-over'
  /** The other way round it is a republication: the past date would make the open page say that it is perhaps over. */
  | 'goes-over'
  /** An organisation that was checked is behind the one that would go, and not behind the one that stays. */
  | 'verified-goes'
  | 'one-is-example'
  | 'posts-of-one-notice'

const mergeable: readonly OfferStatus[] = ['PENDING', 'HELD', 'PUBLISHED']

/** Whether an offer in that state may be merged with another one. */
export function mayMerge(status: OfferStatus): boolean {
  return mergeable.includes(status)
}

/** Why the first cannot be merged into the other; null where it can. */
export async function whyApart(db: Reader, offer: KeptOffer, into: KeptOffer, now: Date): Promise<MergeRefusal | null> {
  if (offer.id === into.id || !mayMerge(offer.status) || !mayMerge(into.status)) return 'not-in-this-state'
  if (offer.notice.isExample !== into.notice.isExample) return 'one-is-example'
  if (offer.publishedAt !== null && into.status !== 'PUBLISHED') return 'stays-not-public'
  if (offer.deadline.date !== null && into.deadline.date === null) return 'date-only-in-the-other'
  // One that its organisation closed early tells of a copy that is still announced: that one is over too.
  if (into.closedEarly === null && isOver(into, now) && !isOver(offer, now)) return 'stays-over'
  if (isOver(offer, now) && !isOver(into, now)) return 'goes-over'
  return (await losesVerified(db, offer, into)) ? 'verified-goes' : null
}

function isOver({ deadline: { closesAt } }: KeptOffer, now: Date): boolean {
  return closesAt !== null && closesAt <= now
}

/**
 * Whether candidates who come to what a checked organisation hires for, or posts, would be led to somebody else's page: also to one that somebody
 * else posted in its name, where the badge does not stand either.
 */
async function losesVerified(db: Reader, offer: KeptOffer, into: KeptOffer): Promise<boolean> {
  const [row] = await readRows<{ loses: boolean }>(db)`
    WITH behind AS (
      SELECT "offerId", "organisationId" FROM "OfferOrganisation" JOIN "Offer" ON "id" = "offerId" WHERE "keeperId" IS NULL
      UNION SELECT "id", "keeperId" FROM "Offer"
    ), checked AS (
      SELECT "id" FROM "Organisation" JOIN behind ON "organisationId" = "id"
      WHERE "offerId" = ${offer.id}::uuid AND "verifiedAt" IS NOT NULL
    )
    SELECT EXISTS (SELECT FROM checked) AND NOT EXISTS (
      SELECT FROM checked JOIN behind ON "organisationId" = "id" WHERE "offerId" = ${into.id}::uuid) AS "loses"`
  return row?.loses === true
}
