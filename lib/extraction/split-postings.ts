import { matchesOf } from '../text/matches-of'
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

/** Says of itself that it speaks of every post: « Pour les deux postes : vendredi 20 mars ». */
const speaksOfAll =
  /\b(?:pour|commun\w* a|concernant|quel que soit) (?:tous les|toutes les|l'ensemble des|chacun des|chaque|les (?:deux|trois|quatre|cinq|six|\d{1,2})|ces(?: deux| trois)?|le) (?:postes?\b(?! d)|profils?\b|candidat|offres\b|recrutements\b)/

/** Each posting reaches to the next heading, the last one to the first part that is plainly shared. */
function partsOf(notice: NoticeText, headings: readonly PostingHeading[]): PostingPart[] {
  if (isBareList(headings)) return listed(notice, headings)
  const starts = headings.map((heading) => notice.lines[heading.line]?.start ?? heading.title.start)
  const first = starts[0] ?? 0
  const lastEnd = endOfLast(notice, headings, starts)
  const forAll = notice.lines
    .filter((line) => line.start >= first && line.end <= lastEnd && speaksOfAll.test(line.text))
    .map((line) => ({ start: line.start, end: line.end }))
  const shared = [{ start: 0, end: first }, ...forAll, { start: lastEnd, end: notice.text.length }]
  return headings.map((heading, i) => {
    const own = without({ start: starts[i] ?? first, end: starts[i + 1] ?? lastEnd }, forAll)
    return { title: heading.title, ordinal: heading.ordinal, scope: { notice, own, shared } }
  })
}

/** A range in pieces, with the lines between them left out that speak of all postings. */
function without(range: Range, lines: readonly Range[]): Range[] {
  const inside = lines.filter((line) => line.start >= range.start && line.end <= range.end)
  return [range.start, ...inside.map(({ end }) => end)]
    .map((start, i) => ({ start, end: inside[i]?.start ?? range.end }))
    .filter(({ start, end }) => end > start)
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

/**
 * Where the last posting ends: at a section that those before it lack, after as many blocks as the longest of them has, or at
 * the line that gives a date or an address to apply by where no posting before it has any.
 */
function endOfLast(notice: NoticeText, headings: readonly PostingHeading[], starts: readonly number[]): number {
  const from = headings[0]?.line ?? 0
  const lastLine = headings.at(-1)?.line ?? 0
  const rolesOfEarlier = new Set(
    notice.sections.filter((section) => section.line > from && section.line < lastLine).map((section) => section.role),
  )
  const section = notice.sections.find(
    (each) => each.line > lastLine && sharedWhenNotInEach.has(each.role) && !rolesOfEarlier.has(each.role),
  )
  const ends = [section?.start, endOfBlocks(notice, headings), firstToApplyBy(notice, starts)]
  return Math.min(notice.text.length, ...ends.filter((end) => end !== undefined))
}

/** Compact postings, of one block of lines each, end with the block. */
function endOfBlocks(notice: NoticeText, headings: readonly PostingHeading[]): number | undefined {
  const linesOf = (heading: PostingHeading, i: number) =>
    notice.lines.slice(heading.line + 1, headings[i + 1]?.line ?? notice.lines.length)
  const blocks = headings.slice(0, -1).map((heading, i) => linesOf(heading, i).filter((line) => line.afterBlank).length)
  const most = Math.max(...blocks)
  const last = headings.at(-1)
  return last && linesOf(last, headings.length - 1).filter((line) => line.afterBlank)[most]?.start
}

/** A deadline that only the last posting's stretch gives, or an address below a blank line, is not the last posting's alone. */
function firstToApplyBy(notice: NoticeText, starts: readonly number[]): number | undefined {
  const [first = 0, last = 0] = [starts[0], starts.at(-1)]
  const secondBlock = notice.lines.find((line) => line.start > last && line.afterBlank)?.start ?? notice.text.length
  const closings = notice.dates.mentions.filter(({ role }) => role === 'closing').map(({ date }) => date.start)
  const addresses = matchesOf(/\S@\S/g, notice.text.slice(first)).map((found) => first + found.index)
  const onlyInLast = (places: readonly number[], from: number) =>
    places.some((at) => at >= first && at < last) ? [] : places.filter((at) => at >= from).slice(0, 1)
  const marks = [...onlyInLast(closings, last), ...onlyInLast(addresses, secondBlock)]
  const lines = marks.map((at) => notice.lines.find((line) => line.end > at)?.start ?? at)
  const below = lines.filter((start) => start > last)
  return below.length > 0 ? Math.min(...below) : undefined
}
