import type { ChangeRefusal } from '@/lib/offers/change-refusal'

/** What a form that asks for a reason shows after it was sent. */
export interface ReasonState {
  readonly refusal: ChangeRefusal | null
  /** The reason as typed or chosen. */
  readonly typed: string
}

export const untouchedReason: ReasonState = { refusal: null, typed: '' }
