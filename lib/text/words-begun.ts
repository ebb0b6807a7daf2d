import { firstIndex } from './first-index'
import { wordLetters } from './word-beginnings'
import { allPatterns, wordsBeginning } from './word-pattern'

/**
 * What every word begins: words of six letters as numbers, parted into stretches of those that begin the same patterns. In four dense
 * arrays, for a notice has some three hundred different words, and each look into memory far away costs as much as twenty steps.
 */
export interface WordsBegun {
  /** Where each stretch begins, in order. */
  readonly from: Int32Array
  /** The ids of the patterns that a stretch begins: from its own number here to the next one's in `ids`. */
  readonly idsFrom: Int32Array
  readonly ids: Uint16Array
  /** For the first three letters of a word the last stretch that begins at or before them. */
  readonly stretchOfHead: Uint16Array
}

const headCount = 1 << 15
/** Of five bits each, those behind the first three. */
export const tailBits = 15

let known: WordsBegun | null = null
let knownPatterns = 0

/** For all patterns made so far: worked out again only when there are more. */
export function wordsBegun(): WordsBegun {
  if (known === null || knownPatterns < allPatterns.length) {
    known = stretches()
    knownPatterns = allPatterns.length
  }
  return known
}

function stretches(): WordsBegun {
  const ranges = allPatterns.flatMap(({ words: { id }, beginnings }) =>
    beginnings.map((beginning) => ({ id, words: wordsBeginning(beginning, wordLetters) })),
  )
  const from = [...new Set([0, ...ranges.flatMap(({ words: [least, most] }) => [least, most + 1])])].sort(
    (a, b) => a - b,
  )
  const ids = from.map((): number[] => [])
  for (const { id, words } of ranges) {
    const [least, most] = words
    for (let i = firstIndex(from.length, (each) => (from[each] ?? 0) >= least); (from[i] ?? most + 1) <= most; i++)
      if (ids[i]?.at(-1) !== id) ids[i]?.push(id)
  }
  let count = 0
  const idsFrom = Int32Array.from([...ids, []], ({ length }) => {
    count += length
    return count - length
  })
  const stretchOfHead = new Uint16Array(headCount)
  let stretch = 0
  for (let head = 0; head < headCount; head++) {
    while ((from[stretch + 1] ?? Number.POSITIVE_INFINITY) <= head << tailBits) stretch++
    stretchOfHead[head] = stretch
  }
  return { from: Int32Array.from(from), idsFrom, ids: Uint16Array.from(ids.flat()), stretchOfHead }
}
