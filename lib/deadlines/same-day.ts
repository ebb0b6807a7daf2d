import { matchesOf } from '../text/matches-of'
import type { StatedDate } from './stated-date'
import { timeAfter } from './time-of-day'

/** « les plis doivent être arrivés le même jour avant 10 h », « … ce jour-là à 10 h ». */
const sameDay = /(?<![a-z])(?:le meme jour|ce meme jour|ce jour-la)(?![a-z])/g

/** The stated dates with those that repeat the one before by « le même jour »; only where a time follows does it say anything new. */
export function withSameDays(text: string, dates: readonly StatedDate[]): readonly StatedDate[] {
  if (dates.length === 0) return dates
  let next = 0
  const repeated = matchesOf(sameDay, text).flatMap((match): StatedDate[] => {
    const start = match.index
    const end = start + match[0].length
    const time = timeAfter(text, end)
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const named = time?.time ? dates[next - 1] : undefined
    if (!named || start - named.end > farthest || /\n[ ]*\n/.test(text.slice(named.end, start))) return []
    return [{ ...named, start, end, time, rangeStart: null }]
  })
  return repeated.length === 0 ? dates : [...dates, ...repeated].sort((a, b) => a.start - b.start)
}

/** In characters: within the same sentence or the next. */
const farthest = 160
