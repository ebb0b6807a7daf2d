import type { LocalDate, LocalTime } from '../deadlines/deadline'
import type { ClosingReason } from '../offers/closing-reason'

/** What a person decided on the page of a link. */
export type Decision =
  | { readonly kind: 'close'; readonly reason: ClosingReason }
  | { readonly kind: 'extend'; readonly date: LocalDate; readonly time: LocalTime | null; readonly reason: string }
