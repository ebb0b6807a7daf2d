import { addMinutes } from 'date-fns'

/** How long a decision can be taken back; its mail leaves after that. */
export const undoMinutes = 10

/** Until when a decision of that instant can be taken back. */
export function undoUntil(decidedAt: Date): Date {
  return addMinutes(decidedAt, undoMinutes)
}
