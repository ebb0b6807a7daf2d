import 'server-only'
import { pairsOf, remeasurePair } from '../offers/duplicate-pair'
import { takeTurn } from '../offers/duplicate-turn'
import { compareOffers } from '../offers/list-alike'
import { signalArrivals } from '../offers/offer-signals'
import type { Transaction } from '../platform/database'
import type { PrismaClient } from '../platform/prisma/client'
import type { OfferStatus } from '../platform/prisma/enums'
import { readerIn } from '../platform/read-rows'
import { findDuplicates } from './find-duplicates'

/** A run of ten minutes is given up by the queue; each offer takes some 0.1 s. */
const mostInARun = 500

/**
 * Looks for copies of the offers that were changed since they were last compared, the longest waiting first; what a crash leaves is done by the
 * next run. Not with the change itself, which holds the offer: an arrival that is being compared may wait for that one. Gives how many.
 */
export async function compareChangedOffers(db: PrismaClient, at: Date): Promise<number> {
  const due = await db.comparisonDue.findMany({ orderBy: { id: 'asc' }, take: mostInARun })
  const offerIds = [...new Set(due.map(({ offerId }) => offerId))]
  for (const offerId of offerIds) {
    await db.$transaction((tx) => compareAgain(tx, offerId, at), { timeout: 30_000 })
    // A change made meanwhile has a row of its own.
    const seen = due.filter((row) => row.offerId === offerId).map(({ id }) => id)
    await db.$transaction(async (tx) => {
      // After the pairs are committed: a merge holds offers and waits for their pairs.
      await signalArrivals(tx, [offerId])
      await tx.comparisonDue.deleteMany({ where: { id: { in: seen } } })
    })
  }
  return offerIds.length
}

/** What went is told by another offer, or by none. */
const comparable: readonly OfferStatus[] = ['PENDING', 'HELD', 'PUBLISHED']

async function compareAgain(tx: Transaction, offerId: string, at: Date): Promise<void> {
  await takeTurn(tx)
  const offer = await tx.offer.findUnique({ where: { id: offerId }, select: { status: true } })
  if (offer === null || !comparable.includes(offer.status)) return
  await measureAgain(tx, offerId)
  await findDuplicates(tx, [offerId], at)
}

/** What nobody has decided of is told as alike as it is now. */
async function measureAgain(tx: Transaction, offerId: string): Promise<void> {
  for (const { other, state } of await pairsOf(tx, offerId)) {
    const likeness = state === 'FOUND' ? await compareOffers(readerIn(tx), offerId, other) : null
    if (likeness !== null) await remeasurePair(tx, offerId, likeness)
  }
}
