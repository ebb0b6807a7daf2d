import 'server-only'
import type { Transaction } from '../platform/database'
import type { DuplicatePair } from '../platform/prisma/client'
import type { Likeness } from './duplicate-rule'

/** The key of a pair, whichever of the two is named first. */
export function pairKey(one: string, other: string): { readonly offerId: string; readonly otherId: string } {
  return one < other ? { offerId: one, otherId: other } : { offerId: other, otherId: one }
}

/** What is known of an offer and another one. */
export interface PairKnown extends Pick<DuplicatePair, 'state' | 'decidedAt' | 'decidedById'> {
  /** The other one's id. */
  readonly other: string
}

/** The pairs of an offer, of others that were not merged themselves: those are told by the offers that stand for them. */
export async function pairsOf(tx: Transaction, offerId: string): Promise<readonly PairKnown[]> {
  const stands = { duplicateOfId: null }
  const pairs = await tx.duplicatePair.findMany({
    where: {
      OR: [
        { offerId, other: stands },
        { otherId: offerId, offer: stands },
      ],
    },
  })
  return pairs.map((pair) => ({ ...pair, other: pair.offerId === offerId ? pair.otherId : pair.offerId }))
}

/** Keeps what makes two offers alike, and tells whether they are a new pair; one that is known stays as it is, with what was decided of it. */
export async function keepPair(
  tx: Transaction,
  offerId: string,
  likeness: Likeness,
  { at, republished }: { readonly at: Date; readonly republished: boolean },
): Promise<boolean> {
  const { count } = await tx.duplicatePair.createMany({
    data: { ...pairKey(offerId, likeness.offerId), ...measured(likeness), republished, foundAt: at },
    skipDuplicates: true,
  })
  return count === 1
}

/** Tells anew what makes two offers alike, where nobody has decided of them. */
export async function remeasurePair(tx: Transaction, offerId: string, likeness: Likeness): Promise<void> {
  await tx.duplicatePair.updateMany({
    where: { ...pairKey(offerId, likeness.offerId), state: 'FOUND' },
    data: { ...measured(likeness), republished: likeness.closedBefore },
  })
}

function measured({ titleSimilarity, textSimilarity, sameOrganisation, sameDeadline, sameAddress }: Likeness) {
  return { titleSimilarity, textSimilarity, sameOrganisation, sameDeadline, sameAddress }
}
