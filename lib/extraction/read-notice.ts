import type { DateMention } from '../deadlines/date-role'
import { type Deadline, type LocalDate, noDeadline } from '../deadlines/deadline'
import { readDeadline } from '../deadlines/read-deadline'
import type { CountryCode } from '../places/country'
import { firstIndex } from '../text/first-index'
import { foldWords } from '../text/fold'
import { wordsAt } from '../text/span'
import { readContract } from './contract'
import { readCountry } from './country'
import { datesFor, datesOfOthers } from './deadline-of-post'
import { readDepositHours } from './deposit-hours'
import { findDemands } from './document-demands'
import { readDocuments } from './documents'
import { readMayCloseEarly } from './early-closing'
import { readEducation } from './education'
import { readEmails } from './emails'
import { readExperience } from './experience'
import { readDeposit } from './in-person'
import type { LabelKey } from './label-words'
import { languageOf } from './language'
import type { Range } from './lines'
import { readLocations } from './locations'
import { readNoFee } from './no-fee'
import { contains, layOut, type NoticeText, spanOf } from './notice-text'
import { readOrganisation } from './organisation'
import { readPhones } from './phones'
import { readPositions } from './positions'
import type { PostRow } from './post-columns'
import type { PostingNames } from './post-restriction'
import { readPostTable } from './post-table'
import type { Field, NoticeContext, NoticeReading, PostingReading } from './posting'
import { readPublished } from './published'
import { readReference } from './reference'
import { readReportingLine } from './reporting-line'
import { readSalary } from './salary'
import { readSectors } from './sectors'
import { type PostingPart, splitPostings } from './split-postings'
import { readSpokenLanguages } from './spoken-languages'
import { readStart } from './start'
import { readSubject } from './subject'
import { readTitle, titleOf } from './title'
import { readUrls } from './urls'
import { readWomenEncouraged } from './women-encouraged'

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
  const names = parts.map((part, i) => ({ ordinal: part.ordinal, title: statedTitle(text, titles[i] ?? null) }))
  const postings = parts.map((part, i): Omit<PostingReading, 'salary'> => {
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
      ...readContract(part.scope, range, cellsOf(row, 'contract', 'duration'), part.ordinal),
      start: readStart(part.scope, cellsOf(row, 'start'), published, (mention) =>
        isOfOthers(notice, part, mention, self, names),
      ),
      deadline: deadlineOf(notice, part, published, (mentions) => datesFor(notice, mentions, self, names)),
      documents: readDocuments(part.scope, demands, self, names),
      ...readEmails(part.scope, self, names),
      applyUrls: readUrls(part.scope),
      emailSubject: readSubject(part.scope, self, names),
      ...readDeposit(part.scope, self, names),
      experienceYears: readExperience(part.scope),
      education: readEducation(part.scope),
      languages: readSpokenLanguages(part.scope),
      reportsTo: readReportingLine(part.scope),
      reference: readReference(part.scope),
      sectors: readSectors(part.scope, range),
      womenEncouraged: readWomenEncouraged(part.scope),
      noFee: readNoFee(part.scope),
      mayCloseEarly: readMayCloseEarly(part.scope),
      phones: readPhones(part.scope),
      depositHours: readDepositHours(part.scope),
    }
  })
  const country = readCountry(
    notice,
    postings.flatMap((posting) => posting.locations),
  )
  const code = context.country ?? country?.code ?? null
  return {
    organisation,
    country: code,
    countryEvidence: country && code === country.code ? spanOf(notice, country.range) : null,
    published,
    publishedEvidence: stated && stated.date === published ? spanOf(notice, stated.range) : null,
    language: languageOf(notice.text),
    // The currency of « FCFA » is the country's.
    postings: postings.map((posting, i) => ({ ...posting, salary: salaryOf(parts[i], code) })),
  }
}

/** A date of the shared parts that is said of other posts: « le 12 janvier pour les lots A et C, le 2 février pour le lot B ». */
function isOfOthers(
  notice: NoticeText,
  { scope }: PostingPart,
  mention: DateMention,
  self: PostingNames,
  all: readonly PostingNames[],
): boolean {
  return (
    all.length > 1 &&
    scope.shared.some((range) => contains(range, mention.date)) &&
    datesOfOthers(notice, [mention], notice.dates.mentions, self, all).length > 0
  )
}

function salaryOf(part: PostingPart | undefined, country: CountryCode | null) {
  return part ? readSalary(part.scope, country) : null
}

/** A title in the notice's own words, folded: another part of the notice names the post by them. */
function statedTitle(text: string, title: Field<string> | null): string {
  return title ? foldWords(wordsAt(text, title.span)) : ''
}

/** Where a field's words stand in the folded text. */
function rangeOf(notice: NoticeText, { span }: Field<unknown>): Range {
  const start = firstIndex(notice.text.length, (at) => notice.folded.sourceSpan(at, at + 1).start >= span.start)
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

function cellsOf(row: PostRow | null, ...keys: readonly LabelKey[]): readonly Range[] {
  return keys.flatMap((key) => row?.get(key) ?? [])
}

/** The posting's own deadline, else the one that all postings share; `meant` leaves out the dates of other posts. */
function deadlineOf(
  notice: NoticeText,
  { scope }: PostingPart,
  published: LocalDate | null,
  meant: (mentions: readonly DateMention[]) => readonly DateMention[],
): Deadline {
  for (const own of scope.own) {
    const deadline = readDeadline(notice.dates, published, own)
    if (deadline.kind !== 'none') return deadline
  }
  if (scope.shared.length === 0) return noDeadline
  const { dates } = notice
  if (scope.own.length === 0) return readDeadline(dates, published)
  const shared = dates.mentions.filter(({ date }) => scope.shared.some((range) => contains(range, date)))
  return readDeadline({ ...dates, text: blankOutside(notice.text, scope.shared), mentions: meant(shared) }, published)
}

function blankOutside(text: string, kept: readonly Range[]): string {
  let result = ''
  for (const { start, end } of kept.toSorted((a, b) => a.start - b.start))
    result = result.padEnd(start) + text.slice(Math.max(start, result.length), end)
  return result.padEnd(text.length)
}
