import 'server-only'
import type { Transaction } from '../platform/database'
import type { PostingLevel } from '../platform/prisma/enums'
import { applyForm } from './apply-form'
import { findToChange, lockOffer, type OfferChange, type Refused, refused } from './change-offer'
import { readReason } from './change-reason'
import { editedFacts } from './edited-facts'
import { formOfFacts } from './form-of-facts'
import { isLaterDate, type LaterDate } from './later-date'
import type { OfferFacts } from './offer-facts'
import { changedFields, type OfferForm, type OfferFormField } from './offer-form'
import { findProposedEdit, type ProposedEdit, replaceProposedEdit } from './proposed-edit'
import type { KeptOffer } from './queries'
import { type OfferFormError, readOfferForm } from './read-offer-form'
import { riskyFields } from './risky-fields'
import { urgentFacts } from './urgent-facts'

/** Somebody edits one offer by its form. */
export interface OfferEdit extends OfferChange {
  readonly form: OfferForm
  /** The proposal that they saw and went on from; null where none waited. */
  readonly proposedAt: Date | null
  /** What they may post for the organisation. */
  readonly level: PostingLevel
  /** Why the date of a public offer becomes a later one; null where they were not asked. */
  readonly laterDate: LaterDate | null
  /** Why what a check pointed at is meant, for the history. */
  readonly confirmed: string | null
}

export type Edited =
  /** `partly`: what is urgent is public, the rest waits. */
  | { readonly kind: 'done'; readonly outcome: 'unchanged' | 'applied' | 'proposed' | 'partly' }
  | { readonly kind: 'incomplete'; readonly errors: readonly OfferFormError[] }
  /** The date becomes a later one: they are to say whether it was moved or wrong. */
  | { readonly kind: 'asks-why-later' }
  | Refused

/**
 * Changes an offer at once, or, where a published one would be changed in what costs a candidate the post, keeps the whole change for a
 * moderator, be its author trusted; what of it is urgent goes out even so.
 */
export async function editOffer(tx: Transaction, edit: OfferEdit): Promise<Edited> {
  const { offerId, version, actor, at, form, proposedAt, level, laterDate, confirmed } = edit
  if (level === 'BLOCKED') return refused('blocked')
  const read = readOfferForm(form)
  if (read.kind === 'refused') return { kind: 'incomplete', errors: read.errors }
  await lockOffer(tx, offerId)
  const found = await findToChange(tx, edit, 'edit')
  if (found.kind === 'refused') return found
  const { offer } = found
  const waiting = await findProposedEdit(tx, offerId)
  const moveReason = moveReasonOf(offer, read.facts, waiting, laterDate)
  if (moveReason.kind !== 'ok') return moveReason

  const isReviewed = offer.status === 'PUBLISHED'
  const urgent = isReviewed ? urgentFacts(offer, read.facts) : null
  const risky = isReviewed ? riskyBeyond(offer, urgent, read.facts) : []
  const waits = risky.length > 0
  const goesOut = waits ? urgent : read.facts
  const proposal = waits ? { form: formOfFacts(read.facts), risky, actor, reason: moveReason.words, at } : null
  const seenVersion = waits && goesOut !== null ? version + 1 : version
  if (!(await replaceProposedEdit(tx, { offerId, seen: proposedAt, version: seenVersion }, proposal)))
    return refused('changed-meanwhile')
  const isChanged = goesOut !== null && changedFields(formOfFacts(offer), formOfFacts(goesOut)).length > 0
  if (isChanged) {
    const applied = await applyForm(tx, edit, offer, goesOut, { moveReason: null, confirmed })
    if (applied.kind === 'refused') return applied
  }
  if (waits) {
    await tx.offerEvent.create({ data: { offerId, at, actor, action: 'edit-proposed', reason: confirmed } })
    return { kind: 'done', outcome: isChanged ? 'partly' : 'proposed' }
  }
  return { kind: 'done', outcome: isChanged ? 'applied' : 'unchanged' }
}

/** What a moderator looks at first, of what is still to be changed once the urgent part is. */
function riskyBeyond(offer: KeptOffer, urgent: OfferFacts | null, stated: OfferFacts): readonly OfferFormField[] {
  const [stored, before, after] = [formOfFacts(offer), formOfFacts(urgent ?? offer), formOfFacts(stated)]
  const changed = changedFields(before, after)
  const endOf = (facts: OfferFacts, form: OfferForm) =>
    editedFacts(offer, facts, new Set(changedFields(stored, form))).deadline.closesAt?.getTime()
  // A station in another zone moves the end too.
  const movesEnd =
    changed.includes('locations') &&
    endOf(stated, after) !== (urgent === null ? offer.deadline.closesAt?.getTime() : endOf(urgent, before))
  return [...riskyFields(before, after, changed), ...(movesEnd ? (['locations'] as const) : [])]
}

/** The reason that the page tells for a later date; null where none is told. */
function moveReasonOf(
  { status, deadline }: KeptOffer,
  stated: OfferFacts,
  waiting: ProposedEdit | null,
  laterDate: LaterDate | null,
): { readonly kind: 'ok'; readonly words: string | null } | { readonly kind: 'asks-why-later' } | Refused {
  if (status !== 'PUBLISHED' || !isLaterDate(deadline, stated.deadline)) return { kind: 'ok', words: null }
  // Whoever goes on with an extension that waits, and leaves its date, still extends.
  const movesOn =
    waiting !== null && !changedFields(waiting.form, formOfFacts(stated)).some((field) => field.startsWith('deadline'))
  if (movesOn) return { kind: 'ok', words: waiting.reason }
  if (laterDate === null) return { kind: 'asks-why-later' }
  return laterDate.kind === 'corrected' ? { kind: 'ok', words: null } : readReason(laterDate.reason)
}
