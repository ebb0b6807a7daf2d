import { matchesOf } from '../text/matches-of'
import { columnHeading } from './date-table'
import type { RelativeDate } from './relative-dates'
import type { StatedDate } from './stated-date'

/** How far around a date its sentence is followed, in characters. */
const reach = 240
/** Not the leader dots of « Prise de service ....... 08/12/2025 », nor « Clôt. : ». */
const sentenceEnd = /(?<!\.)[.!?;•|](?=\s)(?!\s*:)|\n[ ]*\n/g

/** The folded text around a date, as far as its neighbours. */
export interface Surroundings {
  /** The date with its time and period ends here. */
  readonly end: number
  /** The text before it, as far as the date before. */
  readonly before: string
  /** Of that, its own sentence. */
  readonly sentence: string
  /** Right behind the date, its time included. */
  readonly afterDate: string
  /** Right behind the date and its time. */
  readonly afterTime: string
  /** The rest of the sentence behind the date and its time. */
  readonly behind: string
  /** The head of its column, when it stands in a table. */
  readonly heading: string | null
}

/** What stands around a date between the end of the one before (`free`) and the start of the next one. */
export function surroundingsOf(
  text: string,
  date: StatedDate | RelativeDate,
  free: number,
  next: number,
): Surroundings {
  const rangeStart = 'countedFrom' in date ? undefined : date.rangeStart?.start
  const start = Math.min(rangeStart ?? date.start, date.time?.start ?? date.start)
  const end = Math.max(date.end, date.time?.end ?? 0)
  const before = text.slice(Math.max(free, start - reach), start)
  const boundary = matchesOf(sentenceEnd, before).at(-1)
  return {
    end,
    before,
    sentence: boundary ? before.slice(boundary.index + boundary[0].length) : before,
    afterDate: text.slice(date.end, end + 30),
    afterTime: text.slice(end, end + 30),
    behind: text.slice(end, Math.min(next, end + reach)).split(/[.;\n](?=\s|$)/)[0] ?? '',
    heading: columnHeading(text, start),
  }
}

/**
 * A stretch on one line without what only seems to speak of the date: brackets (« candidature (CV, lettre, deux références) au plus
 * tard le »), quoted subjects, addresses.
 */
export function withoutAsides(stretch: string): string {
  return stretch
    .replace(/\S+@\S+|https?:\S+|www\.\S+/g, ' ')
    .replace(/\([^()]*\)|«[^«»]*»|"[^"]*"/g, ' ')
    .replace(/\s+/g, ' ')
}

/** The line above a date that starts its own line: « Date limite⏎29/03/2026 ». Empty when it is no label. */
export function labelAbove(before: string): string {
  const lines = before.split('\n')
  const own = lines.pop() ?? ''
  if (/[a-zء-ي]{5}/.test(own.replace(/au plus tard|avant le|jusqu'au/, ''))) return ''
  const label = lines.findLast((line) => line.trim() !== '') ?? ''
  return label.length <= 100 ? label : ''
}
