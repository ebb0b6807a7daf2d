import 'server-only'
import type { Transaction } from '../platform/database'
import { mergeForms } from './merge-forms'
import { changedFields, fieldsOfEvidence, type OfferForm } from './offer-form'
import { findProposedEdit, replaceProposedEdit } from './proposed-edit'
import { riskyFields } from './risky-fields'

interface Rebasing {
  readonly offerId: string
  /** The offer's after the change. */
  readonly version: number
  readonly before: OfferForm
  readonly after: OfferForm
  /** The deadline was moved by it: what waits must not take that back. */
  readonly isExtension: boolean
}

/**
 * Has a change that waits go on from what the offer says now, so that its approval changes what its author wanted and nothing else: a date that
 * a moderator corrected meanwhile stays corrected. What was done meanwhile no longer waits. Under the lock of the offer's row.
 */
export async function rebaseProposedEdit(
  tx: Transaction,
  { offerId, version, before, after, isExtension }: Rebasing,
): Promise<void> {
  const waiting = await findProposedEdit(tx, offerId)
  if (waiting === null) return
  // The parts of a date are one: of the 20th that became the 19th, and of February that is to be March, nobody wants the 19 March.
  const isOwnDate = !isExtension && changedFields(before, waiting.form).some(isOfDeadline)
  const { form: merged } = mergeForms(before, waiting.form, after)
  const dated = isOwnDate ? waiting.form : after
  const form = { ...merged, ...Object.fromEntries(fieldsOfEvidence.deadline.map((field) => [field, dated[field]])) }
  const left = changedFields(after, form)
  const risky = new Set([...riskyFields(after, form, left), ...left.filter((field) => waiting.risky.includes(field))])
  const reason = left.some(isOfDeadline) ? waiting.reason : null
  const proposal = left.length === 0 ? null : { ...waiting, form, risky: [...risky], reason }
  await replaceProposedEdit(tx, { offerId, seen: waiting.at, version }, proposal)
}

const ofDeadline: ReadonlySet<string> = new Set(fieldsOfEvidence.deadline)
const isOfDeadline = (field: string) => ofDeadline.has(field)
