import type { FormChange } from './form-changes'
import type { EarlyClosing } from './offer'

/** What anybody may know of what was done to a public offer. */
export const publicActions = ['corrected', 'edited', 'extended', 'closed-early', 'reopened'] as const
export type PublicAction = (typeof publicActions)[number]

/** Something that was changed of an offer after it was published: never who did it, nor what moderators wrote to each other or to its poster. */
export interface PublicChange {
  readonly id: string
  readonly at: Date
  readonly action: PublicAction
  /** Why the deadline was moved, as its organisation announced it. */
  readonly reason: string | null
  /** Why it was closed before its date. */
  readonly closing: EarlyClosing['reason'] | null
  readonly change: FormChange
}
