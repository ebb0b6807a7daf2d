import { addDays, subDays } from 'date-fns'
import type { KeptDeadline } from '../deadlines/badge'

/** A closed offer keeps its page so long, for those who have its address. */
const daysKept = 90

/** From when on a closed offer is gone; null where it never closes by itself. */
export function goneAt({ closesAt }: Pick<KeptDeadline, 'closesAt'>): Date | null {
  return closesAt === null ? null : addDays(closesAt, daysKept)
}

/** Offers that closed at this instant or before are gone. */
export function goneUntil(now: Date): Date {
  return subDays(now, daysKept)
}

export function isGone(deadline: Pick<KeptDeadline, 'closesAt'>, now: Date): boolean {
  const at = goneAt(deadline)
  return at !== null && now >= at
}
