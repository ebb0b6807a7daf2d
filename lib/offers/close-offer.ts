import 'server-only'
import type { Transaction } from '../platform/database'
import type { ClosingReason } from '../platform/prisma/enums'
import { type Changed, changeOffer, findToChange, type OfferChange, refused } from './change-offer'
import { deadlineAsStated } from './keep-deadline'
import { endingAt, rowOfDeadline } from './kept-deadline'

/** Closes an open offer before its date, or one without a date, at once. */
export async function closeOffer(
  tx: Transaction,
  change: OfferChange & { readonly reason: ClosingReason },
): Promise<Changed> {
  const found = await findToChange(tx, change, 'close')
  if (found.kind === 'refused') return found
  const { closesAt, sendBy } = endingAt(found.offer.deadline, change.at)
  return changeOffer(
    tx,
    change,
    { closesAt, sendBy, closedEarlyAt: change.at, closingReason: change.reason },
    { action: 'closed-early', changes: { closingReason: { from: null, to: change.reason } } },
  )
}

/** Opens an offer again that its organisation closed early; not past its stated date. */
export async function reopenOffer(tx: Transaction, change: OfferChange): Promise<Changed> {
  const found = await findToChange(tx, change, 'reopen')
  if (found.kind === 'refused') return found
  const { offer } = found
  const stated = deadlineAsStated(offer)
  if (stated.closesAt !== null && stated.closesAt <= change.at) return refused('past')
  return changeOffer(
    tx,
    change,
    { ...rowOfDeadline(stated), closedEarlyAt: null, closingReason: null },
    { action: 'reopened', changes: { closingReason: { from: offer.closedEarly?.reason ?? null, to: null } } },
  )
}
