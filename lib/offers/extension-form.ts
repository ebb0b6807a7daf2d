import type { LocalDate, LocalTime } from '../deadlines/deadline'
import { type ReasonRefusal, readReason } from './change-reason'
import { type Confirmation, readConfirmation } from './confirmation'
import { emptyOfferForm } from './offer-form'
import { deadlineOf, type FormErrorCode } from './read-offer-form'

/** The new end of an offer, why, and why what a check points at is meant, as fields of a form; those of the date are an offer's own. */
export const extensionFields = [
  'deadlineDay',
  'deadlineMonth',
  'deadlineYear',
  'deadlineHour',
  'deadlineOtherHour',
  'reason',
  'confirmation',
  'points',
] as const
export type ExtensionField = (typeof extensionFields)[number]
export type ExtensionForm = Readonly<Record<ExtensionField, string>>

export interface ExtensionError {
  readonly field: ExtensionField
  readonly code: FormErrorCode | ReasonRefusal | 'not-later' | 'past'
}

export type ReadExtension =
  | {
      readonly kind: 'ok'
      readonly date: LocalDate
      readonly time: LocalTime | null
      readonly reason: string
      readonly confirmed: Confirmation | null
    }
  | { readonly kind: 'refused'; readonly errors: readonly ExtensionError[] }

/** What an extension's form asks for, or all that is wrong with it. */
export function readExtension(form: ExtensionForm): ReadExtension {
  const errors: ExtensionError[] = []
  const refuse = (field: string, code: FormErrorCode) => {
    errors.push({ field: field as ExtensionField, code })
    return null
  }
  const { date, time } = deadlineOf({ ...emptyOfferForm, ...form, deadlineKind: 'fixed' }, refuse)
  const reason = readReason(form.reason)
  if (reason.kind === 'refused') errors.push({ field: 'reason', code: reason.code })
  const confirmed = readConfirmation(form)
  if (confirmed.kind === 'refused') errors.push({ field: 'confirmation', code: confirmed.code })
  if (reason.kind === 'refused' || confirmed.kind === 'refused' || date === null || errors.length > 0)
    return { kind: 'refused', errors }
  return { kind: 'ok', date, time, reason: reason.words, confirmed: confirmed.confirmed }
}
