import type { FoldedText } from '../text/fold'
import { type Span, wordsAt } from '../text/span'
import { announcedOnly, elsewhere, needsCapital } from './ambiguous-names'
import type { CountryCode } from './country'
import type { Place } from './place'
import { type NamedPlaces, placeIndex, placesNamed } from './place-index'
import { gluedLetters } from './place-key'

/** The towns a name can mean, however it is written; several where countries share it. */
export function findTown(name: string, country?: CountryCode): readonly Place[] {
  return placesNamed(name, country).filter((place) => place.town !== null)
}

/** The regions a name can mean, however it is written. */
export function findRegion(name: string, country?: CountryCode): readonly Place[] {
  return placesNamed(name, country).filter((place) => place.region !== null && place.town === null)
}

/** A name of the gazetteer in a text: `start` and `end` count in the folded text, `span` in the source. */
export interface PlaceMention extends NamedPlaces {
  readonly start: number
  readonly end: number
  readonly span: Span
}

/** A word of a folded text; `key` only where it was put together (« n'djamena » → `ndjamena`). */
interface Word {
  readonly start: number
  readonly end: number
  readonly key?: string
}

const nothing: NamedPlaces = { places: [], demonym: false }
const meanings: ReadonlyMap<string, NamedPlaces> = new Map([
  ...placeIndex,
  ...elsewhere.map((name) => [name, nothing] as const),
])

/** How many words the longest name has that begins with this word. */
const longest = new Map<string, number>()
/** How names begin, by their first three letters: five words in six of a notice begin like none and need no further look. */
const heads = new Uint8Array(1 << 15)
for (const key of meanings.keys()) {
  const [first = '', ...others] = key.split(' ')
  longest.set(first, Math.max(longest.get(first) ?? 0, others.length + 1))
  heads[headOf(first, 0, first.length)] = 1
}

/** The first three letters as one number below 2¹⁵; other characters share one value. */
function headOf(text: string, start: number, end: number): number {
  let head = 0
  for (let i = 0; i < 3; i++) {
    const code = start + i < end ? text.charCodeAt(start + i) : 0x60
    head = head * 32 + (code >= 0x60 && code <= 0x7a ? code - 0x60 : 31)
  }
  return head
}

const announcement =
  /(?:\b(?:regions?|provinces?|wilayas?|gouvernorats?|districts?|departements?|prefectures?|cercles?|communes?|villes?|localites?|zones?)(?: administratives?| sanitaires?)? (?:du |de la |de l'|des |de |d')?|\ba )$/
const enumeration = /^ ?(?:[,;/]|et|ou|-)? ?(?:(?:du|des|de la|de|la|le|les) |(?:de )?l'|d')?$/

/**
 * Every mention of a country, a region or a town, in order, the longest name at each point, in time linear in the text. Names
 * inside e-mail and web addresses are left out.
 */
export function placesIn(folded: FoldedText): readonly PlaceMention[] {
  const words = wordsOf(folded.text)
  const mentions: PlaceMention[] = []
  let announcedUpTo = -1
  for (let at = 0; at < words.length; ) {
    const found = longestNameAt(folded.text, words, at)
    if (found === null) {
      at += 1
      continue
    }
    at += found.length
    const { key, start, end, named } = found
    if (named.places.length === 0) continue
    const span = folded.sourceSpan(start, end)
    if (needsCapital(key) && !/^\p{Lu}/u.test(wordsAt(folded.source, span))) continue
    const announced =
      announcement.test(folded.text.slice(Math.max(0, start - 60), start)) ||
      (announcedUpTo >= 0 && start - announcedUpTo < 12 && enumeration.test(folded.text.slice(announcedUpTo, start)))
    if (announced) announcedUpTo = end
    else if (announcedOnly.has(key)) continue
    mentions.push({ places: named.places, demonym: named.demonym, start, end, span })
  }
  return mentions
}

function longestNameAt(text: string, words: readonly Word[], at: number) {
  const first = words[at]
  if (first === undefined || (first.key === undefined && !heads[headOf(text, first.start, first.end)])) return null
  let key = keyOf(text, first)
  const most = longest.get(key)
  if (most === undefined) return null
  let best = meanings.has(key) ? { key, end: first.end, length: 1 } : null
  for (let length = 2, last = first; length <= most; length++) {
    const word = words[at + length - 1]
    if (word === undefined || !joins(text.slice(last.end, word.start), last)) break
    key += ` ${keyOf(text, word)}`
    if (meanings.has(key)) best = { key, end: word.end, length }
    last = word
  }
  if (best === null) return null
  const { end, length } = best
  return { key: best.key, start: first.start, end, length, named: meanings.get(best.key) ?? nothing }
}

function keyOf(text: string, word: Word): string {
  return word.key ?? text.slice(word.start, word.end)
}

/** Words of one name are parted by a space, a hyphen, an apostrophe or one line end; initials by full stops too. */
function joins(between: string, word: Word): boolean {
  if (between === ' ') return true
  return /^ {0,3}(?:[-']?\n?|\n) {0,3}$/.test(between) || (word.end - word.start === 1 && /^\. ?$/.test(between))
}

/** The words of a folded text, those of addresses left out. */
function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length; ) {
    if (isBlank(text.charCodeAt(at))) {
      at++
      continue
    }
    let stop = at
    let isAddress = false
    for (; stop < text.length; stop++) {
      const code = text.charCodeAt(stop)
      if (isBlank(code)) break
      if (code === 0x40 || (code === 0x3a && text.startsWith('://', stop))) isAddress = true
    }
    if (!isAddress && !text.startsWith('www.', at)) addWords(words, text, at, stop)
    at = stop
  }
  return words
}

function addWords(words: Word[], text: string, from: number, to: number) {
  for (let start = from; start < to; start++) {
    if (!isWordCode(text.charCodeAt(start))) continue
    let end = start + 1
    while (end < to && isWordCode(text.charCodeAt(end))) end += 1
    const before = words.at(-1)
    const letter = before && before.end - before.start === 1 ? text.charAt(before.start) : ''
    const glues = before && gluedLetters.has(letter) && /^' ?$/.test(text.slice(before.end, start))
    if (glues) words[words.length - 1] = { key: letter + text.slice(start, end), start: before.start, end }
    else words.push({ start, end })
    start = end
  }
}

/** Folding leaves no other white space. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a
}

/** Folded letters and digits; what lies beyond ASCII there is letters of other scripts, signs apart. */
function isWordCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code < 0x2000)
}
