import type { ChangeRefusal } from '@/lib/offers/change-refusal'
import type { Finding } from '@/lib/offers/finding'
import type { LaterDate } from '@/lib/offers/later-date'
import type { OfferForm, OfferFormField } from '@/lib/offers/offer-form'
import type { OfferFormError } from '@/lib/offers/read-offer-form'

/** What somebody else made of the offer meanwhile. */
export interface EditConflict {
  /** Only they changed these: what they wrote stands in the form now. */
  readonly taken: readonly FieldValue[]
  /** Both changed these, each otherwise: what they wrote. */
  readonly disputed: readonly FieldValue[]
}

interface FieldValue {
  readonly field: OfferFormField
  readonly words: string
}

/** The form of an offer as it shows, with what it was made from. */
export interface EditState {
  readonly form: OfferForm
  /** What stood there when it was opened. */
  readonly base: OfferForm
  readonly version: number
  /** ISO 8601; empty where no change waited. */
  readonly proposedAt: string
  /** Grows with each answer. */
  readonly attempt: number
  readonly errors: readonly OfferFormError[]
  readonly findings: readonly Finding[]
  /** Why the findings are meant, as typed. */
  readonly confirmation: string
  /** Why the date becomes a later one, as chosen and typed; null where nothing was. */
  readonly laterDate: { readonly kind: LaterDate['kind']; readonly reason: string } | null
  readonly refusal: ChangeRefusal | null
  readonly conflict: EditConflict | null
}
