import type { Range } from './lines'
import type { NoticeText } from './notice-text'
import { countBefore } from './role-shape'

/** Where one of several postings is named. */
export interface PostingHeading {
  readonly line: number
  readonly title: Range
  /** « 2 » of « Poste n° 2 », « b » of « B. Comptable ». */
  readonly ordinal: string
  /** Where its own words end, when it is known: a table's row, a list's item. */
  readonly end: number | null
}

/** Several postings named in one manner. */
export interface PostingGroup {
  /** Words of its own stand under each heading; else the names stand one after the other. */
  readonly isDetailed: boolean
  readonly headings: readonly PostingHeading[]
}

/** No notice seeks more; what names more is a list of something else, and every name is compared with every other. */
export const mostPosts = 60

const skipped = new Set('de du des la le les et en au aux pour un une a dans sur avec ou poste postes'.split(' '))

/** What tells one post's name from another: the beginnings of its words, without counts, brackets and endings. */
export function nameStems(words: string): readonly string[] {
  const name = words
    .replace(countBefore, '')
    .split(/ - | : |[,;|\n]|\. /, 1)
    .join('')
    .replace(/\([^)]*\)?|\/[a-z]{1,5}\b|[.·-](?:e|ne|trice|euse|ere)s?\b/g, '')
  return (name.match(/[a-z]{2,}/g) ?? []).filter((word) => !skipped.has(word)).map(stem)
}

/** « Directrice » and « directeur », « agents » and « agent » begin alike. */
function stem(word: string): string {
  return word
    .replace(/(?:trices?|teurs?|teuses?)$/, 't')
    .replace(/(?:ieres?|iers?)$/, 'ier')
    .replace(/(?:iennes?|iens?)$/, 'ien')
    .replace(/(?:es|s|e|x)$/, '')
    .slice(0, 7)
}

export function stemsOf(notice: NoticeText, { start, end }: Range): readonly string[] {
  return nameStems(notice.text.slice(start, Math.min(end, start + 120)))
}

/** How many of two names' words are the same where one name holds all of the other's and they begin alike; 0 where they name two posts. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const [less, more] = a.length <= b.length ? [a, b] : [b, a]
  if (less.length === 0 || less[0] !== more[0]) return 0
  return less.every((word) => more.includes(word)) ? less.length : 0
}
