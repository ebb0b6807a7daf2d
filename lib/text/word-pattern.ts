import { beginningsOf, wordEnd } from './word-beginnings'

/**
 * A pattern whose matches begin at the start of a word, with what those words can begin like. A notice's words are indexed by their first letters once;
 * a pattern is then tried only where a word begins like one of its own. Without that every one of some hundred patterns runs over every
 * character of every notice, which is most of the time that reading takes.
 */
export interface WordPattern {
  readonly id: number
  readonly pattern: RegExp
  /** The same, sticky, where every match begins with a word's first letter; null where marks or figures may stand before it. */
  readonly sticky: RegExp | null
  /** What a match can begin with; null when the pattern tells too little, and must be tried everywhere. */
  readonly heads: Heads | null
}

/** Each alternative of `pattern` must begin at the start of a word: with `\b`, `^` or a look-behind. Letters in it are folded ones. */
export function wordPattern(pattern: RegExp): WordPattern {
  const { beginnings, hasLead } = beginningsOf(pattern.source)
  const isAtWord = beginnings !== null && !hasLead
  const sticky = isAtWord ? (pattern.sticky ? pattern : new RegExp(pattern.source, `${pattern.flags}y`)) : null
  const words = { id: all.length, pattern, sticky, heads: beginnings && headsOf(beginnings) }
  all.push({ words, beginnings: beginnings ?? [] })
  return words
}

/** Every pattern made so far, at the index that is its id, with what it can begin with. */
const all: { readonly words: WordPattern; readonly beginnings: readonly string[] }[] = []
export const allPatterns: readonly (typeof all)[number][] = all

/** A head is a word's first three letters: few enough to count. */
const headLetters = 3
const headCount = 1 << 15

/** A set of heads, a bit each: a byte each, times the patterns, is more than the processor keeps at hand. */
export type Heads = Uint32Array

export function hasHead(heads: Heads, head: number): boolean {
  return (((heads[head >> 5] ?? 0) >>> (head & 31)) & 1) === 1
}

function headsOf(beginnings: readonly string[]): Heads {
  const heads = new Uint32Array(headCount >> 5)
  for (const beginning of beginnings) {
    const [least, most] = wordsBeginning(beginning, headLetters)
    for (let head = least; head <= most; head++) heads[head >> 5] = (heads[head >> 5] ?? 0) | (1 << (head & 31))
  }
  return heads
}

/** False where a line does not begin like a pattern that must stand at its start; leading marks and figures are passed over. */
export function mayBegin(line: string, { heads }: WordPattern): boolean {
  if (heads === null) return true
  let at = 0
  while (at < line.length && !isLetter(line.charCodeAt(at))) at++
  return hasHead(heads, headAt(line, at))
}

/** A folded letter of the Latin alphabet. */
export function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

/** The first three letters of the folded word at `start` as one number; 0 stands behind the end of a shorter one. */
export function headAt(text: string, start: number): number {
  let letters = 0
  let isOver = false
  for (let i = 0; i < headLetters; i++) {
    const code = text.charCodeAt(start + i)
    isOver ||= !isLetter(code)
    letters = letters * 32 + (isOver ? 0 : code - 0x60)
  }
  return letters
}

/** The least and the largest number of words of so many letters that begin so; `wordEnd` marks a word that is over. */
export function wordsBeginning(beginning: string, count: number): readonly [number, number] {
  let least = 0
  let most = 0
  for (let i = 0; i < count; i++) {
    const letter = beginning.charAt(i)
    const isOver = beginning.includes(wordEnd) && i >= beginning.indexOf(wordEnd)
    const code = letter === '' || isOver ? 0 : letter.charCodeAt(0) - 0x60
    least = least * 32 + code
    most = most * 32 + (letter === '' && !isOver ? 31 : code)
  }
  return [least, most]
}
