import { type Deadline, type LocalDate, noDeadline } from '../deadlines/deadline'
import { type NoticeDates, readDeadline } from '../deadlines/read-deadline'
import { foldWords } from '../text/fold'
import { readContract } from './contract'
import { readCountry } from './country'
import { findDemands, readDocuments } from './documents'
import { readEmails } from './emails'
import { readDeposit } from './in-person'
import { languageOf } from './language'
import type { Range } from './lines'
import { readLocations } from './locations'
import { contains, layOut, type NoticeText, spanOf } from './notice-text'
import { readOrganisation } from './organisation'
import { readPositions } from './positions'
import { type PostRow, readPostTable } from './post-table'
import type { Field, NoticeContext, NoticeReading, PostingReading } from './posting'
import { readPublished } from './published'
import type { Scope } from './scope'
import { type PostingPart, splitPostings } from './split-postings'
import { readStart } from './start'
import { readSubject } from './subject'
import { readTitle, titleOf } from './title'
import { readUrls } from './urls'

/**
 * Reads a notice as a careful person would: what it says, with the words that say it, and nothing else. `context` is what is
 * known beforehand and wins over the text. Never throws; time linear in the text.
 */
export function readNotice(text: string, context: NoticeContext): NoticeReading {
  const notice = layOut(text)
  const organisation = readOrganisation(notice)
  const employer = [organisation?.value.name, organisation?.value.acronym].flatMap((name) =>
    name ? [foldWords(name)] : [],
  )
  const stated = readPublished(notice)
  const published = context.published ?? stated?.date ?? null
  const parts = splitPostings(notice)
  const rows = readPostTable(notice)
  const demands = findDemands(notice)
  const titles = parts.map((part) => (part.title ? titleOf(notice, part.title, employer) : readTitle(notice, employer)))
  const names = parts.map((part, i) => ({ ordinal: part.ordinal, title: foldWords(titles[i]?.value ?? '') }))
  const postings = parts.map((part, i): PostingReading => {
    const title = titles[i] ?? null
    const range = title && rangeOf(notice, title)
    const row = range ? rowOf(notice, rows, range) : null
    const self = names[i] ?? { ordinal: null, title: '' }
    return {
      title,
      positions: readPositions(
        part.scope,
        row?.get('positions') ?? null,
        range && { start: range.start, end: part.title?.end ?? range.end },
      ),
      locations: readLocations(part.scope, range, row?.get('location') ?? null),
      ...readContract(part.scope, range, row?.get('contract') ?? null),
      start: readStart(part.scope, published),
      deadline: deadlineOf(notice, part, published),
      documents: readDocuments(part.scope, demands, self, names),
      ...readEmails(part.scope),
      applyUrls: readUrls(part.scope),
      emailSubject: readSubject(part.scope),
      ...readDeposit(part.scope),
    }
  })
  const country = readCountry(
    notice,
    postings.flatMap((posting) => posting.locations),
  )
  return {
    organisation,
    country: context.country ?? country?.code ?? null,
    countryEvidence:
      country && (context.country ?? country.code) === country.code ? spanOf(notice, country.range) : null,
    published,
    publishedEvidence: stated && stated.date === published ? spanOf(notice, stated.range) : null,
    language: languageOf(notice.text),
    postings,
  }
}

/** Where a field's words stand in the folded text. */
function rangeOf(notice: NoticeText, { span }: Field<unknown>): Range {
  let start = 0
  let end = notice.text.length
  while (start < end) {
    const middle = (start + end) >> 1
    if (notice.folded.sourceSpan(middle, middle + 1).start < span.start) start = middle + 1
    else end = middle
  }
  let stop = start
  while (stop < notice.text.length && notice.folded.sourceSpan(stop, stop + 1).end <= span.end) stop++
  return { start, end: stop }
}

/** The row of the table of posts that names this posting. */
function rowOf(notice: NoticeText, rows: readonly PostRow[], title: Range): PostRow | null {
  const words = foldWords(notice.text.slice(title.start, title.end))
  const named = (row: PostRow) => {
    const cell = row.get('title')
    return cell ? foldWords(notice.text.slice(cell.start, cell.end)) : ''
  }
  return (
    rows.find((row) => named(row) === words) ??
    rows.find((row) => named(row).startsWith(words) || words.startsWith(named(row))) ??
    null
  )
}

/** The posting's own deadline, else the one that all postings share. */
function deadlineOf(notice: NoticeText, { scope }: PostingPart, published: LocalDate | null): Deadline {
  for (const own of scope.own) {
    const deadline = readDeadline(notice.dates, published, own)
    if (deadline.kind !== 'none') return deadline
  }
  return scope.shared.length === 0 ? noDeadline : readDeadline(sharedDates(notice, scope), published)
}

function sharedDates(notice: NoticeText, scope: Scope): NoticeDates {
  const { dates } = notice
  if (scope.own.length === 0) return dates
  return {
    ...dates,
    text: blankOutside(notice.text, scope.shared),
    mentions: dates.mentions.filter(({ date }) => scope.shared.some((range) => contains(range, date))),
  }
}

function blankOutside(text: string, kept: readonly Range[]): string {
  let result = ' '.repeat(text.length)
  for (const { start, end } of kept) result = result.slice(0, start) + text.slice(start, end) + result.slice(end)
  return result
}
