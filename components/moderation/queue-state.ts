import type { DecisionErrorCode } from '@/lib/moderation/decision-input'

/** What deciding from the list came to. */
export interface QueueState {
  readonly errors: readonly {
    readonly field: 'raison' | 'mots' | 'file'
    readonly code: DecisionErrorCode | 'none-chosen'
  }[]
  /** Offers that stay ticked, as the boxes say them. */
  readonly chosen: readonly string[]
  readonly reason: string
  readonly words: string
  /** Those that were not decided, with why. */
  readonly left: readonly { readonly title: string; readonly slug: string; readonly why: string }[]
}

export const untouchedQueue: QueueState = { errors: [], chosen: [], reason: '', words: '', left: [] }
