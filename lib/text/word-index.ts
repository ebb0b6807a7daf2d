import { wordLetters } from './word-beginnings'
import { allPatterns, isLetter, type WordPattern } from './word-pattern'
import { tailBits, wordsBegun } from './words-begun'

/** For each pattern where words of a text begin like it. */
export type WordIndex = (words: WordPattern) => readonly number[]

const nowhere: readonly number[] = []

/** One pass over a folded text, when it is first asked, tells of all patterns at once where they can begin. */
export function indexWords(text: string): WordIndex {
  let chains: Chains | null = null
  const places: (readonly number[] | undefined)[] = []
  return ({ id }) => {
    const known = places[id]
    if (known) return known
    if (chains === null || id >= chains.first.length) chains = chainsOf(text)
    const found = placesOf(chains, id)
    places[id] = found
    return found
  }
}

/** The same for a text of which some was blanked out: only places at which `isKept` holds. */
export function keptWords(words: WordIndex, isKept: (at: number) => boolean): WordIndex {
  const places: (readonly number[] | undefined)[] = []
  return (pattern) => {
    const found = places[pattern.id] ?? words(pattern).filter(isKept)
    places[pattern.id] = found
    return found
  }
}

/** Of each pattern the words that begin it, as a chain of links numbered from 1: dense, for most patterns are never asked for. */
interface Chains {
  /** At each pattern's id its first link, 0 for none. */
  readonly first: Int32Array
  readonly next: readonly number[]
  /** At each link the places of one word, in the text's order: shared by the patterns, for one word may begin many. */
  readonly places: readonly (readonly number[])[]
}

function chainsOf(text: string): Chains {
  const { from, idsFrom, ids, stretchOfHead } = wordsBegun()
  const first = new Int32Array(allPatterns.length)
  const next = [0]
  const places: (readonly number[])[] = [nowhere]
  const placesOfStretch: number[][] = []
  /** At each stretch its index there, from 1. */
  const known = new Int16Array(from.length)
  const { length } = text
  for (let at = 0; at < length; at++) {
    const start = at
    let word = 0
    for (let code = text.charCodeAt(at); isLetter(code); code = text.charCodeAt(++at))
      if (at - start < wordLetters) word = word * 32 + code - 0x60
    if (at === start) continue
    if (at - start < wordLetters) word <<= 5 * (wordLetters - at + start)
    let stretch = stretchOfHead[word >> tailBits] ?? 0
    while ((from[stretch + 1] ?? word + 1) <= word) stretch++
    const end = idsFrom[stretch + 1] ?? 0
    let i = idsFrom[stretch] ?? 0
    if (i === end) continue
    if (known[stretch]) {
      placesOfStretch[(known[stretch] ?? 0) - 1]?.push(start)
      continue
    }
    const own = [start]
    known[stretch] = placesOfStretch.push(own)
    for (; i < end; i++) {
      const id = ids[i] ?? 0
      next.push(first[id] ?? 0)
      first[id] = places.push(own) - 1
    }
  }
  return { first, next, places }
}

function placesOf({ first, next, places }: Chains, id: number): readonly number[] {
  const lists: (readonly number[])[] = []
  for (let link = first[id] ?? 0; link > 0; link = next[link] ?? 0) lists.push(places[link] ?? nowhere)
  return inOrder(lists, 0, lists.length)
}

/** Lists in order as one, two by two: sorting anew what is in order takes ten times as long. */
function inOrder(lists: readonly (readonly number[])[], from: number, to: number): readonly number[] {
  if (to - from <= 1) return lists[from] ?? nowhere
  const half = (from + to) >> 1
  return merged(inOrder(lists, from, half), inOrder(lists, half, to))
}

function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  const both: number[] = []
  let j = 0
  for (const place of a) {
    while ((b[j] ?? place) < place) both.push(b[j++] ?? 0)
    both.push(place)
  }
  while (j < b.length) both.push(b[j++] ?? 0)
  return both
}
