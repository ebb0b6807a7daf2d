import { headAt, type WordPattern } from '../text/word-pattern'
import type { Range } from './lines'
import { flatWords, type NoticeText } from './notice-text'
import type { Sentence } from './sentences'

/** The words of a notice by their beginnings, and for each pattern asked so far where it can begin. */
interface WordIndex {
  readonly starts: readonly number[]
  readonly heads: readonly number[]
  readonly places: Map<WordPattern, readonly number[]>
}

const indexes = new WeakMap<NoticeText, WordIndex>()

/** The first match of a pattern in a range of a notice, of which at most `max` characters count; its index counts from the range's start. */
export function findSaid(notice: NoticeText, range: Range, words: WordPattern, max: number): RegExpExecArray | null {
  return maySay(notice, range, words) ? words.pattern.exec(flatWords(notice, range, max)) : null
}

/** Whether a pattern is found in a range of a notice, of which at most `max` characters count. */
export function isSaid(notice: NoticeText, range: Range, words: WordPattern, max: number): boolean {
  return maySay(notice, range, words) && words.pattern.test(flatWords(notice, range, max))
}

/** False where no word of the range begins like the pattern. */
export function maySay(notice: NoticeText, { start, end }: Range, words: WordPattern): boolean {
  if (words.heads === null) return true
  const places = placesOf(notice, words, words.heads)
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low < places.length && (places[low] ?? 0) < end
}

/** Every match of a sticky pattern, none overlapping, in the first `end` characters of the notice's text, or of `text` with its offsets. */
export function everySaid(
  notice: NoticeText,
  words: WordPattern,
  end: number,
  text = end < notice.text.length ? notice.text.slice(0, end) : notice.text,
): readonly RegExpExecArray[] {
  const { pattern, heads } = words
  if (heads === null) throw new Error(`This pattern may begin anywhere: ${pattern.source}`)
  const found: RegExpExecArray[] = []
  let free = 0
  for (const at of placesOf(notice, words, heads)) {
    if (at < free) continue
    if (at >= end) break
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    found.push(match)
    free = at + match[0].length
  }
  return found
}

/**
 * Every match of a sticky pattern in the sentences of a notice, of each of which at most `max` characters count; indexes count from the
 * sentence's start. Sentences without any have no entry.
 */
export function saidInSentences(
  notice: NoticeText,
  words: WordPattern,
  max: number,
): ReadonlyMap<Sentence, readonly RegExpExecArray[]> {
  const { pattern, heads } = words
  if (heads === null) throw new Error(`This pattern may begin anywhere: ${pattern.source}`)
  const found = new Map<Sentence, RegExpExecArray[]>()
  const { sentences } = notice
  let index = 0
  let text = ''
  let textOf: Sentence | null = null
  let free = 0
  for (const at of placesOf(notice, words, heads)) {
    if (at < free) continue
    while (index < sentences.length && (sentences[index]?.end ?? 0) <= at) index++
    const sentence = sentences[index]
    if (!sentence) break
    if (at < sentence.start || at >= sentence.start + max) continue
    if (textOf !== sentence) text = flatWords(notice, sentence, max)
    textOf = sentence
    pattern.lastIndex = at - sentence.start
    const match = pattern.exec(text)
    if (!match) continue
    free = at + match[0].length
    const known = found.get(sentence)
    if (known) known.push(match)
    else found.set(sentence, [match])
  }
  return found
}

function placesOf(notice: NoticeText, words: WordPattern, wanted: Uint8Array): readonly number[] {
  const index = indexOf(notice)
  const known = index.places.get(words)
  if (known) return known
  const places: number[] = []
  const { starts, heads } = index
  for (let i = 0; i < heads.length; i++) if (wanted[heads[i] ?? 0]) places.push(starts[i] ?? 0)
  index.places.set(words, places)
  return places
}

function indexOf(notice: NoticeText): WordIndex {
  const known = indexes.get(notice)
  if (known) return known
  const { text } = notice
  const starts: number[] = []
  const heads: number[] = []
  let isInWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isLetter = code >= 0x61 && code <= 0x7a
    if (isLetter && !isInWord) {
      starts.push(at)
      heads.push(headAt(text, at))
    }
    isInWord = isLetter
  }
  const index = { starts, heads, places: new Map() }
  indexes.set(notice, index)
  return index
}
