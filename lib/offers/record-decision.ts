import 'server-only'
import type { Transaction } from '../platform/database'
import type { Prisma } from '../platform/prisma/client'
import type { DecisionKind, OfferStatus } from '../platform/prisma/enums'
import type { RefusalReason } from './refusal-reason'

/** What a moderator decided of an offer, once its row says so. */
export interface DecisionMade {
  readonly offerId: string
  readonly at: Date
  readonly moderatorId: string
  readonly kind: DecisionKind
  readonly reason: RefusalReason | null
  /** To the poster, or for the history. */
  readonly words: string | null
  readonly fromStatus: OfferStatus
  readonly toStatus: OfferStatus
  /** The offer's after it. */
  readonly version: number
}

/** How the offer's history names each decision; what was corrected has an event of its own before it. */
const actions: Readonly<Record<DecisionKind, string>> = {
  APPROVED: 'published',
  CORRECTED: 'published',
  CHANGE_ASKED: 'change-asked',
  HELD: 'held',
  RELEASED: 'released',
  REFUSED: 'refused',
  MERGED: 'merged',
  EDIT_APPROVED: 'edit-approved',
  EDIT_REFUSED: 'edit-refused',
}

/**
 * Writes down a decision and the event that tells it, in the transaction that carries it out; gives the id of the decision.
 * @param more that the event keeps, besides the status and the reason
 */
export async function recordDecision(
  tx: Transaction,
  decision: DecisionMade,
  more: Prisma.InputJsonObject = {},
): Promise<string> {
  const { offerId, at, moderatorId, kind, reason, words, fromStatus, toStatus } = decision
  const { id } = await tx.moderationDecision.create({ data: decision, select: { id: true } })
  // Of a public offer: the event of what was corrected says it all.
  if (kind === 'CORRECTED' && fromStatus === toStatus) return id
  const changes = {
    ...(fromStatus !== toStatus && { status: { from: fromStatus, to: toStatus } }),
    ...(reason !== null && { reason: { from: null, to: reason } }),
    ...more,
  }
  await tx.offerEvent.create({
    data: { offerId, at, actor: moderatorId, action: actions[kind], reason: words, changes },
  })
  return id
}
