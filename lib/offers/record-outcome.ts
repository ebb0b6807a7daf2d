import 'server-only'
import type { Transaction } from '../platform/database'
import type { ClosingReason } from '../platform/prisma/enums'

/** Keeps how the hiring of an offer ended that was closed by its date already: its page stays as it is. */
export async function recordOutcome(
  tx: Transaction,
  { offerId, actor, at, reason }: { offerId: string; actor: string; at: Date; reason: ClosingReason },
): Promise<void> {
  const changes = { closingReason: { from: null, to: reason } }
  await tx.offerEvent.create({ data: { offerId, at, actor, action: 'outcome', changes } })
}
