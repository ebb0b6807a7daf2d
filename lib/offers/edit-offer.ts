import 'server-only'
import type { Transaction } from '../platform/database'
import type { PostingLevel } from '../platform/prisma/enums'
import { applyForm } from './apply-form'
import { findToChange, lockOffer, type OfferChange, type Refused, refused } from './change-offer'
import { editedFacts } from './edited-facts'
import { formOfFacts } from './form-of-facts'
import { changedFields, type OfferForm } from './offer-form'
import { findProposedEdit, replaceProposedEdit } from './proposed-edit'
import { type OfferFormError, readOfferForm } from './read-offer-form'
import { riskyFields } from './risky-fields'

/** Somebody edits one offer by its form. */
export interface OfferEdit extends OfferChange {
  readonly form: OfferForm
  /** The proposal that they saw and went on from; null where none waited. */
  readonly proposedAt: Date | null
  /** What they may post for the organisation. */
  readonly level: PostingLevel
}

export type Edited =
  | { readonly kind: 'done'; readonly outcome: 'unchanged' | 'applied' | 'proposed' }
  | { readonly kind: 'incomplete'; readonly errors: readonly OfferFormError[] }
  | Refused

/**
 * Changes an offer at once, or, where a published one would be changed in what costs a candidate the post by somebody who is not trusted
 * yet, keeps the whole change for a moderator.
 */
export async function editOffer(tx: Transaction, edit: OfferEdit): Promise<Edited> {
  const { offerId, version, actor, at, form, proposedAt, level } = edit
  if (level === 'BLOCKED') return refused('blocked')
  const read = readOfferForm(form)
  if (read.kind === 'refused') return { kind: 'incomplete', errors: read.errors }
  await lockOffer(tx, offerId)
  const found = await findToChange(tx, edit, 'edit')
  if (found.kind === 'refused') return found
  const { offer } = found
  const [before, after] = [formOfFacts(offer), formOfFacts(read.facts)]
  const changed = changedFields(before, after)
  const { deadline } = editedFacts(offer, read.facts, new Set(changed))
  // A station in another zone moves the end too.
  const movesEnd = changed.includes('locations') && deadline.closesAt?.getTime() !== offer.deadline.closesAt?.getTime()
  const risky = [...riskyFields(before, after, changed), ...(movesEnd ? ['locations'] : [])]
  const waits = offer.status === 'PUBLISHED' && level !== 'TRUSTED' && risky.length > 0
  const waiting = await findProposedEdit(tx, offerId)
  // Whoever goes on with an extension that waits, and leaves its date, still extends.
  const movesOn = waiting !== null && !changedFields(waiting.form, after).some((field) => field.startsWith('deadline'))
  const reason = movesOn ? waiting.reason : null
  const proposal = waits ? { form: after, risky, actor, reason, at } : null
  if (!(await replaceProposedEdit(tx, { offerId, seen: proposedAt, version }, proposal)))
    return refused('changed-meanwhile')
  if (waits) {
    await tx.offerEvent.create({ data: { offerId, at, actor, action: 'edit-proposed' } })
    return { kind: 'done', outcome: 'proposed' }
  }
  if (changed.length === 0) return { kind: 'done', outcome: 'unchanged' }
  const applied = await applyForm(tx, edit, offer, read.facts, reason)
  return applied.kind === 'refused' ? applied : { kind: 'done', outcome: 'applied' }
}
