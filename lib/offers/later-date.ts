import { compareMoments } from '../deadlines/local-time'
import type { Offer } from './offer'
import type { StatedDeadline } from './offer-facts'

/** Why the date of an offer becomes a later one: it was moved, which its page tells with the reason, or it was wrong. */
export type LaterDate = { readonly kind: 'extended'; readonly reason: string } | { readonly kind: 'corrected' }

/** Whether a stated date comes after the one of before. A zone or a station is no date. */
export function isLaterDate(before: StatedDeadline, after: StatedDeadline): boolean {
  if (before.date === null || after.date === null) return false
  return compareMoments({ date: after.date, time: after.time }, { date: before.date, time: before.time }) > 0
}

const hourMilliseconds = 3_600_000

/** What is meant, as far as one can tell before asking: nobody extends what went out within the hour. */
export function likelyLaterDate({ publishedAt }: Pick<Offer, 'publishedAt'>, now: Date): LaterDate['kind'] {
  return publishedAt === null || now.getTime() - publishedAt.getTime() < hourMilliseconds ? 'corrected' : 'extended'
}
