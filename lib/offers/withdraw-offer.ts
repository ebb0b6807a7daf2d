import 'server-only'
import type { Transaction } from '../platform/database'
import { type Changed, changeOffer, findToChange, type OfferChange } from './change-offer'
import { readReason } from './change-reason'

/** Takes an offer off the site for good: it should not have been there. Its address then says so. */
export async function withdrawOffer(
  tx: Transaction,
  change: OfferChange & { readonly reason: string },
): Promise<Changed> {
  const reason = readReason(change.reason)
  if (reason.kind === 'refused') return reason
  const found = await findToChange(tx, change, 'withdraw')
  if (found.kind === 'refused') return found
  const changes = { status: { from: found.offer.status, to: 'WITHDRAWN' } }
  const trace = { action: 'withdrawn', reason: reason.words, changes }
  const changed = await changeOffer(tx, change, { status: 'WITHDRAWN' }, trace)
  // What waited to be reviewed has nothing left to change.
  if (changed.kind === 'done') await tx.proposedEdit.deleteMany({ where: { offerId: change.offerId } })
  return changed
}
