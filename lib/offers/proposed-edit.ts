import 'server-only'
import type { Transaction } from '../platform/database'
import type { Prisma } from '../platform/prisma/client'
import type { OfferChange } from './change-offer'
import { droppedDate } from './dropped-date'
import { type OfferForm, offerFormSchema } from './offer-form'

/** A change that waits for a moderator. */
export interface ProposedEdit {
  readonly form: OfferForm
  readonly risky: readonly string[]
  /** A person's id. */
  readonly actor: string
  /** Why the deadline is moved; null for a correction. */
  readonly reason: string | null
  readonly at: Date
}

/** What waits for a moderator of an offer; null when nothing does. */
export async function findProposedEdit(tx: Transaction, offerId: string): Promise<ProposedEdit | null> {
  const row = await tx.proposedEdit.findUnique({ where: { offerId } })
  return row === null ? null : { ...row, form: offerFormSchema.parse(row.form) }
}

/**
 * Puts a proposal in the place of the one that its author saw, if any; null only removes that one. False where another one stands there:
 * somebody else was quicker. Its author holds the lock of the offer's row, see `lockOffer`.
 */
export async function replaceProposedEdit(
  tx: Transaction,
  { offerId, seen, version }: { readonly offerId: string; readonly seen: Date | null; readonly version: number },
  proposal: ProposedEdit | null,
): Promise<boolean> {
  const there = await tx.proposedEdit.findUnique({ where: { offerId }, select: { at: true } })
  if (there?.at.getTime() !== seen?.getTime()) return false
  if (proposal === null) await tx.proposedEdit.deleteMany({ where: { offerId } })
  else {
    const data = { ...proposal, form: proposal.form as Prisma.InputJsonObject, risky: [...proposal.risky], version }
    await tx.proposedEdit.upsert({ where: { offerId }, create: { ...data, offerId }, update: data })
  }
  return true
}

/** What became of a date that was proposed: the page promises a later one already, or somebody else has proposed another. */
type DateDropped = 'proposed-date-overtaken' | 'proposed-date-replaced'

/** Tells in the offer's history that a date which was proposed no longer waits. */
export async function traceDroppedDate(
  tx: Transaction,
  { offerId, actor, at }: Pick<OfferChange, 'offerId' | 'actor' | 'at'>,
  action: DateDropped,
  form: OfferForm,
): Promise<void> {
  await tx.offerEvent.create({ data: { offerId, at, actor, action, changes: droppedDate(form) } })
}
