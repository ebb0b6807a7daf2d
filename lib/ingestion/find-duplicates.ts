import 'server-only'
import { keepPair } from '../offers/duplicate-pair'
import { bestOfEachArrival, relationOf } from '../offers/duplicate-rule'
import { listAlike } from '../offers/list-alike'
import type { Transaction } from '../platform/database'
import { readerIn } from '../platform/read-rows'

/** Any number, but one: of two transactions that store copies at once, the second looks when the first is stored. */
const turn = 20_261_123

/** Has whoever else looks for copies wait for this transaction, which must not hold any offer of before by then: they wait for those. */
export async function takeTurn(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${turn})`
}

/**
 * Looks for other offers that may be the same as those just stored, and keeps each pair with what makes them alike. The last thing that a
 * transaction does: whoever comes behind waits for its end.
 */
export async function findDuplicates(tx: Transaction, offerIds: readonly string[], at: Date): Promise<void> {
  await takeTurn(tx)
  for (const offerId of offerIds)
    for (const likeness of bestOfEachArrival(await listAlike(readerIn(tx), offerId))) {
      const relation = relationOf(likeness)
      if (relation !== null) await keepPair(tx, offerId, likeness, { at, republished: relation === 'republished' })
    }
}
