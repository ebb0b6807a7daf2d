import type { OfferFormError } from '../offers/read-offer-form'
import type { UnfitReason } from '../offers/why-unfit'
import type { DecisionKind } from '../platform/prisma/enums'

export type DecideRefusal = 'not-found' | 'own-offer' | 'not-in-this-state'

/** What somebody else decided of the same offer. */
export interface LastDecision {
  readonly kind: DecisionKind
  readonly at: Date
  /** Their name; null when they are gone. */
  readonly by: string | null
  /** It was taken back then. */
  readonly undoneAt: Date | null
}

/** What a decision came to. Only `done` has changed anything. */
export type Decided =
  | { readonly kind: 'done'; readonly decisionId: string }
  /** Another moderator was quicker; null when no decision, but somebody's change, came between. */
  | { readonly kind: 'decided-meanwhile'; readonly last: LastDecision | null }
  /** What is wrong with the corrections. */
  | { readonly kind: 'incomplete'; readonly errors: readonly OfferFormError[] }
  /** Why it cannot be published as it stands. */
  | { readonly kind: 'unfit'; readonly reasons: readonly UnfitReason[] }
  | { readonly kind: 'refused'; readonly code: DecideRefusal }

export type NotDecided = Exclude<Decided, { readonly kind: 'done' }>
