import type { Range } from './lines'
import type { NoticeText } from './notice-text'
import { findPostingHeadings, type PostingHeading } from './posting-headings'
import type { Scope } from './scope'

/** A posting of a notice: where its title stands and what speaks of it. */
export interface PostingPart {
  /** Null where the whole notice is the one posting and its title must be looked for. */
  readonly title: Range | null
  /** « 2 » of « Poste n° 2 », « b » of « B. Comptable ». */
  readonly ordinal: string | null
  readonly scope: Scope
}

/** Splits a notice into its postings, each with its own parts and the shared ones; one posting where no headings part it. */
export function splitPostings(notice: NoticeText): readonly PostingPart[] {
  const headings = findPostingHeadings(notice)
  if (headings.length > 0) return partsOf(notice, headings)
  return [{ title: null, ordinal: null, scope: { notice, own: [], shared: [{ start: 0, end: notice.text.length }] } }]
}

/** Each posting reaches to the next heading, the last one to the first part that is plainly shared. */
function partsOf(notice: NoticeText, headings: readonly PostingHeading[]): PostingPart[] {
  if (isBareList(headings)) return listed(notice, headings)
  const starts = headings.map((heading) => notice.lines[heading.line]?.start ?? heading.title.start)
  const first = starts[0] ?? 0
  const lastEnd = endOfLast(notice, headings)
  const forAll = notice.lines
    .filter((line) =>
      /\b(?:pour|commun\w* a) (?:tous les|toutes les|l'ensemble des|chacun des) (?:postes|profils|candidat)/.test(
        line.text,
      ),
    )
    .map((line) => ({ start: line.start, end: line.end }))
  const shared = [{ start: 0, end: first }, ...forAll, { start: lastEnd, end: notice.text.length }]
  return headings.map((heading, i) => {
    const own = { start: starts[i] ?? first, end: starts[i + 1] ?? lastEnd }
    return { title: heading.title, ordinal: heading.ordinal, scope: { notice, own: [own], shared } }
  })
}

/** Names one under the other, or in one sentence, with nothing between them: each has only its own words. */
function isBareList(headings: readonly PostingHeading[]): boolean {
  return headings.every((heading, i) => i === 0 || heading.line - (headings[i - 1]?.line ?? 0) <= 1)
}

function listed(notice: NoticeText, headings: readonly PostingHeading[]): PostingPart[] {
  const own = headings.map(({ line, title }, i) => {
    const next = headings[i + 1]
    const isSameLine = next?.line === line || headings[i - 1]?.line === line
    const lineEnd = notice.lines[line]?.end ?? title.end
    return { start: title.start, end: isSameLine ? title.end : Math.max(lineEnd, title.end) }
  })
  const shared = [0, ...own.map(({ end }) => end)].map((start, i) => ({
    start,
    end: own[i]?.start ?? notice.text.length,
  }))
  return headings.map((heading, i) => ({
    title: heading.title,
    ordinal: heading.ordinal,
    scope: { notice, own: own.slice(i, i + 1), shared },
  }))
}

const sharedWhenNotInEach = new Set(['documents', 'apply', 'selection', 'calendar', 'remarks', 'conditions', 'context'])

/** The last posting goes on as long as its sections are ones that the postings before it have too. */
function endOfLast(notice: NoticeText, headings: readonly PostingHeading[]): number {
  const from = headings[0]?.line ?? 0
  const lastLine = headings.at(-1)?.line ?? 0
  const rolesOfEarlier = new Set(
    notice.sections.filter((section) => section.line > from && section.line < lastLine).map((section) => section.role),
  )
  const end = notice.sections.find(
    (section) => section.line > lastLine && sharedWhenNotInEach.has(section.role) && !rolesOfEarlier.has(section.role),
  )
  return end?.start ?? notice.text.length
}
