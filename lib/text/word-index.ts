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

/**
 * Of each pattern the places in the text's order as a chain of links, numbered from 1: a word begins four patterns or so, and an array for
 * each, most of them never asked for, costs three times as much.
 */
interface Chains {
  /** At each pattern's id its first link, 0 for none. */
  readonly first: Int32Array
  readonly next: Int32Array
  readonly places: Int32Array
}

function chainsOf(text: string): Chains {
  const { idsFrom, ids } = wordsBegun()
  const { starts, stretches, begun } = wordsOf(text)
  const links = begun + 1
  const chains = {
    first: new Int32Array(allPatterns.length),
    next: new Int32Array(links),
    places: new Int32Array(links),
  }
  const { first, next, places } = chains
  let link = 0
  for (let word = starts.length - 1; word >= 0; word--) {
    const stretch = stretches[word] ?? 0
    const end = idsFrom[stretch + 1] ?? 0
    for (let i = idsFrom[stretch] ?? 0; i < end; i++) {
      const id = ids[i] ?? 0
      link++
      places[link] = starts[word] ?? 0
      next[link] = first[id] ?? 0
      first[id] = link
    }
  }
  return chains
}

function placesOf({ first, next, places }: Chains, id: number): readonly number[] {
  const found: number[] = []
  for (let link = first[id] ?? 0; link > 0; link = next[link] ?? 0) found.push(places[link] ?? 0)
  return found.length === 0 ? nowhere : found
}

/** Where the words of a text begin that may begin a pattern, their stretches, and how many patterns they begin in all. */
function wordsOf(text: string): { starts: readonly number[]; stretches: readonly number[]; begun: number } {
  const { from, idsFrom, stretchOfHead } = wordsBegun()
  const starts: number[] = []
  const stretches: number[] = []
  let begun = 0
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
    const patterns = (idsFrom[stretch + 1] ?? 0) - (idsFrom[stretch] ?? 0)
    if (patterns === 0) continue
    begun += patterns
    starts.push(start)
    stretches.push(stretch)
  }
  return { starts, stretches, begun }
}
