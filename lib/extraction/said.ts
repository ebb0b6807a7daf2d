import { firstIndex } from '../text/first-index'
import { stickyMatches } from '../text/sticky-matches'
import type { WordPattern } from '../text/word-pattern'
import type { Range } from './lines'
import { flatWords, type NoticeText } from './notice-text'
import type { Sentence } from './sentences'

/** The first match of a pattern in a range of a notice, of which at most `max` characters count; its index counts from the range's start. */
export function findSaid(notice: NoticeText, range: Range, words: WordPattern, max: number): RegExpExecArray | null {
  if (!maySay(notice, range, words)) return null
  const said = flatWords(notice, range, max)
  if (!words.sticky) return words.pattern.exec(said)
  const places = notice.words(words)
  for (let i = firstFrom(places, range.start); i < places.length; i++) {
    const at = (places[i] ?? 0) - range.start
    if (at >= said.length) return null
    words.sticky.lastIndex = at
    const match = words.sticky.exec(said)
    if (match) return match
  }
  return null
}

/** Whether a pattern is found in a range of a notice, of which at most `max` characters count. */
export function isSaid(notice: NoticeText, range: Range, words: WordPattern, max: number): boolean {
  return findSaid(notice, range, words, max) !== null
}

/** False where no word of the range begins like the pattern. */
export function maySay(notice: NoticeText, { start, end }: Range, words: WordPattern): boolean {
  if (words.heads === null) return true
  const places = notice.words(words)
  return places.length > 0 && (places[firstFrom(places, start)] ?? end) < end
}

/** Every match of a sticky pattern, none overlapping, in the first `end` characters of the notice's text, or of `text` with its offsets. */
export function everySaid(
  notice: NoticeText,
  words: WordPattern,
  end: number,
  text = end < notice.text.length ? notice.text.slice(0, end) : notice.text,
): readonly RegExpExecArray[] {
  const places = placesOf(notice, words)
  const within = (places.at(-1) ?? 0) < end ? places : places.slice(0, firstFrom(places, end))
  return stickyMatches(words.pattern, text, within)
}

/** The sentences in which a word begins like the pattern, in the notice's order: no others can match it. */
export function sentencesThatMaySay(notice: NoticeText, words: WordPattern): readonly Sentence[] {
  return [...placesBySentence(notice, words).keys()]
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
  const found = new Map<Sentence, readonly RegExpExecArray[]>()
  for (const [sentence, places] of placesBySentence(notice, words)) {
    const matches = stickyMatches(words.pattern, flatWords(notice, sentence, max), places)
    if (matches.length > 0) found.set(sentence, matches)
  }
  return found
}

/** Where words begin like the pattern, counted from the start of their sentence. */
function placesBySentence(notice: NoticeText, words: WordPattern): ReadonlyMap<Sentence, readonly number[]> {
  const found = new Map<Sentence, number[]>()
  const { sentences } = notice
  let index = 0
  for (const at of placesOf(notice, words)) {
    while ((sentences[index]?.end ?? at + 1) <= at) index++
    const sentence = sentences[index]
    if (!sentence) break
    if (at < sentence.start) continue
    const known = found.get(sentence)
    if (known) known.push(at - sentence.start)
    else found.set(sentence, [at - sentence.start])
  }
  return found
}

function placesOf(notice: NoticeText, words: WordPattern): readonly number[] {
  if (words.heads === null) throw new Error(`This pattern may begin anywhere: ${words.pattern.source}`)
  return notice.words(words)
}

/** The index of the first place at or behind an offset. */
function firstFrom(places: readonly number[], start: number): number {
  return firstIndex(places.length, (i) => (places[i] ?? 0) >= start)
}
