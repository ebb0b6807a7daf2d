import type { toCorpusLine } from '../../lib/extraction/to-corpus-line'
import type { LabelledDeadline, LabelledNotice, LabelledPassage, LabelledPosting } from './corpus'

type Reading = ReturnType<typeof toCorpusLine>
type ReadPosting = Reading['postings'][number]

/** One label held against what was read: `score` is 1 when right, 0 when wrong, between for lists. */
export interface Mark {
  readonly id: string
  readonly field: string
  readonly score: number
  readonly got: unknown
  readonly want: unknown
}

// The rules of comparison are those of the corpus's own scorer: forms of gender, articles and accents do not count.
function fold(words: string | null | undefined): string {
  return (words ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\((e|s|h\/f|f\/h|f|h|rice|trice|euse|ve|ne|le|se)\)/g, ' ')
    .replace(/[·.\-/](e|s|es|trice|rice|euse|ve|ne|le|se|iere|ere)\b/g, ' ')
    .replace(/\b(h\/f|f\/h|un|une|le|la|les|du|de|des|d|l|et|en|au|aux|pour|a)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

type Words = string | null | undefined

function tokens(words: Words): Set<string> {
  return new Set(fold(words).split(' ').filter(Boolean))
}

function jaccard(a: Words, b: Words): number {
  const mine = tokens(a)
  const theirs = tokens(b)
  if (mine.size === 0 && theirs.size === 0) return 1
  const common = [...mine].filter((token) => theirs.has(token)).length
  return common / (mine.size + theirs.size - common)
}

/** Every word of `a` is in `b`. */
function within(a: Words, b: Words): boolean {
  const theirs = tokens(b)
  return tokens(a).size > 0 && [...tokens(a)].every((token) => theirs.has(token))
}

function isTitleRight(got: Words, want: Words): boolean {
  const likeness = jaccard(got, want)
  return likeness >= 0.6 || (likeness >= 0.4 && (within(want, got) || within(got, want)))
}

function isOrganisationRight(got: Reading['organisation'], want: LabelledNotice['organisation']): boolean {
  const names = [got?.name, got?.acronym].filter((name) => name)
  const wanted = [want.name, want.acronym].filter((name) => name)
  return names.some((name) =>
    wanted.some(
      (each) =>
        fold(name) === fold(each) || within(each, name) || (within(name, each) && tokens(each).size >= 1 && fold(each).length > 2),
    ),
  )
}

function f1(got: readonly string[], want: readonly string[], key: (words: string) => string = fold): number {
  const mine = new Set(got.map(key))
  const theirs = new Set(want.map(key))
  if (mine.size === 0 && theirs.size === 0) return 1
  return (2 * [...mine].filter((each) => theirs.has(each)).length) / (mine.size + theirs.size)
}

function isDeadlineRight(got: LabelledDeadline, want: LabelledDeadline): boolean {
  if (got.kind !== want.kind) return false
  return want.kind !== 'fixed' || (got.date === want.date && got.time === want.time)
}

const stated = ({ kind, date, time }: LabelledDeadline) => [kind, date, time]

export function markPassage(passage: LabelledPassage, reading: Reading): readonly Mark[] {
  const got = reading.postings[0]?.deadline ?? { kind: 'none', date: null, time: null, flags: [], evidence: null }
  const { id, expect: want, text } = passage
  const marks: Mark[] = [
    { id, field: 'deadline passage (kind, date, time)', score: Number(isDeadlineRight(got, want)), got: stated(got), want: stated(want) },
    { id, field: 'deadline passage: flags', score: f1(got.flags, want.flags, (flag) => flag), got: got.flags, want: want.flags },
  ]
  if (got.kind !== 'fixed') return marks
  const { evidence } = got
  const isThere = evidence !== null && evidence.text.length >= 4 && text.slice(evidence.start, evidence.end) === evidence.text
  return [...marks, { id, field: 'deadline passage: evidence', score: Number(isThere), got: evidence, want: 'words of the text' }]
}

export function markNotice(notice: LabelledNotice, reading: Reading): readonly Mark[] {
  const { id } = notice
  const marks: Mark[] = []
  const mark = (field: string, score: number | boolean, got: unknown, want: unknown) =>
    marks.push({ id, field, score: Number(score), got, want })
  mark(
    'number of postings',
    reading.postings.length === notice.postings.length,
    reading.postings.map(({ title }) => title),
    notice.postings.map(({ title }) => title),
  )
  mark('organisation', isOrganisationRight(reading.organisation, notice.organisation), reading.organisation, notice.organisation)
  mark('country', reading.country === notice.country, reading.country, notice.country)
  if (notice.published) mark('publication date', reading.published === notice.published, reading.published, notice.published)
  const left = [...reading.postings]
  for (const want of notice.postings) {
    const likeness = left.map(({ title }) => jaccard(title, want.title))
    const best = likeness.indexOf(Math.max(...likeness))
    const [got] = best >= 0 ? left.splice(best, 1) : []
    markPosting(got ?? null, want, mark)
  }
  return marks
}

const codes = (documents: readonly string[] | undefined) => (documents ?? []).filter((code) => !code.startsWith('OTHER'))
const unread = { kind: 'none', date: null, time: null, flags: [] }

function markPosting(
  got: ReadPosting | null,
  want: LabelledPosting,
  mark: (field: string, score: number | boolean, got: unknown, want: unknown) => void,
) {
  const { contract } = want
  mark('title', got ? isTitleRight(got.title, want.title) : 0, got?.title, want.title)
  mark('locations', f1(got?.locations ?? [], want.locations), got?.locations, want.locations)
  if (want.positions !== null) mark('positions', got?.positions === want.positions, got?.positions, want.positions)
  if (contract.type) mark('contract type', got?.contract.type === contract.type, got?.contract.type, contract.type)
  if (contract.months !== null || contract.days !== null) {
    const length = [got?.contract.months ?? null, got?.contract.days ?? null]
    const wanted = [contract.months, contract.days]
    mark('contract duration', length.join() === wanted.join(), length, wanted)
  }
  if (contract.renewable !== null)
    mark('renewable', got?.contract.renewable === contract.renewable, got?.contract.renewable, contract.renewable)
  if (want.start) mark('start date', got?.start === want.start, got?.start, want.start)
  const deadline = got?.deadline ?? unread
  mark('deadline', isDeadlineRight(deadline, want.deadline), stated(deadline), stated(want.deadline))
  mark('documents', f1(codes(got?.documents), codes(want.documents)), got?.documents, want.documents)
  mark('application e-mails', f1(got?.applyEmails ?? [], want.applyEmails), got?.applyEmails, want.applyEmails)
  if (want.emailSubject)
    mark('e-mail subject', jaccard(got?.emailSubject, want.emailSubject) >= 0.8, got?.emailSubject, want.emailSubject)
  if (want.applyInPerson !== null)
    mark('apply in person', (got?.applyInPerson ?? false) === want.applyInPerson, got?.applyInPerson, want.applyInPerson)
}

/** The mean of each field in per cent, to one decimal. */
export function scoresOf(marks: readonly Mark[]): Readonly<Record<string, number>> {
  const fields = [...new Set(marks.map(({ field }) => field))]
  return Object.fromEntries(
    fields.map((field) => {
      const own = marks.filter((mark) => mark.field === field)
      return [field, Math.round((1000 * own.reduce((sum, { score }) => sum + score, 0)) / own.length) / 10]
    }),
  )
}
