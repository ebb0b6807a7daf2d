import 'server-only'
import { keepPair } from '../offers/duplicate-pair'
import { bestOfEachArrival, relationOf } from '../offers/duplicate-rule'
import { takeTurn } from '../offers/duplicate-turn'
import { listAlike } from '../offers/list-alike'
import type { Transaction } from '../platform/database'
import { readerIn } from '../platform/read-rows'

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
