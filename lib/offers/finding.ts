import type { Span } from '../text/span'
import { movingFeasts } from './moving-feasts'
import type { OfferFormField } from './offer-form'

/** What stands in the way of an offer. */
export const blockingFindings = ['deadline-past', 'no-way-to-apply'] as const
/** What may be meant: whoever sends the offer says why. */
export const confirmableFindings = [
  'no-deadline',
  'weekday-mismatch',
  'other-closing-date',
  'display-period-differs',
  'sunday',
  'holiday',
  ...movingFeasts,
  'short-notice',
  'far-deadline',
  'start-before-deadline',
  'subject-missing',
  'subject-of-another-post',
  'text-of-another-post',
  'fee-mentioned',
  'other-organisation',
  'foreign-address',
  'destroyed-address',
  'already-posted',
] as const
export type FindingCode = (typeof blockingFindings)[number] | (typeof confirmableFindings)[number]

/** Something about an offer that a careful colleague would point at before it is sent. */
export interface Finding {
  readonly code: FindingCode
  /** `error` blocks; `warning` can be confirmed with a reason. */
  readonly severity: 'error' | 'warning'
  readonly field: OfferFormField
  /** The words of the notice that it is about. */
  readonly span: Span | null
  /** The word at stake: an address, a date, a name. */
  readonly detail: string | null
}

export function finding(
  code: FindingCode,
  field: OfferFormField,
  about: { readonly span?: Span | null; readonly detail?: string | null } = {},
): Finding {
  const severity = (blockingFindings as readonly string[]).includes(code) ? 'error' : 'warning'
  return { code, severity, field, span: about.span ?? null, detail: about.detail ?? null }
}
