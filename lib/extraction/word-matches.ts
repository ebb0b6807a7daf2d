import { stickyMatches } from '../text/sticky-matches'
import { type Heads, hasHead, headAt, isLetter, type WordPattern } from '../text/word-pattern'

/** Where the words and figures of a short text begin. */
export interface WordStarts {
  readonly places: readonly number[]
  readonly heads: readonly number[]
}

/** Stands for the head of what begins with a figure, which any pattern may. */
export const figure = -1

/** What the matches of any of the patterns may begin with; null where one of them may begin with anything. */
export function headsOfAny(patterns: readonly WordPattern[]): Heads | null {
  const [first] = patterns
  if (!first?.heads || patterns.some(({ heads }) => heads === null)) return null
  return first.heads.map((_, i) => patterns.reduce((bits, { heads }) => bits | (heads?.[i] ?? 0), 0))
}

/** Where the figures of a text begin, and its words: those with a head of `isHead` only. */
export function wordStarts(text: string, isHead: Heads | null): WordStarts {
  const places: number[] = []
  const heads: number[] = []
  let isInWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isFigure = code >= 0x30 && code <= 0x39
    const isOfWord = isFigure || isLetter(code)
    if (isOfWord && !isInWord) {
      const head = isFigure ? figure : headAt(text, at)
      if (isFigure || isHead === null || hasHead(isHead, head)) {
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
  const begun = isOne ? places.filter((_, i) => heads[i] === figure || hasHead(isOne, heads[i] ?? 0)) : places
  return stickyMatches(words.pattern, text, begun)
}

export function hasWordMatch(text: string, { pattern, heads }: WordPattern): boolean {
  const { places } = wordStarts(text, heads)
  return places.some((at) => {
    pattern.lastIndex = at
    return pattern.test(text)
  })
}
