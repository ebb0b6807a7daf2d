import { matchesOf } from '../text/matches-of'
import type { Line, Range } from './lines'
import { indexAt, type NoticeText, roleAt } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { postMentions } from './post-mentions'
import { postingsNamed } from './post-restriction'
import { likeness, type PostingGroup, type PostingHeading, stemsOf } from './posting-heading'
import { findPostingHeadings } from './posting-headings'
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
export const splitPostings = oncePerNotice((notice: NoticeText): readonly PostingPart[] => {
  const { main, others } = findPostingHeadings(notice)
  if (main) return partsOf(notice, main, others)
  return [{ title: null, ordinal: null, scope: { notice, own: [], shared: [{ start: 0, end: notice.text.length }] } }]
})

/** Says of itself that it speaks of every post: « Pour les deux postes : vendredi 20 mars ». */
const speaksOfAll =
  /^\W*(?:tous les|chaque|les (?:deux|trois|quatre|cinq|six|\d{1,2})|l'ensemble des) (?:contrats?|postes?|engagements?)\b|\b(?:pour|commun\w* a|concernant|quel que soit) (?:tous les|toutes les|l'ensemble des|chacun des|chaque|les (?:deux|trois|quatre|cinq|six|\d{1,2})|ces(?: deux| trois)?|le) (?:postes?\b(?! d)|profils?\b|candidat|offres\b|recrutements\b)/

/** Each posting has the stretch below its heading, and every line elsewhere that names it. */
function partsOf(notice: NoticeText, main: PostingGroup, others: readonly PostingGroup[]): PostingPart[] {
  const { headings } = main
  const stretches = main.isDetailed
    ? stretchesOf(notice, headings)
    : headings.map((heading, i) => itemOf(notice, headings, i, heading))
  const names = headings.map(({ ordinal, title }) => ({ ordinal, stems: stemsOf(notice, title) }))
  const isTaken = (line: Line) => stretches.some(({ start, end }) => line.start < end && line.end > start)
  const listed = others.flatMap(({ headings: same, isDetailed }) =>
    same.map((heading, i) => ({ heading, range: isDetailed ? null : itemOf(notice, same, i, heading) })),
  )
  // Of a list of papers the reader of papers says which are whose.
  const mayMention = (line: Line) =>
    !isTaken(line) && roleAt(notice, line.start) !== 'documents' && !speaksOfAll.test(line.text)
  const mentions = postMentions(notice, names, mayMention)
  const owns = headings.map((_, i) => {
    const own = names[i]?.stems ?? []
    const elsewhere = listed
      .filter(({ heading }) => isBest(likeness, stemsOf(notice, heading.title), own, names))
      .flatMap(({ range }) => range ?? [])
    const stretch = stretches[i]
    const aside = [...elsewhere, ...(mentions[i] ?? [])].filter(
      (range) => stretch && (range.end <= stretch.start || range.start >= stretch.end),
    )
    return [...(stretch ? [stretch] : []), ...outermost(aside)]
  })
  const dating = linesDatingSeveral(notice, headings)
  const forAll = notice.lines
    .filter((line) => isTaken(line) && (speaksOfAll.test(line.text) || dating.has(line)))
    .map(({ start, end }) => ({ start, end }))
  const shared = without({ start: 0, end: notice.text.length }, wholeLines(notice, owns.flat()))
  return headings.map((heading, i) => ({
    title: heading.title,
    ordinal: heading.ordinal,
    scope: {
      notice,
      own: (owns[i] ?? []).flatMap((range) => without(range, forAll)),
      shared: [...shared, ...forAll].toSorted((a, b) => a.start - b.start),
    },
  }))
}

/** « Prise de service : le 12 janvier (poste 1), le 2 février (poste 2) », under the last of them. */
function linesDatingSeveral(notice: NoticeText, headings: readonly PostingHeading[]): ReadonlySet<Line> {
  const last = headings.at(-1)?.title.end ?? notice.text.length
  const names = headings.map(({ ordinal, title }) => ({ ordinal, title: notice.text.slice(title.start, title.end) }))
  const dated = notice.dates.mentions.map(({ date }) => notice.lines[indexAt(notice.lines, date.start)])
  const several = dated.flatMap((line, i) => (line !== undefined && line === dated[i - 1] ? [line] : []))
  return new Set(
    several.filter((line) => !line.bullet && line.start > last && postingsNamed(line.text, names).length > 1),
  )
}

