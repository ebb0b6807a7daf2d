import 'server-only'
import { applyForm } from '../offers/apply-form'
import { updateOffer } from '../offers/change-offer'
import { findProposedEdit, replaceProposedEdit } from '../offers/proposed-edit'
import { findKeptOffer, type KeptOffer } from '../offers/queries'
import { readOfferForm } from '../offers/read-offer-form'
import { recordDecision } from '../offers/record-decision'
import { whyUnfit } from '../offers/why-unfit'
import type { database, Transaction } from '../platform/database'
import { readerIn } from '../platform/read-rows'
import type { Decided } from './decided'
import { type Deciding, decidedSince, inOneTransaction, offerToDecide, Undecided } from './deciding'
import type { EditDecision } from './decision'
import { putDecisionMail } from './decision-mail'
import { refusedProposal } from './refused-proposal'

export interface ProposalDecision extends Deciding {
  /** Which proposal they saw. */
  readonly proposedAt: Date
  readonly decision: EditDecision
}

/** How a change that waits for an offer may be decided while that stands as it does. */
export function editDecisions({
  status,
  closedEarly,
}: Pick<KeptOffer, 'status' | 'closedEarly'>): readonly EditDecision['kind'][] {
  if (status !== 'PUBLISHED') return []
  // Reopening an offer that was closed early would bring up a date that nobody has seen.
  return closedEarly === null ? ['approve', 'refuse'] : ['refuse']
}

/** Applies the change that waits for a public offer, or drops it, and tells whoever proposed it. */
export async function decideEdit(db: typeof database, deciding: ProposalDecision): Promise<Decided> {
  return inOneTransaction(db, (tx) => decide(tx, deciding))
}

async function decide(tx: Transaction, deciding: ProposalDecision): Promise<Decided> {
  const { offerId, version, moderator, at, proposedAt, decision, siteUrl } = deciding
  const found = await offerToDecide(tx, deciding)
  if (found.kind !== 'found') return found
  const { offer } = found
  const possible = editDecisions(offer)
  if (possible.length === 0) return { kind: 'refused', code: 'not-in-this-state' }
  const proposal = await findProposedEdit(tx, offerId)
  if (proposal?.at.getTime() !== proposedAt.getTime())
    return { kind: 'decided-meanwhile', last: await decidedSince(tx, offerId, version) }
  if (!possible.includes(decision.kind)) return { kind: 'refused', code: 'not-in-this-state' }
  // Nobody approves their own change, of a colleague's offer either.
  if (proposal.actor === moderator.id) return { kind: 'refused', code: 'own-offer' }
  await replaceProposedEdit(tx, { offerId, seen: proposal.at, version }, null)

  if (decision.kind === 'approve') {
    const read = readOfferForm(proposal.form)
    if (read.kind === 'refused') throw new Undecided({ kind: 'incomplete', errors: read.errors })
    // Told as the change of who made it; the decision names the moderator.
    await applyForm(tx, { offerId, version, actor: proposal.actor, at }, offer, read.facts, {
      moveReason: proposal.reason,
    })
    const after = await findKeptOffer(readerIn(tx), { id: offerId })
    const known = whyUnfit(offer, at, true)
    const reasons = after === null ? [] : whyUnfit(after, at, true).filter((reason) => !known.includes(reason))
    if (reasons.length > 0) throw new Undecided({ kind: 'unfit', reasons })
  } else await updateOffer(tx, { offerId, version, at }, {})

  const decided = {
    offerId,
    at,
    moderatorId: moderator.id,
    kind: decision.kind === 'approve' ? ('EDIT_APPROVED' as const) : ('EDIT_REFUSED' as const),
    reason: null,
    words: decision.kind === 'approve' ? null : decision.words,
    fromStatus: offer.status,
    toStatus: offer.status,
    version: version + 1,
  }
  // What was refused is kept with the decision, so that it can be undone.
  const kept = decision.kind === 'refuse' ? refusedProposal(proposal) : {}
  const decisionId = await recordDecision(tx, decided, kept)
  await putDecisionMail(tx, {
    ...decided,
    id: decisionId,
    offer,
    corrected: [],
    personId: await personOf(tx, proposal.actor),
    siteUrl,
  })
  return { kind: 'done', decisionId }
}

/** Who proposed it, if they still have an account. */
async function personOf(tx: Transaction, id: string): Promise<string | null> {
  return (await tx.person.findUnique({ where: { id }, select: { id: true } }))?.id ?? null
}
