import 'server-only'
import { subDays } from 'date-fns'
import { fieldsIn } from '../offers/form-changes'
import type { Transaction } from '../platform/database'
import { daysKept } from '../platform/mail-outbox'
import type { ModerationDecision } from '../platform/prisma/client'
import { besidesTheOffer, isTold, putDecisionMail, unmergedId } from './decision-mail'

type Decision = Omit<ModerationDecision, 'moderatorId'>

/**
 * Tells the decision that holds again once a later one is undone: that one had taken its mail back if it had not left, and the poster would
 * never hear of it. What has left is not told twice.
 */
export async function tellOvertaken(
  tx: Transaction,
  undone: Pick<Decision, 'offerId' | 'version' | 'fromStatus'>,
  at: Date,
  siteUrl: string,
): Promise<void> {
  const { offerId } = undone
  const earlier = await tx.moderationDecision.findFirst({
    where: {
      offerId,
      version: { lt: undone.version },
      kind: { notIn: [...besidesTheOffer] },
      OR: [{ undoneAt: null }, { kind: 'MERGED' }],
    },
    orderBy: { version: 'desc' },
  })
  const held = earlier && (await asItHolds(tx, earlier))
  // The mail of an older one is forgotten: that it is not there does not tell that it has not left.
  if (!held || held.toStatus !== undone.fromStatus || held.at < subDays(at, daysKept)) return
  if (held.kind === 'CHANGE_ASKED' && (await isAnswered(tx, held))) return
  const offer = await tx.offer.findUniqueOrThrow({ where: { id: offerId } })
  // It was told as what was not public before.
  const hasPublished = (held.kind === 'APPROVED' || held.kind === 'CORRECTED') && held.fromStatus !== 'PUBLISHED'
  await putDecisionMail(tx, {
    ...held,
    offer: { ...offer, publishedAt: hasPublished ? null : offer.publishedAt },
    corrected: await correctedWith(tx, held),
    personId: offer.postedById,
    siteUrl,
  })
}

/** A merge that was taken back, where its poster had been told of it, is told as one that put the offer back. */
async function asItHolds(tx: Transaction, decision: Decision): Promise<Decision | null> {
  const { id, undoneAt, fromStatus } = decision
  if (undoneAt === null) return decision
  if (fromStatus !== 'PUBLISHED' || !(await isTold(tx, id))) return null
  return { ...decision, id: unmergedId(id), kind: 'RELEASED', at: undoneAt, toStatus: fromStatus, words: null }
}

/** Whether the poster has changed the offer since. */
async function isAnswered(tx: Transaction, { offerId, at }: Decision): Promise<boolean> {
  return (await tx.offerEvent.count({ where: { offerId, action: 'edited', at: { gt: at } } })) > 0
}

async function correctedWith(tx: Transaction, { offerId, at }: Decision) {
  const event = await tx.offerEvent.findFirst({ where: { offerId, at, action: 'corrected' } })
  return event === null ? [] : fieldsIn(event.changes)
}
