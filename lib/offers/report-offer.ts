import 'server-only'
import type { Transaction } from '../platform/database'
import { lockOffer, updateOffer } from './change-offer'
import { graveReasons, type OfferReport } from './offer-report-input'
import { refreshSignals } from './offer-signals'

/** So many grave reports suspend an offer until a moderator has looked; what an organisation that was checked posted itself is believed longer. */
export const reportsThatSuspend = { ofAnybody: 3, ofVerified: 5 } as const

/** The one that suspends, in the offer's history: no person decided it. */
const actor = 'site'

/** Keeps a visitor's report for moderation, and nothing of the visitor but the address they leave. Gives whether it suspended the offer. */
export async function reportOffer(
  tx: Transaction,
  offerId: string,
  { reason, words, email }: OfferReport,
  at: Date,
): Promise<boolean> {
  // First: two that arrive at once are counted one after the other.
  await lockOffer(tx, offerId)
  await tx.offerReport.create({ data: { offerId, reason, words, email, at } })
  await refreshSignals(tx, [offerId])
  return suspendIfGrave(tx, offerId, at)
}

async function suspendIfGrave(tx: Transaction, offerId: string, at: Date): Promise<boolean> {
  const { status, version, keeper } = await tx.offer.findUniqueOrThrow({
    where: { id: offerId },
    select: { status: true, version: true, keeper: { select: { verifiedAt: true } } },
  })
  if (status !== 'PUBLISHED') return false
  // Whose members posted it; anybody may name an organisation that was checked.
  const isVerified = keeper !== null && keeper.verifiedAt !== null
  const needed = isVerified ? reportsThatSuspend.ofVerified : reportsThatSuspend.ofAnybody
  if ((await countGraveReports(tx, offerId)) < needed) return false

  const updated = await updateOffer(tx, { offerId, version, at }, { status: 'HELD' })
  if (updated.kind === 'refused') throw new Error(`a locked offer is refused: ${updated.code}`)
  const changes = { status: { from: status, to: 'HELD' } }
  await tx.offerEvent.create({ data: { offerId, at, actor, action: 'suspended', changes } })
  return true
}

/** Open ones; what a moderator had before them when they put the offer back does not count again. */
async function countGraveReports(tx: Transaction, offerId: string): Promise<number> {
  const released = await tx.moderationDecision.findFirst({
    where: { offerId, kind: 'RELEASED', undoneAt: null },
    orderBy: { at: 'desc' },
    select: { at: true },
  })
  return tx.offerReport.count({
    where: {
      offerId,
      handledAt: null,
      reason: { in: [...graveReasons] },
      ...(released !== null && { at: { gt: released.at } }),
    },
  })
}
