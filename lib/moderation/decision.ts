import type { RefusalReason } from '../offers/refusal-reason'

/** What a moderator decides of an offer that waits, or of a public one. */
export type Decision =
  | { readonly kind: 'approve' }
  | { readonly kind: 'hold'; readonly words: string | null }
  | { readonly kind: 'refuse'; readonly reason: RefusalReason; readonly words: string | null }
  /** The poster changes the offer, which waits for that. */
  | { readonly kind: 'ask-change'; readonly words: string }

export type DecisionWord = Decision['kind']

/** Of a change of a public offer. */
export type EditDecision = { readonly kind: 'approve' } | { readonly kind: 'refuse'; readonly words: string }
