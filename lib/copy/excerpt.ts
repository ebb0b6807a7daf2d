import type { Span } from '../text/span'

/** Words of a notice with what stands around them, each part on one line. */
export interface Excerpt {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** The longest words shown whole, in characters. */
const longest = 160

/**
 * The words of `span` with about `room` characters of `bounds` around them: as many on either side where both have them. « … » where
 * words of `bounds` are left out.
 */
export function excerptOf(source: string, span: Span, bounds: Span, room: number): Excerpt {
  const allBefore = Math.max(0, span.start - bounds.start)
  const allAfter = Math.max(0, bounds.end - span.end)
  const half = Math.max(0, Math.floor(room / 2))
  const from = span.start - Math.min(allBefore, Math.max(half, room - allAfter))
  const to = span.end + Math.min(allAfter, Math.max(half, room - allBefore))
  const before = source.slice(from, span.start)
  const after = source.slice(span.end, to)
  const words = flat(source.slice(span.start, span.end)).trim()
  return {
    // A word cut in two says nothing, or something else: « 5 juillet » of « 15 juillet ».
    before: from > bounds.start ? `…${flat(before.replace(/^\S*\s*/, ''))}` : flat(before).trimStart(),
    words: words.length > longest ? `${words.slice(0, longest / 2)} … ${words.slice(-longest / 2)}` : words,
    after: to < bounds.end ? `${flat(after.replace(/\s*\S*$/, ''))}…` : flat(after).trimEnd(),
  }
}

/** The line of a text that a span stands on. */
export function lineAround(source: string, span: Span): Span {
  const end = source.indexOf('\n', span.end)
  return {
    start: span.start === 0 ? 0 : source.lastIndexOf('\n', span.start - 1) + 1,
    end: end < 0 ? source.length : end,
  }
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ')
}
