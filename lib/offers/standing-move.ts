import type { DeadlineMove, Offer } from './offer'

/** The move that led to the deadline as it stands; null where there was none, or the date was put right since. */
export function standingMove({
  deadline,
  deadlineMoves,
}: Pick<Offer, 'deadline' | 'deadlineMoves'>): DeadlineMove | null {
  const last = deadlineMoves.at(-1)
  return last !== undefined && last.toDate === deadline.date && last.toTime === deadline.time ? last : null
}
