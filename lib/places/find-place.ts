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

/** The words of a folded text, of which the index is theirs in these: a few numbers each, for an object each would be most of what finding places allocates. */
interface Words {
  readonly starts: number[]
  readonly ends: number[]
  /** Of those that were put together: « n'djamena » → `ndjamena`. */
  readonly keys: Map<number, string>
  /** Those that a name may begin with. */
  readonly begun: number[]
}

/** What a name means, null where it only begins names; and how many words the longest name has that begins with it. */
interface Name {
  readonly named: NamedPlaces | null
  readonly most: number
}

const nothing: NamedPlaces = { places: [], demonym: false }
const names = new Map<string, Name>([
  ...[...placeIndex].map(([key, named]) => [key, { named, most: 0 }] as const),
  ...elsewhere.map((key) => [key, { named: nothing, most: 0 }] as const),
])
/** The first words of names by their hash: nine words in ten of a notice are no such word, and need not be cut out of it to be looked up. */
const firstWords = new Uint8Array(1 << 15)
for (const key of [...names.keys()]) {
  const [first = '', ...others] = key.split(' ')
  const known = names.get(first) ?? { named: null, most: 0 }
  names.set(first, { ...known, most: Math.max(known.most, others.length + 1) })
  firstWords[hashOf(first, 0, first.length)] = 1
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (hash * 31 + text.charCodeAt(at)) & 0x7fff
  return hash
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
  let free = 0
  for (const at of words.begun) {
    const found = at < free ? null : longestNameAt(folded.text, words, at)
    if (found === null) continue
    free = at + found.length
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

function longestNameAt(text: string, words: Words, at: number) {
  let key = keyOf(text, words, at)
  const first = names.get(key)
  if (first === undefined) return null
  let best = first.named && { key, length: 1, named: first.named }
  for (let length = 2; length <= first.most && joins(text, words, at + length - 1); length++) {
    key += ` ${keyOf(text, words, at + length - 1)}`
    const named = names.get(key)?.named
    if (named) best = { key, length, named }
  }
  return best && { ...best, start: words.starts[at] ?? 0, end: words.ends[at + best.length - 1] ?? text.length }
}

function keyOf(text: string, { starts, ends, keys }: Words, at: number): string {
  return keys.get(at) ?? text.slice(starts[at], ends[at])
}

/** Words of one name are parted by a space, a hyphen, an apostrophe or one line end; initials by full stops too. */
function joins(text: string, { starts, ends }: Words, at: number): boolean {
  const start = starts[at]
  if (start === undefined) return false
  const last = ends[at - 1] ?? 0
  if (start - last === 1 && text.charCodeAt(last) === 0x20) return true
  const between = text.slice(last, start)
  return /^ {0,3}(?:[-']?\n?|\n) {0,3}$/.test(between) || (last - (starts[at - 1] ?? 0) === 1 && /^\. ?$/.test(between))
}

/** The words of a folded text, those of addresses left out. */
function wordsOf(text: string): Words {
  const words: Words = { starts: [], ends: [], keys: new Map(), begun: [] }
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

function addWords({ starts, ends, keys, begun }: Words, text: string, from: number, to: number) {
  for (let start = from; start < to; start++) {
    if (!isWordCode(text.charCodeAt(start))) continue
    let end = start + 1
    while (end < to && isWordCode(text.charCodeAt(end))) end += 1
    const last = starts.length - 1
    if (last >= 0 && isGlued(text, starts[last] ?? 0, ends[last] ?? 0, start)) {
      keys.set(last, text.charAt(starts[last] ?? 0) + text.slice(start, end))
      ends[last] = end
      if (begun.at(-1) !== last) begun.push(last)
    } else {
      starts.push(start)
      ends.push(end)
      if (firstWords[hashOf(text, start, end)]) begun.push(last + 1)
    }
    start = end
  }
}

/** « N'Djamena », « d' Oran »: the letter before belongs to the word at `at`. */
function isGlued(text: string, start: number, end: number, at: number): boolean {
  if (end - start !== 1 || !gluedLetters.has(text.charAt(start)) || text.charCodeAt(end) !== 0x27) return false
  return at === end + 1 || (at === end + 2 && text.charCodeAt(end + 1) === 0x20)
}

/** Folding leaves no other white space. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a
}

/** Folded letters and digits; what lies beyond ASCII there is letters of other scripts, signs apart. */
function isWordCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code < 0x2000)
}
