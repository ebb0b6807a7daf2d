import type { MergeRefusal } from '@/lib/moderation/why-apart'

/** Why two offers stay as they were; null before anything was sent. */
export interface MergeState {
  readonly refusal: MergeRefusal | null
}
