import { matchesOf } from '../text/matches-of'
import type { Line, Range } from './lines'
import { indexAt, type NoticeText, placesWithin, spanOf, wordsOf } from './notice-text'

/** The capitals in brackets at `at`, without a country behind a hyphen. */
export function acronymAt(notice: NoticeText, at: number): Range | null {
  const inside = /^[(« ]{1,4}([a-z][a-z0-9&.\-/']{1,15})[ )»]/.exec(notice.text.slice(at, at + 24))
  if (!inside?.[1]) return null
  const start = at + inside[0].indexOf(inside[1])
  const range = { start, end: start + inside[1].length }
  const words = wordsOf(notice, range)
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0
  return capitals >= 2 && capitals * 2 > words.replace(/\P{L}/gu, '').length - 4 ? range : null
}

/** Without a country behind, or full stops: « AJX-Mali » and « A.J.X. » → « AJX ». */
export function plainAcronym(words: string): string {
  return /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(words) ? words.replaceAll('.', '') : words.replace(/[-/ ]\p{Lu}\p{Ll}+$/u, '')
}

const connectors =
  /^(?:de|des|du|d|la|le|les|l|et|pour|en|a|au|aux|&|-|of|for|the|and|sur|dans|contre|sans|par|italienne|nationale)$/
const articles = /^(?:le|la|les|l|un|une|the|notre|cette|dans|avec|pour|a|et|de|d|du|des|en|par|au|aux|creee?|sur)$/
const nameWord = /[\p{L}\p{N}&]+/gu

interface Word extends Range {
  readonly text: string
}

function wordsIn(notice: NoticeText, from: number, end: number): Word[] {
  return matchesOf(nameWord, notice.text.slice(from, end)).map((word) => ({
    text: word[0],
    start: from + word.index,
    end: from + word.index + word[0].length,
  }))
}

/** The name that ends at `end`: the words that spell the acronym where one is given, else the run of capitalised words. */
export function nameBefore(notice: NoticeText, end: number, acronym: string): Range | null {
  const from = Math.max(0, end - 180)
  const stretch = notice.text.slice(from, end)
  const boundary = Math.max(
    ...matchesOf(/[.:;!?«»"()|•·*_\ud800-\udfff]|\n *\n|, |\n(?=[^a-z]{0,3}$)/g, stretch).map(
      (stop) => stop.index + stop[0].length,
    ),
    0,
  )
  const words = wordsIn(notice, from + boundary, end)
  if (words.length === 0) return null
  const wrapStart = startOfWrapped(notice, end)
  const first =
    spelt(words, acronym) ??
    capitalRun(
      notice,
      words.filter((word) => word.start >= wrapStart),
    )
  return first === null ? null : withoutSeat(notice, { start: first, end: words.at(-1)?.end ?? end })
}

const shortestWrappedLine = 40

/** Where the lines begin that were wrapped around `at`: a short line or a heading above is no part of a name below it. */
function startOfWrapped(notice: NoticeText, at: number): number {
  const goesOn = (above: Line | undefined, line: Line) =>
    above !== undefined &&
    !line.afterBlank &&
    !line.bullet &&
    line.marker === null &&
    above.capitals === line.capitals &&
    (line.capitals || (above.text.length >= shortestWrappedLine && above.heading === null))
  let index = indexAt(notice.lines, at - 1)
  for (let line = notice.lines[index]; line && goesOn(notice.lines[index - 1], line); line = notice.lines[index])
    index--
  return notice.lines[index]?.start ?? 0
}

/** The run of capitalised words that begins at `at`, an article before it left out. */
export function nameFrom(notice: NoticeText, at: number): Range | null {
  const stop = /[.:;!?«»"()|•·*_,\n]| - /.exec(notice.text.slice(at, at + 90))
  const words = wordsIn(notice, at, at + (stop?.index ?? 90))
  const start = words.findIndex((word) => !articles.test(word.text) && !/^(?:ong|association)$/.test(word.text))
  let last = -1
  for (let i = Math.max(0, start); i < words.length; i++) {
    const word = words[i]
    if (!word) break
    if (isCapital(notice, word)) last = i
    else if (i === start || !connectors.test(word.text)) break
  }
  const [first, end] = [words[start]?.start, words[last]?.end]
  return first === undefined || end === undefined ? null : withoutSeat(notice, { start: first, end })
}

function isCapital(notice: NoticeText, word: Range): boolean {
  return /[\p{Lu}\p{N}]/u.test(notice.folded.source.charAt(spanOf(notice, word).start))
}

/** Without where its office is: « Caritas à Gao », « Rive Verte au Mali ». « Croix-Rouge du Mali » is a name. */
function withoutSeat(notice: NoticeText, name: Range): Range {
  const place = placesWithin(notice, name).findLast(({ end }) => end === name.end)
  const link = place && / (?:a|au|aux|en|- )$/.exec(`${notice.text.slice(name.start, place.start - 1)}`)
  return link && link.index >= 3 ? { start: name.start, end: name.start + link.index } : name
}

/** Where the words start whose initials spell the acronym, read backwards. */
function spelt(words: readonly Word[], acronym: string): number | null {
  const letters = acronym.replace(/[^a-z]/g, '')
  if (letters.length < 2) return null
  let left = letters.length
  for (let i = words.length - 1; i >= 0 && left > 0; i--) {
    const word = words[i]
    if (!word) break
    if (word.text.startsWith(letters.charAt(left - 1))) left--
    else if (!connectors.test(word.text) && words.length - i > letters.length + 2) return null
    if (left === 0) return word.start
  }
  return null
}

/** The initials of a line's words, little words aside, are those letters: « ACCR » over its full name. */
export function spells(notice: NoticeText, name: Range, acronym: string): boolean {
  const words = wordsIn(notice, name.start, name.end)
  const letters = acronym.replace(/[^a-z]/g, '')
  return letters.length >= 2 && words.length >= 2 && spelt(words, letters) === words[0]?.start
}

/** Where the run of capitalised words begins that reaches the last word. */
function capitalRun(notice: NoticeText, words: readonly Word[]): number | null {
  let first: number | null = null
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]
    if (!word) break
    const capital = isCapital(notice, word)
    if (capital && !(articles.test(word.text) && i < words.length - 1 && isSentenceStart(notice, word.start)))
      first = word.start
    else if (capital) break
    else if (!connectors.test(word.text)) break
  }
  return first
}

/** Most words of a line are capitalised, little words aside: a name and not a sentence. */
export function isWrittenAsName(notice: NoticeText, line: Range): boolean {
  const words = wordsIn(notice, line.start, line.end).filter((word) => !connectors.test(word.text))
  const capitals = words.filter((word) => isCapital(notice, word)).length
  return words.length > 0 && words.length <= 9 && capitals === words.length
}

export function isSentenceStart(notice: NoticeText, at: number): boolean {
  return /(?:^|[.:;!?\n•*-])\s*$/.test(notice.text.slice(Math.max(0, at - 6), at))
}

/** `end` without the spaces and marks before it. */
export function trimEnd(notice: NoticeText, start: number, end: number): number {
  let at = end
  while (at > start && /[\s(,*:|=-]/.test(notice.text.charAt(at - 1))) at--
  return at
}
