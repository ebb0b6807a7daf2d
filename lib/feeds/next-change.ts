import type { KeptDeadline } from '../deadlines/badge'

/**
 * When a list of offers next reads otherwise by itself: an offer of it comes to its cautious or its stated end, or a day begins (UTC), by
 * which « publiée depuis 3 jours » and « ferme dans 7 jours » are counted.
 */
export function nextChange(entries: readonly { readonly deadline: KeptDeadline }[], now: Date): Date {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1)
  const ends = entries.flatMap(({ deadline: { sendBy, closesAt } }) => [sendBy, closesAt])
  const ahead = ends.flatMap((end) => (end !== null && end > now ? [end.getTime()] : []))
  return new Date(Math.min(midnight, ...ahead))
}
