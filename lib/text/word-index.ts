import { wordLetters } from './word-beginnings'
import { allPatterns, isLetter, type WordPattern } from './word-pattern'
import { tailBits, wordsBegun } from './words-begun'

/** For each pattern where words of a text begin like it. */
export type WordIndex = (words: WordPattern) => readonly number[]

const nowhere: readonly number[] = []

/** One pass over a folded text, when it is first asked, tells of all patterns at once where they can begin. */
export function indexWords(text: string): WordIndex {
  let places: PlacesById = []
  return ({ id }) => {
    if (id >= places.length) places = placesOfAll(text)
    return places[id] ?? nowhere
  }
}

/** At each pattern's id the places where it may begin, in the text's order. */
type PlacesById = (number[] | undefined)[]

function placesOfAll(text: string): PlacesById {
  const begun = wordsBegun()
  const placesById: PlacesById = new Array(allPatterns.length)
  for (let at = 0; at < text.length; at++) {
    const start = at
    let word = 0
    for (let code = text.charCodeAt(at); isLetter(code); code = text.charCodeAt(++at))
      if (at - start < wordLetters) word = word * 32 + code - 0x60
    if (at === start) continue
    if (at - start < wordLetters) word <<= 5 * (wordLetters - at + start)
    let stretch = begun.stretchOfHead[word >> tailBits] ?? 0
    while ((begun.from[stretch + 1] ?? word + 1) <= word) stretch++
    for (const id of begun.ids[stretch] ?? nowhere) {
      const places = placesById[id]
      if (places) places.push(start)
      else placesById[id] = [start]
    }
  }
  return placesById
}
