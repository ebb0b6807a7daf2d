import 'server-only'
import type { Person } from '../accounts/actor'
import { may } from '../accounts/permissions'
import { lockOffer, updateOffer } from '../offers/change-offer'
import { signalPublishing } from '../offers/offer-signals'
import { replaceProposedEdit } from '../offers/proposed-edit'
import type { database, Transaction } from '../platform/database'
import type { ModerationDecision } from '../platform/prisma/client'
import type { DecisionKind } from '../platform/prisma/enums'
import { takeBackMail } from './decision-mail'
import { proposalOfRefusal } from './refused-proposal'
import { tellOvertaken } from './tell-overtaken'
import { undoUntil } from './undo-window'

export type UndoRefusal = 'not-found' | 'own-offer' | 'undone' | 'too-late' | 'changed-meanwhile' | 'not-undoable'

export type Undone =
  | { readonly kind: 'done'; readonly slug: string }
  | { readonly kind: 'refused'; readonly code: UndoRefusal }

export interface Undoing {
  readonly decisionId: string
  readonly moderator: Person
  readonly at: Date
  readonly siteUrl: string
}

/** A merge is undone by its own use case; an edit that was applied is put right by another edit. */
const undoable: ReadonlySet<DecisionKind> = new Set<DecisionKind>([
  'APPROVED',
  'CORRECTED',
  'CHANGE_ASKED',
  'HELD',
  'RELEASED',
  'REFUSED',
  'EDIT_REFUSED',
])

/** Whether there is something to take back: what was corrected stays, so of what was public before nothing is. */
export function mayUndo({ kind, fromStatus, toStatus }: Made): boolean {
  return undoable.has(kind) && !(kind === 'CORRECTED' && fromStatus === toStatus)
}

type Made = Pick<ModerationDecision, 'kind' | 'fromStatus' | 'toStatus'>

/**
 * Takes a decision back as long as its mail has not left and nobody has changed the offer since: the offer is as it was before, but for what
 * was corrected. Any moderator may, but the offer's own poster.
 */
export async function undoDecision(db: typeof database, undoing: Undoing): Promise<Undone> {
  return db.$transaction((tx) => undo(tx, undoing))
}

async function undo(tx: Transaction, { decisionId, moderator, at, siteUrl }: Undoing): Promise<Undone> {
  const known = await tx.moderationDecision.findUnique({ where: { id: decisionId }, select: { offerId: true } })
  if (known === null) return refused('not-found')
  await lockOffer(tx, known.offerId)
  const { offer, ...decision } = await tx.moderationDecision.findUniqueOrThrow({
    where: { id: decisionId },
    include: { offer: { select: { slug: true, version: true, postedById: true } } },
  })
  const { offerId, kind, version, fromStatus } = decision
  if (!may(moderator, 'moderate', { postedById: offer.postedById })) return refused('own-offer')
  if (decision.undoneAt !== null) return refused('undone')
  if (!mayUndo(decision)) return refused('not-undoable')
  if (at >= undoUntil(decision.at)) return refused('too-late')
  if (offer.version !== version) return refused('changed-meanwhile')
  const proposal = kind === 'EDIT_REFUSED' ? await refusedProposalOf(tx, offerId, decision.at) : null
  // Nobody undoes the refusal of their own change.
  if (proposal?.actor === moderator.id) return refused('own-offer')
  // A clock that goes wrong may have sent it before its time.
  if (!(await takeBackMail(tx, decisionId))) return refused('too-late')

  // Only these have published what never was public before.
  const isFirst = kind === 'APPROVED' || kind === 'CORRECTED'
  await updateOffer(tx, { offerId, version, at }, { status: fromStatus, ...(isFirst && { publishedAt: null }) })
  if (isFirst) await signalPublishing(tx, offerId)
  if (proposal !== null) await replaceProposedEdit(tx, { offerId, seen: null, version: version + 1 }, proposal)
  await tx.moderationDecision.update({ where: { id: decisionId }, data: { undoneAt: at, undoneById: moderator.id } })
  await tx.offerEvent.create({ data: { offerId, at, actor: moderator.id, action: 'decision-undone' } })
  if (kind !== 'EDIT_REFUSED') await tellOvertaken(tx, decision, at, siteUrl)
  return { kind: 'done', slug: offer.slug }
}

async function refusedProposalOf(tx: Transaction, offerId: string, at: Date) {
  const event = await tx.offerEvent.findFirstOrThrow({ where: { offerId, at, action: 'edit-refused' } })
  return proposalOfRefusal(event.changes)
}

function refused(code: UndoRefusal): Undone {
  return { kind: 'refused', code }
}
