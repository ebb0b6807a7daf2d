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
  const cuts: Cut[] = []
  let left = 0
  const words = verbatim.replace(/ {2,}/g, (run, index: number) => {
    const at = index - left + 1
    left += run.length - 1
    cuts.push({ at, left })
    return ' '
  })
  const placeOf = (at: number) => start + at + (cuts.findLast((cut) => cut.at <= at)?.left ?? 0)
  const rangeOf = (from: number, to: number) => {
    const first = from < words.length ? placeOf(from) : stop
    if (to <= from) return { start: first, end: first }
    return { start: first, end: to <= words.length ? placeOf(to - 1) + 1 : stop }
  }
  return { start, end: stop, words, rangeOf }
}

/** From `at` on so many characters were left out before. */
interface Cut {
  readonly at: number
  readonly left: number
}

const reach = 280

/**
 * What a sentence says around each place where one of the cue's words stands: at most 280 characters to each side, for some sentences
 * are pages long. `cue` is sticky. The passages of one cue are together never longer than four times the text.
 */
export function cuedPassages(notice: NoticeText, cue: WordPattern): readonly Passage[] {
  return passagesAt(notice, saidAt(notice, cue))
}

/** Where a sticky pattern matches in a notice, whatever lines its words stand on. */
export function saidAt(notice: NoticeText, words: WordPattern): readonly number[] {
  return everySaid(notice, words, notice.flat.length, notice.flat).map(({ index }) => index)
}

/** As `cuedPassages`, around places in the text's order. */
export function passagesAt(notice: NoticeText, places: readonly number[]): readonly Passage[] {
  const passages: Passage[] = []
  let read = 0
  for (const index of places) {
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
