import { matchesOf } from '../text/matches-of'
import type { WordPattern } from '../text/word-pattern'
import type { Range } from './lines'
import { type NoticeText, sentenceAt } from './notice-text'
import { everySaid } from './said'

/** Folded words of a notice with each run of spaces and line ends as one space, so that a pattern need not know how lines were cut. */
export interface Passage extends Range {
  readonly words: string
  /** Where `words.slice(start, end)` stands in the folded text. */
  rangeOf(start: number, end: number): Range
}

export function passageIn(notice: NoticeText, { start, end }: Range, max: number): Passage {
  const { flat } = notice
  const stop = Math.min(end, start + max)
  const verbatim = flat.slice(start, stop)
  // Most sentences were cut nowhere.
  if (!verbatim.includes('  '))
    return { start, end: stop, words: verbatim, rangeOf: (from, to) => ({ start: start + from, end: start + to }) }
  const offsets: number[] = []
  let words = ''
  for (let at = start; at < stop; at++) {
    const character = flat.charAt(at)
    if (character === ' ' && words.endsWith(' ')) continue
    words += character
    offsets.push(at)
  }
  const rangeOf = (from: number, to: number) => ({
    start: offsets[from] ?? stop,
    end: to > from ? (offsets[to - 1] ?? stop - 1) + 1 : (offsets[from] ?? stop),
  })
  return { start, end: stop, words, rangeOf }
}

const reach = 280

/**
 * What a sentence says around each place where one of the cue's words stands: at most 280 characters to each side, for some sentences
 * are pages long. `cue` is global, or sticky where a word's beginning tells it. The passages of one cue are together never longer than four times the text.
 */
export function cuedPassages(notice: NoticeText, cue: RegExp | WordPattern): readonly Passage[] {
  const passages: Passage[] = []
  let read = 0
  const { flat } = notice
  const cues = cue instanceof RegExp ? matchesOf(cue, flat) : everySaid(notice, cue, flat.length, flat)
  for (const { index } of cues) {
    if (index < read) continue
    const sentence = sentenceAt(notice, index)
    if (!sentence || index >= sentence.end) continue
    const end = Math.min(sentence.end, index + reach)
    passages.push(passageIn(notice, { start: Math.max(sentence.start, index - reach), end }, 2 * reach))
    read = end === sentence.end ? end : end - reach / 2
  }
  return passages
}

/** Where the first of the patterns that occurs in the passage does. */
export function firstOf(patterns: readonly RegExp[], passage: Passage): Range | null {
  for (const pattern of patterns) {
    const match = pattern.exec(passage.words)
    if (match) return passage.rangeOf(match.index, match.index + match[0].length)
  }
  return null
}
