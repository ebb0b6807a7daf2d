import type { FieldError } from '@/lib/accounts/form-state'
import type { NotDecided } from '@/lib/moderation/decided'
import type { DecisionWord } from '@/lib/moderation/decision'
import type { DecisionErrorCode } from '@/lib/moderation/decision-input'
import type { UndoRefusal } from '@/lib/moderation/undo-decision'
import type { OfferForm } from '@/lib/offers/offer-form'
import type { EditConflict } from '../organisation/edit-state'

/** An offer under review as its form shows it: with what was typed, and why nothing was decided. */
export interface ReviewState {
  readonly form: OfferForm
  /** What stood there when it was opened. */
  readonly base: OfferForm
  readonly version: number
  /** What may be decided of it in its state. */
  readonly decisions: readonly DecisionWord[]
  /** What publishing it does: for the first time, again, or, of what is public, with what was corrected. */
  readonly publishing: 'first' | 'again' | 'corrections'
  readonly reason: string
  readonly words: string
  /** Grows with each answer. */
  readonly attempt: number
  /** What is wrong with the decision as it was sent. */
  readonly decisionErrors: readonly FieldError<DecisionErrorCode>[]
  readonly outcome: NotDecided | null
  /** What somebody else wrote after it was opened. */
  readonly conflict: EditConflict | null
}

/** A proposed change that was not decided, and why. */
export interface ProposalState {
  readonly words: string
  readonly decisionErrors: readonly FieldError<DecisionErrorCode>[]
  readonly outcome: NotDecided | null
}

export interface UndoState {
  readonly refusal: UndoRefusal | null
}
