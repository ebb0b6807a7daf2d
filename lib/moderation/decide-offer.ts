import 'server-only'
import { applyForm } from '../offers/apply-form'
import { updateOffer } from '../offers/change-offer'
import { formOfFacts } from '../offers/form-of-facts'
import { changedFields, type OfferForm, type OfferFormField } from '../offers/offer-form'
import { signalPublishing } from '../offers/offer-signals'
import { findKeptOffer, type KeptOffer } from '../offers/queries'
import { readOfferForm } from '../offers/read-offer-form'
import { recordDecision } from '../offers/record-decision'
import { whyUnfit } from '../offers/why-unfit'
import type { database, Transaction } from '../platform/database'
import type { DecisionKind, OfferStatus } from '../platform/prisma/enums'
import { readerIn } from '../platform/read-rows'
import type { Decided } from './decided'
import { type Deciding, inOneTransaction, offerToDecide, Undecided } from './deciding'
import type { Decision, DecisionWord } from './decision'
import { putDecisionMail } from './decision-mail'

export interface OfferDecision extends Deciding {
  readonly decision: Decision
  /** What the moderator corrected; kept whatever is decided. */
  readonly form?: OfferForm
}

/**
 * In which states an offer may be decided so. What was refused is approved when that was a mistake; what is public can be taken down, and
 * approved again where something is corrected of it.
 */
const decidable: Readonly<Record<DecisionWord, readonly OfferStatus[]>> = {
  approve: ['PENDING', 'HELD', 'REFUSED', 'PUBLISHED'],
  hold: ['PENDING', 'PUBLISHED'],
  refuse: ['PENDING', 'HELD', 'PUBLISHED'],
  'ask-change': ['PENDING', 'HELD'],
}

/** Whether an offer in that state may be decided so. */
export function mayDecide(status: OfferStatus, decision: DecisionWord): boolean {
  return decidable[decision].includes(status)
}

/** Decides of an offer with its corrections, its event and the mail to its poster, which leaves when the decision can no longer be undone. */
export async function decideOffer(db: typeof database, deciding: OfferDecision): Promise<Decided> {
  return inOneTransaction(db, (tx) => decideWithin(tx, deciding))
}

/** The same in the transaction of something else; throws `Undecided` where what was written by then must not stay. */
export async function decideWithin(tx: Transaction, deciding: OfferDecision): Promise<Decided> {
  const { offerId, moderator, at, decision, form } = deciding
  const found = await offerToDecide(tx, deciding)
  if (found.kind !== 'found') return found
  const before = found.offer
  if (!mayDecide(before.status, decision.kind)) return { kind: 'refused', code: 'not-in-this-state' }

  const { offer, corrected } =
    form === undefined ? { offer: before, corrected: [] } : await correct(tx, deciding, before, form)
  if (decision.kind === 'approve') {
    const isPublic = before.status === 'PUBLISHED'
    if (isPublic && corrected.length === 0) return { kind: 'refused', code: 'not-in-this-state' }
    // What is public is not kept wrong because something else is wrong with it too.
    const known = isPublic ? whyUnfit(before, at, true) : []
    const reasons = whyUnfit(offer, at, form !== undefined).filter((reason) => !known.includes(reason))
    if (reasons.length > 0) throw new Undecided({ kind: 'unfit', reasons })
  }
  const { kind, toStatus } = resultOf(decision, offer, corrected.length > 0)
  const publishedAt = toStatus === 'PUBLISHED' ? (offer.publishedAt ?? at) : offer.publishedAt
  const changed = await updateOffer(tx, { offerId, version: offer.version, at }, { status: toStatus, publishedAt })
  // It is locked, and was read under the lock.
  if (changed.kind === 'refused') throw new Error(`a locked offer is refused: ${changed.code}`)
  const decided = {
    offerId,
    at,
    moderatorId: moderator.id,
    kind,
    reason: decision.kind === 'refuse' ? decision.reason : null,
    words: decision.kind === 'approve' ? null : decision.words,
    fromStatus: offer.status,
    toStatus,
    version: offer.version + 1,
  }
  if (publishedAt !== null && offer.publishedAt === null) await signalPublishing(tx, offerId)
  const decisionId = await recordDecision(tx, decided)
  await putDecisionMail(tx, {
    ...decided,
    id: decisionId,
    offer,
    corrected,
    personId: offer.postedById,
    siteUrl: deciding.siteUrl,
  })
  return { kind: 'done', decisionId }
}

/** Writes the corrections; gives the offer after them and the fields that they changed. */
async function correct(
  tx: Transaction,
  { offerId, moderator, at, decision }: OfferDecision,
  offer: KeptOffer,
  form: OfferForm,
): Promise<{ readonly offer: KeptOffer; readonly corrected: readonly OfferFormField[] }> {
  const read = readOfferForm(form)
  if (read.kind === 'refused') {
    // What cannot be published may still be refused, whatever it lacks; but nothing that was typed is lost.
    const isUntouched = changedFields(formOfFacts(offer), form).length === 0
    if (decision.kind !== 'approve' && isUntouched) return { offer, corrected: [] }
    throw new Undecided({ kind: 'incomplete', errors: read.errors })
  }
  const corrected = changedFields(formOfFacts(offer), formOfFacts(read.facts))
  if (corrected.length === 0) return { offer, corrected }
  const change = { offerId, version: offer.version, actor: moderator.id, at }
  await applyForm(tx, change, offer, read.facts, { moveReason: null, action: 'corrected' })
  const after = await findKeptOffer(readerIn(tx), { id: offerId })
  if (after === null) throw new Error('The offer just corrected is not there.')
  return { offer: after, corrected }
}

function resultOf(
  { kind }: Decision,
  { status, publishedAt }: KeptOffer,
  isCorrected: boolean,
): { readonly kind: DecisionKind; readonly toStatus: OfferStatus } {
  switch (kind) {
    case 'approve':
      if (status === 'PUBLISHED') return { kind: 'CORRECTED', toStatus: status }
      // One that was public comes back; undoing that must not forget since when it was.
      if (publishedAt !== null) return { kind: 'RELEASED', toStatus: 'PUBLISHED' }
      return { kind: isCorrected ? 'CORRECTED' : 'APPROVED', toStatus: 'PUBLISHED' }
    case 'hold':
      return { kind: 'HELD', toStatus: 'HELD' }
    case 'refuse':
      return { kind: 'REFUSED', toStatus: 'REFUSED' }
    case 'ask-change':
      return { kind: 'CHANGE_ASKED', toStatus: status }
  }
}
