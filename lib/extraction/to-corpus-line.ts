import type { Span } from '../text/span'
import { wordsAt } from '../text/span'
import type { Field, NoticeReading, PostingReading } from './posting'

/** A reading in the line format of the labelled corpus (tests/corpus/FORMAT.md), with the spans of every field beside it. */
export function toCorpusLine(id: string, source: string, reading: NoticeReading) {
  return {
    id,
    organisation: reading.organisation?.value ?? null,
    country: reading.country,
    published: reading.published,
    language: reading.language,
    postings: reading.postings.map((posting) => corpusPosting(source, posting)),
    evidence: {
      organisation: reading.organisation && provenBy(source, reading.organisation),
      country: reading.countryEvidence && evidence(source, reading.countryEvidence),
      published: reading.publishedEvidence && evidence(source, reading.publishedEvidence),
    },
  }
}

function corpusPosting(source: string, posting: PostingReading) {
  const { deadline } = posting
  return {
    title: posting.title?.value ?? null,
    positions: posting.positions?.value ?? null,
    locations: posting.locations.map(({ value }) => value),
    contract: {
      type: posting.contractType?.value ?? null,
      months: posting.durationMonths?.value ?? null,
      days: posting.durationDays?.value ?? null,
      renewable: posting.renewable?.value ?? null,
      partTime: posting.partTime?.value ?? null,
    },
    start: posting.start?.value ?? null,
    deadline: {
      kind: deadline.kind,
      date: deadline.date,
      time: deadline.time,
      flags: deadline.flags,
      marks: deadline.marks ?? [],
      evidence: deadline.evidence && evidence(source, deadline.evidence),
    },
    documents: posting.documents.map(({ value }) => value),
    applyEmails: posting.applyEmails.map(({ value }) => value),
    copyEmails: posting.copyEmails,
    applyUrls: posting.applyUrls.map(({ value }) => value),
    emailSubject: posting.emailSubject?.value ?? null,
    applyInPerson: posting.applyInPerson?.value ?? false,
    depositAddresses: posting.depositAddresses.map(({ value }) => value),
    experienceYears: posting.experienceYears?.value ?? null,
    education: posting.education?.value ?? null,
    languages: posting.languages.map(({ value }) => value),
    salary: posting.salary?.value ?? null,
    reportsTo: posting.reportsTo?.value ?? null,
    reference: posting.reference?.value ?? null,
    sectors: posting.sectors.map(({ value }) => value),
    womenEncouraged: posting.womenEncouraged?.value ?? null,
    noFee: posting.noFee?.value ?? null,
    mayCloseEarly: posting.mayCloseEarly?.value ?? null,
    phones: posting.phones.map(({ value }) => value),
    depositHours: posting.depositHours.map(({ value }) => value),
    destroyedEmail: posting.destroyedEmail && evidence(source, posting.destroyedEmail),
    evidence: evidenceOf(source, posting),
  }
}

function evidence(source: string, span: Span) {
  return { start: span.start, end: span.end, text: wordsAt(source, span) }
}

function provenBy(source: string, { span, flags }: Field<unknown>) {
  return { ...evidence(source, span), flags }
}

const single = [
  'title',
  'positions',
  'contractType',
  'durationMonths',
  'durationDays',
  'renewable',
  'partTime',
  'start',
  'emailSubject',
  'applyInPerson',
  'experienceYears',
  'education',
  'salary',
  'reportsTo',
  'reference',
  'womenEncouraged',
  'noFee',
  'mayCloseEarly',
] as const
const many = [
  'locations',
  'documents',
  'applyEmails',
  'applyUrls',
  'depositAddresses',
  'languages',
  'sectors',
  'phones',
  'depositHours',
] as const

function evidenceOf(source: string, posting: PostingReading) {
  const entries = [
    ...single.map((name) => [name, posting[name] ? [posting[name]] : []] as const),
    ...many.map((name) => [name, posting[name]] as const),
  ] satisfies readonly (readonly [string, readonly Field<unknown>[]])[]
  return Object.fromEntries(
    entries
      .filter(([, fields]) => fields.length > 0)
      .map(([name, fields]) => [name, fields.map((field) => provenBy(source, field))]),
  )
}
