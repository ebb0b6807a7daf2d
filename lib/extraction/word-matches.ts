import { stickyMatches } from '../text/sticky-matches'
import { headAt, isLetter, type WordPattern } from '../text/word-pattern'

/** Where the words and figures of a short text begin; a figure's head is -1. */
export interface WordStarts {
  readonly places: readonly number[]
  readonly heads: readonly number[]
}

const figure = -1

/** What the matches of any of the patterns may begin with; null where one of them may begin with anything. */
export function headsOfAny(patterns: readonly WordPattern[]): Uint8Array | null {
  const [first] = patterns
  if (!first?.heads || patterns.some(({ heads }) => heads === null)) return null
  return first.heads.map((_, head) => (patterns.some(({ heads }) => heads?.[head] === 1) ? 1 : 0))
}

/** Where the figures of a text begin, and its words: those with a head of `isHead` only. */
export function wordStarts(text: string, isHead: Uint8Array | null): WordStarts {
  const places: number[] = []
  const heads: number[] = []
  let isInWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isFigure = code >= 0x30 && code <= 0x39
    const isOfWord = isFigure || isLetter(code)
    if (isOfWord && !isInWord) {
      const head = isFigure ? figure : headAt(text, at)
      if (isFigure || isHead === null || isHead[head] === 1) {
        places.push(at)
        heads.push(head)
      }
    }
    isInWord = isOfWord
  }
  return { places, heads }
}

/** Every match of a sticky pattern in a text, none overlapping: tried only where a word begins like it. */
export function wordMatches(
  text: string,
  { places, heads }: WordStarts,
  words: WordPattern,
): readonly RegExpExecArray[] {
  const isOne = words.heads
  const begun = isOne ? places.filter((_, i) => isOne[heads[i] ?? 0] !== 0) : places
  return stickyMatches(words.pattern, text, begun)
}

export function hasWordMatch(text: string, { pattern, heads }: WordPattern): boolean {
  const { places } = wordStarts(text, heads)
  return places.some((at) => {
    pattern.lastIndex = at
    return pattern.test(text)
  })
}
