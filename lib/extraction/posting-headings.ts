import { announcedRoles } from './announced-posts'
import { bareRoleHeadings } from './bare-role-headings'
import type { NoticeText } from './notice-text'
import { markedRoles, numberedPosts, repeatedTitles } from './numbered-posts'
import { readPostTable } from './post-table'
import { likeness, mostPosts, type PostingGroup, type PostingHeading, stemsOf } from './posting-heading'
import { postsInParagraphs, rolesInOneSentence, rolesInRow, rolesInSentences } from './posts-in-prose'
import { canNamePost } from './role-shape'
import { startsWithRole } from './role-words'

/** The postings of a notice as named in the manner that tells most, and in the others; none where there is one posting. */
export interface PostingHeadings {
  readonly main: PostingGroup | null
  readonly others: readonly PostingGroup[]
}

/** By how plainly they part a notice; a table or a sentence only names what the headings of another manner may detail. */
const finders: readonly ((notice: NoticeText) => PostingHeading[])[] = [
  numberedPosts,
  markedRoles,
  repeatedTitles,
  bareRoleHeadings,
  tableRows,
  announcedRoles,
  rolesInOneSentence,
  rolesInSentences,
  rolesInRow,
  postsInParagraphs,
]

/** Names the postings of a notice, and how else it names them. */
export function findPostingHeadings(notice: NoticeText): PostingHeadings {
  const groups = finders.flatMap((find): PostingGroup[] => {
    const headings = find(notice)
    if (headings.length < 2 || headings.length > mostPosts) return []
    const isDetailed = !isBareList(headings)
    // « Animateur – Gao (2) », « Animateur – Mopti (1) »: one post in several places.
    const isOneRole =
      !isDetailed && headings.some((heading, i) => headings.slice(0, i).some((other) => isSame(notice, heading, other)))
    return isOneRole ? [] : [{ headings, isDetailed }]
  })
  const [first] = groups
  if (!first) return { main: null, others: [] }
  const fuller = groups.find((group) => holds(notice, group, first))
  const main = fuller ?? first
  return { main, others: groups.filter((group) => group !== main) }
}

/**
 * A list or table that names every post of the headings, and more: those without a heading of their own are posts too. « Emploi 3 : BEPC » under a
 * table of numbered posts names one by its number.
 */
function holds(notice: NoticeText, list: PostingGroup, { headings }: PostingGroup): boolean {
  const isNamed = ({ title, ordinal }: PostingHeading) =>
    list.headings.some(
      (other) =>
        likeness(stemsOf(notice, other.title), stemsOf(notice, title)) > 0 ||
        (ordinal !== null && ordinal === other.ordinal && !startsWithRole(notice.text.slice(title.start, title.end))),
    )
  return list.headings.length > headings.length && headings.every(isNamed)
}

function isSame(notice: NoticeText, one: PostingHeading, other: PostingHeading): boolean {
  const [a, b] = [stemsOf(notice, one.title), stemsOf(notice, other.title)]
  return a.length === b.length && likeness(a, b) > 0
}

/** Names one under the other, or in one sentence, with nothing between them: each has only its own words. */
function isBareList(headings: readonly PostingHeading[]): boolean {
  return headings.every(({ line, end }, i) => end !== null || i === 0 || line - (headings[i - 1]?.line ?? 0) <= 1)
}

/** A table with a row for each post. */
function tableRows(notice: NoticeText): PostingHeading[] {
  return readPostTable(notice).flatMap((row, i) => {
    const title = row.get('title')
    if (!title || !canNamePost(notice.text.slice(title.start, title.end))) return []
    const line = notice.lines.findIndex((each) => each.end > title.start)
    const end = Math.max(...[...row.values()].map((cell) => cell.end))
    return [{ line, title, ordinal: String(i + 1), end: Math.max(end, notice.lines[line]?.end ?? end) }]
  })
}
