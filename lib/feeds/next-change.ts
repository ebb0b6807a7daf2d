import type { KeptDeadline } from '../deadlines/badge'
import { earliest } from '../deadlines/earliest'
import { firstChange } from '../search/utc-day'

/**
 * When a list of offers next reads otherwise by itself: an offer of it comes to its cautious or its stated end, or a day begins (UTC), by
 * which « publiée depuis 3 jours » and « ferme dans 7 jours » are counted.
 */
export function nextChange(entries: readonly { readonly deadline: KeptDeadline }[], now: Date): Date {
  const ends = entries.flatMap(({ deadline: { sendBy, closesAt } }) => [sendBy, closesAt])
  return firstChange(earliest(ends.filter((end) => end !== null && end > now)), now)
}
