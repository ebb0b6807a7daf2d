import type { FieldError } from '../accounts/form-state'
import type { synonymErrors } from '../copy/administration-search'
import type { Synonyms } from './edit-synonyms'

const mostLines = 40
const longestLine = 100

/** What stands in the way of a group as it was typed. */
export function synonymFieldErrors({ phrases, askedAs }: Synonyms): readonly FieldError<keyof typeof synonymErrors>[] {
  const isLong = (lines: readonly string[]) =>
    lines.length > mostLines || lines.some((line) => line.length > longestLine)
  if (isLong(phrases)) return [{ field: 'mots', code: 'long' }]
  if (isLong(askedAs)) return [{ field: 'cherches', code: 'long' }]
  return phrases.length > 0 && phrases.length + askedAs.length > 1 ? [] : [{ field: 'mots', code: 'few' }]
}
