import 'server-only'
import type { Transaction } from '../platform/database'
import type { OfferChange } from './change-offer'
import { isLaterDate } from './later-date'
import { mergeForms } from './merge-forms'
import { changedFields, fieldsOfEvidence, isOfDeadline, type OfferForm } from './offer-form'
import { findProposedEdit, replaceProposedEdit, traceDroppedDate } from './proposed-edit'
import { deadlineOf } from './read-offer-form'
import { riskyFields } from './risky-fields'

interface Rebasing {
  /** As it was made, of the version before. */
  readonly change: OfferChange
  readonly before: OfferForm
  readonly after: OfferForm
  /** The deadline was moved by it: what waits must not take that back. */
  readonly isExtension: boolean
}

/**
 * Has a change that waits go on from what the offer says now, so that its approval changes what its author wanted and nothing else: a date that
 * a moderator corrected meanwhile stays corrected. What was done meanwhile no longer waits, nor does a date that an extension overtook: the
 * history says so. Under the lock of the offer's row.
 */
export async function rebaseProposedEdit(
  tx: Transaction,
  { change, before, after, isExtension }: Rebasing,
): Promise<void> {
  const { offerId, version } = change
  const waiting = await findProposedEdit(tx, offerId)
  if (waiting === null) return
  // The parts of a date are one: of the 20th that became the 19th, and of February that is to be March, nobody wants the 19 March.
  const proposesDate = changedFields(before, waiting.form).some(isOfDeadline)
  const isOwnDate = proposesDate && (!isExtension || isLaterDate(statedIn(after), statedIn(waiting.form)))
  const { form: merged } = mergeForms(before, waiting.form, after)
  const dated = isOwnDate ? waiting.form : after
  const form = { ...merged, ...Object.fromEntries(fieldsOfEvidence.deadline.map((field) => [field, dated[field]])) }
  const left = changedFields(after, form)
  const risky = new Set([...riskyFields(after, form, left), ...left.filter((field) => waiting.risky.includes(field))])
  const reason = left.some(isOfDeadline) ? waiting.reason : null
  const proposal = left.length === 0 ? null : { ...waiting, form, risky: [...risky], reason }
  await replaceProposedEdit(tx, { offerId, seen: waiting.at, version: version + 1 }, proposal)
  const isOvertaken = proposesDate && !isOwnDate && changedFields(after, waiting.form).some(isOfDeadline)
  if (isOvertaken) await traceDroppedDate(tx, change, 'proposed-date-overtaken', waiting.form)
}

const statedIn = (form: OfferForm) => deadlineOf(form, () => null)
