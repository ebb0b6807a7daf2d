import type { Range } from './lines'
import { type NoticeText, spanOf, wordsOf } from './notice-text'

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

/** Without a country behind: « AJX-Mali » → « AJX ». */
export function plainAcronym(words: string): string {
  return words.replace(/[-/ ]\p{Lu}\p{Ll}+$/u, '')
}

const connectors =
  /^(?:de|des|du|d|la|le|les|l|et|pour|en|a|au|aux|&|-|of|for|the|and|sur|dans|contre|sans|par|italienne|nationale)$/
const articles = /^(?:le|la|les|l|un|une|the|notre|cette|dans|avec|pour|a|et|de|d|du|des|en|par|au|aux|creee?|sur)$/

/** The name that ends at `end`: the words that spell the acronym where one is given, else the run of capitalised words. */
export function nameBefore(notice: NoticeText, end: number, acronym: string): Range | null {
  const from = Math.max(0, end - 180)
  const stretch = notice.text.slice(from, end)
  const boundary = Math.max(
    ...[...stretch.matchAll(/[.:;!?«»"()|•·]|\n *\n|, |\n(?=[^a-z]{0,3}$)/g)].map(
      (stop) => stop.index + stop[0].length,
    ),
    0,
  )
  const words = [...stretch.slice(boundary).matchAll(/[\p{L}\p{N}&]+/gu)].map((word) => ({
    text: word[0],
    start: from + boundary + word.index,
    end: from + boundary + word.index + word[0].length,
  }))
  if (words.length === 0) return null
  const first = spelt(words, acronym) ?? capitalRun(notice, words)
  return first === null ? null : { start: first, end: words.at(-1)?.end ?? end }
}

interface Word extends Range {
  readonly text: string
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

/** Where the run of capitalised words begins that reaches the last word. */
function capitalRun(notice: NoticeText, words: readonly Word[]): number | null {
  let first: number | null = null
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]
    if (!word) break
    const span = spanOf(notice, word)
    const isCapital = /[\p{Lu}\p{N}]/u.test(notice.folded.source.charAt(span.start))
    if (isCapital && !(articles.test(word.text) && i < words.length - 1 && isSentenceStart(notice, word.start)))
      first = word.start
    else if (isCapital) break
    else if (!connectors.test(word.text)) break
  }
  return first
}

function isSentenceStart(notice: NoticeText, at: number): boolean {
  return /(?:^|[.:;!?\n•*-])\s*$/.test(notice.text.slice(Math.max(0, at - 6), at))
}

/** `end` without the spaces and marks before it. */
export function trimEnd(notice: NoticeText, start: number, end: number): number {
  let at = end
  while (at > start && /[\s(,*:|-]/.test(notice.text.charAt(at - 1))) at--
  return at
}
