import { firstIndex } from '../text/first-index'
import { stickyMatches } from '../text/sticky-matches'
import type { WordPattern } from '../text/word-pattern'
import type { NoticeText } from './notice-text'

/** Folded words of a notice that begin at `start`; some may be blanked out. */
export interface Words {
  readonly notice: NoticeText
  readonly start: number
  readonly words: string
}

const nowhere: readonly number[] = []

/** Where words begin like the pattern, counted from the first of them. */
export function beginningsIn({ notice, start, words }: Words, pattern: WordPattern): readonly number[] {
  const places = notice.words(pattern)
  const end = start + words.length
  if ((places[0] ?? end) >= end || (places.at(-1) ?? 0) < start) return nowhere
  const first = firstFrom(places, start)
  if ((places[first] ?? end) >= end) return nowhere
  const found: number[] = []
  for (let i = first; (places[i] ?? end) < end; i++) found.push((places[i] ?? 0) - start)
  return found
}

function firstFrom(places: readonly number[], start: number): number {
  return firstIndex(places.length, (i) => (places[i] ?? 0) >= start)
}

/** Every match of a sticky pattern in words, none overlapping; indexes count from the first of them. */
export function saidWithin(words: Words, pattern: WordPattern): readonly RegExpExecArray[] {
  const places = beginningsIn(words, pattern)
  return places.length === 0 ? none : stickyMatches(pattern.pattern, words.words, places)
}

/** Whether a sticky pattern matches in words. */
export function says(words: Words, pattern: WordPattern): boolean {
  return beginningsIn(words, pattern).some((at) => {
    pattern.pattern.lastIndex = at
    return pattern.pattern.test(words.words)
  })
}

const none: readonly RegExpExecArray[] = []
