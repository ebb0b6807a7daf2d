import { isLetter, patternCount, patternsBeginning, type WordPattern, wordAt } from './word-pattern'

/** For each pattern where words of a text begin like it. */
export type WordIndex = (words: WordPattern) => readonly number[]

const nowhere: readonly number[] = []

/** One pass over a folded text, when it is first asked, tells of all patterns at once where they can begin. */
export function indexWords(text: string): WordIndex {
  let placesById: PlacesById = []
  let joined: (readonly number[] | undefined)[] = []
  let known = 0
  return ({ id }) => {
    if (id >= known) {
      known = patternCount()
      placesById = placesOfAll(text)
      joined = []
    }
    const places = joined[id] ?? inOrder(placesById[id])
    joined[id] = places
    return places
  }
}

function inOrder(lists: readonly (readonly number[])[] | undefined): readonly number[] {
  if (lists === undefined) return nowhere
  return lists.length === 1 ? (lists[0] ?? nowhere) : lists.flat().sort((a, b) => a - b)
}

/** For each pattern the places of each beginning that it can have: shared by the patterns, for one word may begin many. */
type PlacesById = (readonly number[])[][]

function placesOfAll(text: string): PlacesById {
  const placesById: PlacesById = []
  const placesOfWord = new Map<number, number[] | null>()
  let isInWord = false
  for (let at = 0; at < text.length; at++) {
    const isOfWord = isLetter(text.charCodeAt(at))
    if (isOfWord && !isInWord) {
      const word = wordAt(text, at)
      const places = placesOfWord.get(word)
      if (places) places.push(at)
      else if (places === undefined) placesOfWord.set(word, placesOfFirst(placesById, word, at))
    }
    isInWord = isOfWord
  }
  return placesById
}

/** Of the first word of its kind: null where it begins no pattern. */
function placesOfFirst(placesById: PlacesById, word: number, at: number): number[] | null {
  const ids = patternsBeginning(word)
  if (ids.length === 0) return null
  const places = [at]
  for (const id of ids) {
    const known = placesById[id]
    if (known) known.push(places)
    else placesById[id] = [places]
  }
  return places
}
