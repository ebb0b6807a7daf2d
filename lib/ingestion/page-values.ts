import { type Deadline, type DeadlineFlag, type LocalMoment, noDeadline } from '../deadlines/deadline'
import type { PageData, PageValue } from '../decoding/decoded-notice'
import type { Field, NoticeReading, OrganisationName, PostingReading } from '../extraction/posting'
import type { CountryCode } from '../places/country'
import { foldWords } from '../text/fold'

/**
 * A reading with its gaps filled by the page's data, each such value flagged, and flagged too where the two differ. What the text
 * says is never replaced: its words prove it, while sites fill their data by default, often with « in 30 days ».
 */
export function withPageValues(reading: NoticeReading, page: PageData): NoticeReading {
  const { postings } = reading
  const [single] = postings.length === 1 ? postings : []
  return {
    ...reading,
    organisation: organisationOf(reading.organisation, page.organisation),
    ...countryOf(reading, page.country),
    postings: single
      ? [withOwnValues(single, page, reading.published)]
      : // One JobPosting over several posts is about none of them, but its date may be the one they share.
        postings.map((posting) =>
          shareDeadline(postings)
            ? { ...posting, deadline: deadlineOf(posting.deadline, page.deadline, reading.published) }
            : posting,
        ),
  }
}

function shareDeadline(postings: readonly PostingReading[]): boolean {
  return new Set(postings.map(({ deadline: { kind, date, time } }) => `${kind} ${date} ${time}`)).size === 1
}

function withOwnValues(posting: PostingReading, page: PageData, published: string | null): PostingReading {
  return {
    ...posting,
    title: compared(posting.title, page.title, isSameTitle),
    locations: posting.locations.length > 0 ? posting.locations : page.locations.map(fromPage),
    contractType: compared(posting.contractType, page.contractType, (a, b) => a === b),
    deadline: deadlineOf(posting.deadline, page.deadline, published),
  }
}

function fromPage<T>({ value, span }: PageValue<T>): Field<T> {
  return { value, span, flags: ['page-data'] }
}

function compared<T>(read: Field<T> | null, stated: PageValue<T> | null, isSame: (a: T, b: T) => boolean) {
  if (read === null) return stated && fromPage(stated)
  return stated === null || isSame(read.value, stated.value) ? read : differing(read)
}

function differing<T>(read: Field<T>): Field<T> {
  return { ...read, flags: [...read.flags, 'page-data-differs'] }
}

/** « Comptable (H/F) – Ségou » is « Comptable »: all the long words of one stand in the other, whatever their gender and number. */
function isSameTitle(a: string, b: string): boolean {
  const [fewer, more] = [titleWords(a), titleWords(b)].sort((x, y) => x.size - y.size)
  return fewer === undefined || more === undefined || [...fewer].every((word) => more.has(word))
}

function titleWords(title: string): Set<string> {
  const words = foldWords(title).match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return new Set(words.map((word) => word.replace(/(?:ne|e)?s?$/, '')))
}

function organisationOf(read: Field<OrganisationName> | null, stated: PageValue<string> | null) {
  if (read === null) return stated && fromPage({ value: { name: stated.value, acronym: null }, span: stated.span })
  return stated === null || isSameOrganisation(read.value, stated.value) ? read : differing(read)
}

/** One name holds the other, or is its acronym or its initials. */
function isSameOrganisation({ name, acronym }: OrganisationName, stated: string): boolean {
  const key = (words: string) =>
    foldWords(words)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const initials = (words: string) =>
    [words.split(/[\s'’-]+/), words.split(/[\s'’-]+/).filter((word) => word.length > 3)].map((parts) =>
      foldWords(parts.map((word) => word.charAt(0)).join('')),
    )
  const theirs = key(stated)
  return [name, ...(acronym ? [acronym] : [])].some((ours) => {
    const [long, short] = [` ${key(ours)} `, ` ${theirs} `].sort((a, b) => b.length - a.length)
    return long?.includes(short ?? '') || initials(ours).includes(theirs) || initials(stated).includes(key(ours))
  })
}

function countryOf(
  { country, countryEvidence }: NoticeReading,
  stated: PageValue<CountryCode> | null,
): Pick<NoticeReading, 'country' | 'countryEvidence'> {
  if (country !== null || stated === null) return { country, countryEvidence }
  return { country: stated.value, countryEvidence: stated.span }
}

function deadlineOf(read: Deadline, stated: PageValue<LocalMoment> | null, published: string | null): Deadline {
  if (stated === null) return read
  const moment = stated.value
  if (read.kind === 'none') {
    const flags: DeadlineFlag[] = []
    if (moment.time === '00:00') flags.push('midnight')
    if (published !== null && moment.date < published) flags.push('before-publication')
    return { ...noDeadline, ...moment, kind: 'fixed', flags, evidence: stated.span, marks: ['page-data'] }
  }
  const isKnown = [read, ...read.alternatives].some(({ date }) => date === moment.date)
  if (isKnown) return read
  const isConflict = read.kind === 'fixed' && read.date !== null && !read.flags.includes('conflict')
  return {
    ...read,
    flags: isConflict ? ['conflict', ...read.flags] : read.flags,
    alternatives: [...read.alternatives, moment],
  }
}
