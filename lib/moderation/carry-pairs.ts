import 'server-only'
import { keepPair, pairKey, pairsOf } from '../offers/duplicate-pair'
import { compareOffers } from '../offers/list-alike'
import type { Transaction } from '../platform/database'
import { readerIn } from '../platform/read-rows'

interface Carrying {
  /** The offer that was merged. */
  readonly goneId: string
  readonly staysId: string
  /** When it was. */
  readonly at: Date
}

/**
 * Has what may be the same as an offer that was merged be told by the one that stays, measured anew; what a moderator said not to be the same
 * is not asked again. Posts that their towns or numbers tell from the one that stays are left.
 */
export async function carryPairs(tx: Transaction, { goneId, staysId, at }: Carrying): Promise<void> {
  for (const { other, state, decidedAt, decidedById } of await pairsOf(tx, goneId)) {
    if (state === 'MERGED' || other === staysId) continue
    const likeness = await compareOffers(readerIn(tx), staysId, other)
    if (likeness === null || likeness.placesApart || likeness.numbersApart) continue
    const isNew = await keepPair(tx, staysId, likeness, { at, republished: likeness.closedBefore })
    if (!isNew || state === 'FOUND') continue
    const where = { offerId_otherId: pairKey(staysId, other) }
    await tx.duplicatePair.update({ where, data: { state, decidedAt, decidedById } })
  }
}

/** Takes that back with the merge; what was decided of them since then stays. */
export async function dropCarriedPairs(tx: Transaction, { goneId, staysId, at }: Carrying): Promise<void> {
  await tx.duplicatePair.deleteMany({
    where: {
      foundAt: at,
      OR: [{ offerId: staysId }, { otherId: staysId }],
      NOT: pairKey(goneId, staysId),
      AND: { OR: [{ state: 'FOUND' }, { state: 'DIFFERENT', decidedAt: { lt: at } }] },
    },
  })
}