/** No other posting's name is as like. */
function isBest(
  like: typeof likeness,
  words: readonly string[],
  own: readonly string[],
  names: readonly { stems: readonly string[] }[],
): boolean {
  const best = Math.max(...names.map(({ stems }) => like(stems, words)))
  return best > 0 && like(own, words) === best
}

/** Ranges in order, without those inside another. */
function outermost(ranges: readonly Range[]): readonly Range[] {
  const sorted = ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((range, i) => !sorted.slice(0, i).some((other) => range.end <= other.end))
}

/** Those that take a line to its end: what one sentence names of each post stays with the whole sentence. */
function wholeLines(notice: NoticeText, ranges: readonly Range[]): readonly Range[] {
  return ranges
    .filter(
      ({ start, end }) =>
        notice.lines.some((line) => line.end === end && start <= line.start) ||
        notice.lines.some((line) => line.start > start && line.start < end),
    )
    .toSorted((a, b) => a.start - b.start)
}

/** A range in pieces, with what lies in the others left out. */
function without(range: Range, taken: readonly Range[]): Range[] {
  const inside = taken.filter(({ start, end }) => end > range.start && start < range.end)
  return [range.start, ...inside.map(({ end }) => end)]
    .map((start, i) => ({ start, end: inside[i]?.start ?? range.end }))
    .filter(({ start, end }) => end > start)
}

/** The item that names a post: its words within a line that names several, else to the end of the line or row. */
function itemOf(
  notice: NoticeText,
  headings: readonly PostingHeading[],
  i: number,
  { line, title, end }: PostingHeading,
): Range {
  const isSameLine = headings[i + 1]?.line === line || headings[i - 1]?.line === line
  const lineEnd = notice.lines[line]?.end ?? title.end
  if (isSameLine) return { start: title.start, end: end ?? title.end }
  return {
    start: Math.min(title.start, notice.lines[line]?.start ?? title.start),
    end: Math.max(end ?? 0, lineEnd, title.end),
  }
}

/** Each posting reaches to the next heading, the last one to the first part that is plainly shared. */
function stretchesOf(notice: NoticeText, headings: readonly PostingHeading[]): readonly Range[] {
  const starts = headings.map((heading) => notice.lines[heading.line]?.start ?? heading.title.start)
  const lastEnd = endOfLast(notice, headings, starts)
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? lastEnd }))
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
  const ends = [
    section?.start,
    endOfBlocks(notice, headings),
    firstOfAll(notice, headings),
    endOfList(notice, headings),
    firstToApplyBy(notice, starts),
  ]
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

const ofAllPosts =
  /\b(?:(?:tou(?:s|tes) (?:les|ces|nos)|(?:l'ensemble|chacun|chacune) (?:des|de ces|de nos)) (?:postes?|profils?|agents?|recrues?|contrats?|fonctions)|toute l'equipe|quel que soit (?:le|votre) (?:poste|profil))\b/

/** A line of its own kind below the last posting: what says « tous les postes », or a heading in capitals, where no posting before has such a line. */
function firstOfAll(notice: NoticeText, headings: readonly PostingHeading[]): number | undefined {
  const isOfAll = (line: Line) => ofAllPosts.test(line.text)
  const isCapital = (line: Line) => line.capitals && !line.bullet && line.marker === null
  const lastLine = headings.at(-1)?.line ?? 0
  const within = notice.lines.slice((headings[0]?.line ?? 0) + 1, lastLine)
  const isHeading = new Set(headings.map(({ line }) => notice.lines[line]))
  const found = [isOfAll, isCapital].flatMap((isKind) =>
    within.some((line) => !isHeading.has(line) && isKind(line))
      ? []
      : (notice.lines.slice(lastLine + 1).find(isKind)?.start ?? []),
  )
  return found.length > 0 ? Math.min(...found) : undefined
}

/** Postings that are a name and a list end with the list. */
function endOfList(notice: NoticeText, headings: readonly PostingHeading[]): number | undefined {
  const isList = headings.slice(0, -1).every(({ line }, i) => {
    const below = notice.lines.slice(line + 1, headings[i + 1]?.line)
    return below.length > 0 && below.every((each) => each.bullet || !each.capitalised)
  })
  if (!isList) return undefined
  return notice.lines.slice((headings.at(-1)?.line ?? 0) + 1).find((line) => !line.bullet && line.capitalised)?.start
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
