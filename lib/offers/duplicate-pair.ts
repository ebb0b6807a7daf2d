import 'server-only'
import type { Transaction } from '../platform/database'
import type { Likeness } from './duplicate-rule'

/** The key of a pair, whichever of the two is named first. */
export function pairKey(one: string, other: string): { readonly offerId: string; readonly otherId: string } {
  return one < other ? { offerId: one, otherId: other } : { offerId: other, otherId: one }
}

/** Keeps what makes two offers alike; a pair that is known already stays as it is, with what was decided of it. */
export async function keepPair(
  tx: Transaction,
  offerId: string,
  likeness: Likeness,
  { at, republished }: { readonly at: Date; readonly republished: boolean },
): Promise<void> {
  const { offerId: otherId, titleSimilarity, textSimilarity, sameOrganisation, sameDeadline, sameAddress } = likeness
  const measured = { titleSimilarity, textSimilarity, sameOrganisation, sameDeadline, sameAddress }
  await tx.duplicatePair.createMany({
    data: { ...pairKey(offerId, otherId), ...measured, republished, foundAt: at },
    skipDuplicates: true,
  })
}
