import { matchesOf } from '../text/matches-of'
import type { Line, Range } from './lines'

/** A sentence, or an item of a list. */
export interface Sentence extends Range {
  readonly bullet: boolean
  /** Index of the line it begins on. */
  readonly line: number
}

/** A full stop ends a sentence unless it ends an abbreviation or stands inside a number or an address. */
const sentenceEnd = /[.!?;](?=\s+\S)/g
const abbreviation =
  /(?:\b(?:av|bd|tel|ref|m|mme|mm|dr|pr|ex|cf|art|etc|no|n|p|st|b\.p|bp|env|min|max|resp|cc|approx)|\b[a-z]|^\d{1,2})$/

/** Sentences of a notice in order: wrapped lines are read as one, headings, list items and blank lines end them. */
export function readSentences(text: string, lines: readonly Line[]): Sentence[] {
  const sentences: Sentence[] = []
  for (let first = 0; first < lines.length; ) {
    let last = first
    while (last + 1 < lines.length && continues(lines[last], lines[last + 1])) last++
    const start = lines[first]?.start ?? 0
    const end = lines[last]?.end ?? start
    const bullet = isItem(lines[first])
    split(text, { start, end }, (range) =>
      sentences.push({ start: range.start, end: range.end, bullet, line: lineAt(lines, first, range.start) }),
    )
    first = last + 1
  }
  return sentences
}

function isItem(line: Line | undefined): boolean {
  return line !== undefined && (line.bullet || line.marker !== null)
}

function lineAt(lines: readonly Line[], from: number, start: number): number {
  let index = from
  while ((lines[index + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) index++
  return index
}

function continues(line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !next || isItem(next) || next.afterBlank) return false
  if (/[:;]$/.test(line.text)) return false
  if (/[.!?]$/.test(line.text) && next.capitalised) return false
  if (next.capitalised && (line.text.length < 40 || next.heading !== null)) return false
  return line.heading === null || !next.capitalised
}

function split(text: string, range: Range, add: (range: Range) => void) {
  const words = text.slice(range.start, range.end)
  let from = 0
  const push = (to: number) => {
    if (/\S/.test(words.slice(from, to))) add({ start: range.start + from, end: range.start + to })
    from = to
  }
  for (const stop of matchesOf(sentenceEnd, words)) {
    if (stop[0] === '.' && abbreviation.test(words.slice(Math.max(from, stop.index - 8), stop.index))) continue
    push(stop.index + 1)
  }
  push(words.length)
}
