import { mayBegin, wordPattern } from '../text/word-pattern'
import type { Line, Range } from './lines'
import { type SectionRole, sectionWords } from './section-words'

/** From a heading to the next one. */
export interface Section extends Range {
  readonly role: SectionRole
  /** Index of the heading's line. */
  readonly line: number
}

const maxHeadingLength = 90

/** One expression for all roles, in their order, each a group: most lines are no heading, and this is asked of every line. */
const anyHeading = wordPattern(new RegExp(sectionWords.map(([, words]) => `(${words.source})`).join('|')))

/** The role of the section that a line heads; null when it is no heading we know. */
export function headingRole(line: Omit<Line, 'heading'>): SectionRole | null {
  const { text } = line
  if (!line.capitalised || !mayBegin(text, anyHeading) || /^[«"(]/.test(text)) return null
  const colon = text.indexOf(':')
  const head = colon > 0 && colon < maxHeadingLength ? text.slice(0, colon + 1) : text
  if (head.length > maxHeadingLength || /[.;,]$/.test(head)) return null
  if (line.bullet && !line.capitals && line.marker === null && head.length > 40 && colon !== text.length - 1)
    return null
  const found = anyHeading.pattern.exec(head)
  if (!found) return null
  const role = sectionWords[found.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? null
  const whole = found[0].length >= head.replace(/[\s:?]+$/, '').length
  const isShort = head.length <= 40
  const setOff =
    line.capitals || line.marker !== null || (!line.bullet && (line.afterBlank || line.beforeBlank || isShort))
  // A bullet « Formation : Bac+3 » inside a profile is a line of it, not a section.
  if (line.bullet && !line.capitals && colon !== text.length - 1 && line.marker === null && !(whole && colon < 0))
    return null
  return whole || setOff || colon === text.length - 1 || (colon > 0 && !line.bullet) ? role : null
}

/** The sections of a notice, in its order. What stands before the first heading belongs to none. */
export function readSections(lines: readonly Line[], end: number): Section[] {
  const heads: { role: SectionRole; line: number; start: number }[] = []
  let isAside = false
  lines.forEach((line, index) => {
    const role = line.heading
    if (role) {
      heads.push({ role, line: index, start: line.start })
      isAside = role !== 'documents' && role !== 'apply' && /:.*\S/.test(line.text)
    } else if (isAside && line.afterBlank) {
      // « Profil : Master » on one line heads no section: what stands under the blank line is another matter.
      heads.push({ role: 'description', line: index, start: line.start })
      isAside = false
    }
  })
  return heads.map((head, i) => ({ ...head, end: heads[i + 1]?.start ?? end }))
}
