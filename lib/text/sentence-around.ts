import type { Span } from './span'

/** The sentence that holds a span; cut where it is too long to read as a proof. */
export interface Sentence extends Span {
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** Around the words themselves, in UTF-16 units: some four lines on a phone on either side. */
const maxReach = 320

/**
 * The sentence of a notice around some of its words: up to a full stop, a list mark or a line end, but over the line ends
 * that only wrap a sentence. It always holds the span and lies in the text.
 */
export function sentenceAround(source: string, span: Span): Sentence {
  const from = Math.max(0, Math.min(span.start, source.length))
  const to = Math.max(from, Math.min(span.end, source.length))
  const lowest = Math.max(0, from - maxReach)
  const highest = Math.min(source.length, to + maxReach)

  let start = from
  while (start > lowest && !endsBefore(source, start)) start--
  let end = to
  while (end < highest && !endsBefore(source, end)) end++

  const cutBefore = start > 0 && start === lowest && !endsBefore(source, start)
  const cutAfter = end < source.length && end === highest && !endsBefore(source, end)
  // Never a broken word, nor half a surrogate pair, at a cut.
  if (cutBefore) while (start < from && /\S/.test(source.charAt(start - 1))) start++
  if (cutAfter) while (end > to && /\S/.test(source.charAt(end))) end--
  while (start < from && /\s/.test(source.charAt(start))) start++
  while (end > to && /\s/.test(source.charAt(end - 1))) end--
  return { start, end, cutBefore, cutAfter }
}

const abbreviation = /(?:^|[\s(])(?:\p{L}|[DPS][rt]|tél|art|mme|mlle|réf|no|ex|etc|av|bd)$/iu

/** Whether a sentence ends right before `offset`. */
function endsBefore(source: string, offset: number): boolean {
  const last = source.charAt(offset - 1)
  if (last === '\n') return !wraps(source, offset)
  if (!/[.!?…]/.test(last) || !/\s/.test(source.charAt(offset))) return false
  if (last !== '.') return true
  const before = source.slice(Math.max(0, offset - 24), offset - 1)
  const after = source.slice(offset, offset + 40).trimStart()
  // M. Traoré, tél. 20 21, 5 p. m., art. 4: an abbreviation ends no sentence, but « 17 h. » does; nor does the number of a
  // list, nor a stop before a small letter or a figure.
  if (abbreviation.test(before) && !/\d\s?h$/i.test(before)) return false
  if (/(?:^|\n)\s*\d{1,2}$/.test(before)) return false
  return after === '' || !/^[\p{Ll}\p{N}]/u.test(after)
}

/** Whether the line end before `offset` only wraps a sentence: what follows goes on in small letters, or a label calls for it. */
function wraps(source: string, offset: number): boolean {
  const before = source.slice(Math.max(0, offset - 200), offset).trimEnd()
  const after = source.slice(offset, offset + 200).trimStart()
  if (before === '' || after === '') return false
  if (/^(?:\d{1,2}|[a-z])[.)]\s/.test(after)) return false
  if (before.endsWith(':')) return /^[\p{L}\p{N}]/u.test(after)
  return !/[.;!?…]$/.test(before) && /^[\p{Ll}\p{N}(]/u.test(after)
}
