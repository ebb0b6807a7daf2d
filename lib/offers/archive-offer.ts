import 'server-only'
import type { Transaction } from '../platform/database'
import { type Changed, findToChange, type OfferChange, refused } from './change-offer'

/**
 * Takes an offer out of its organisation's daily list, or puts it back. Visitors see no difference, so neither its version nor the
 * instant of its last change moves.
 */
export async function archiveOffer(
  tx: Transaction,
  change: OfferChange & { readonly archived: boolean },
): Promise<Changed> {
  const { offerId, version, actor, at, archived } = change
  const found = await findToChange(tx, change, 'archive')
  if (found.kind === 'refused') return found
  if ((found.offer.archivedAt !== null) === archived) return { kind: 'done' }
  const { count } = await tx.offer.updateMany({
    where: { id: offerId, version },
    data: { archivedAt: archived ? at : null },
  })
  if (count === 0) return refused('changed-meanwhile')
  await tx.offerEvent.create({ data: { offerId, at, actor, action: archived ? 'archived' : 'unarchived' } })
  return { kind: 'done' }
}
