import type { LocalDate, LocalTime } from '../deadlines/deadline'
import type { ClosingReason } from '../offers/closing-reason'
import type { Confirmation } from '../offers/confirmation'

/** What a person decided on the page of a link. */
export type Decision =
  | { readonly kind: 'close'; readonly reason: ClosingReason }
  | {
      readonly kind: 'extend'
      readonly date: LocalDate
      readonly time: LocalTime | null
      readonly reason: string
      /** Of what a check pointed at. */
      readonly confirmed: Confirmation | null
      /** For all posts of the notice that close together. */
      readonly forAll: boolean
    }
