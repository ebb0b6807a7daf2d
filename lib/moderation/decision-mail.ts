import 'server-only'
import { decisionMail } from '../copy/moderation-mails'
import type { OfferFormField } from '../offers/offer-form'
import type { KeptOffer } from '../offers/queries'
import type { DecisionMade } from '../offers/record-decision'
import type { Transaction } from '../platform/database'
import { putMail } from '../platform/mail-outbox'
import type { DecisionKind } from '../platform/prisma/enums'
import { undoUntil } from './undo-window'

interface DecisionToTell extends Omit<DecisionMade, 'moderatorId'> {
  /** Of the decision. */
  readonly id: string
  readonly offer: Pick<KeptOffer, 'slug' | 'title' | 'publishedAt'>
  /** The fields that the moderator corrected. */
  readonly corrected: readonly OfferFormField[]
  /** Whom it is told to; null for an offer that nobody posted. */
  readonly personId: string | null
  readonly siteUrl: string
}

const keyOf = (decisionId: string) => `decision ${decisionId}`

/** What the mail about a merge that was taken back goes by. */
export const unmergedId = (decisionId: string) => `${decisionId} undone`

/** What was decided of a change that waits is told besides what was decided of the offer. */
export const besidesTheOffer: readonly DecisionKind[] = ['EDIT_APPROVED', 'EDIT_REFUSED']

/** Writes the mail that tells a decision to whom it is about; it leaves once the decision can no longer be undone. */
export async function putDecisionMail(tx: Transaction, decision: DecisionToTell): Promise<void> {
  const { id, at, kind, personId, fromStatus, offer, siteUrl } = decision
  if (!besidesTheOffer.includes(kind)) await dropEarlierMails(tx, decision)
  // An offer that waits goes on waiting.
  if (personId === null || (kind === 'HELD' && fromStatus === 'PENDING')) return
  const { name, email } = await tx.person.findUniqueOrThrow({ where: { id: personId } })
  const links = { page: `${siteUrl}/offres/${offer.slug}`, own: `${siteUrl}/organisation/offres/${offer.slug}` }
  const words = decisionMail({ ...decision, title: offer.title, wasPublic: offer.publishedAt !== null, name, links })
  await putMail(tx, { key: keyOf(id), to: email, ...words, dueAt: undoUntil(at) }, at)
}

/** Takes back the mail of a decision; false when it may have left. */
export async function takeBackMail(tx: Transaction, decisionId: string): Promise<boolean> {
  const key = keyOf(decisionId)
  await tx.outgoingMail.deleteMany({ where: { key, sentAt: null, attempts: 0 } })
  return !(await isTold(tx, decisionId))
}

/** Whether the mail of a decision is on its way or has left. */
export async function isTold(tx: Transaction, decisionId: string): Promise<boolean> {
  return (await tx.outgoingMail.count({ where: { key: keyOf(decisionId) } })) > 0
}

/** « Votre offre est en ligne » must not leave once the same offer was refused. */
async function dropEarlierMails(tx: Transaction, { id, offerId }: DecisionToTell): Promise<void> {
  const ofOffer = { offerId, kind: { notIn: [...besidesTheOffer] } }
  const earlier = await tx.moderationDecision.findMany({ where: ofOffer, select: { id: true } })
  const keys = earlier
    .flatMap((made) => [keyOf(made.id), keyOf(unmergedId(made.id))])
    .filter((key) => key !== keyOf(id))
  await tx.outgoingMail.deleteMany({ where: { key: { in: keys }, sentAt: null, attempts: 0 } })
}
