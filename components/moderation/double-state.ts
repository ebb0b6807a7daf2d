import type { DoubleRefusal } from '@/lib/moderation/find-double'

/** What was typed for the address of another offer, and why it is not compared; null before anything was sent. */
export interface DoubleState {
  readonly typed: string
  readonly refusal: DoubleRefusal | null
}
