import type { Range } from './lines'
import type { NoticeText } from './notice-text'
import { wordsOf } from './notice-text'
import { initialsOf } from './organisation-name'

const shortestSigle = 3

/** Where a notice writes the initials of a name, in capitals: « OAL » for « Office africain du livre »; « OAL/2026-3 » is a reference. */
export function sigleOf(notice: NoticeText, name: Range): Range | null {
  const letters = initialsOf(notice, name)
  if (letters.length < shortestSigle) return null
  const { text } = notice
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
    const end = at + letters.length
    if (/[\p{L}\p{N}@./_-]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}@/_-]/u.test(text.charAt(end))) continue
    const range = { start: at, end }
    if (/^\p{Lu}+$/u.test(wordsOf(notice, range))) return range
  }
  return null
}
