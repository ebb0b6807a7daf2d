import { type Deadline, noDeadline } from '@/lib/deadlines/deadline'
import type { Field, NoticeReading, PostingReading } from '@/lib/extraction/posting'

/** A field proved by the first place where `words` stand in `text`. */
export function fieldOf<T>(text: string, words: string, value: T, flags: Field<T>['flags'] = []): Field<T> {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`« ${words} » is not in the text`)
  return { value, span: { start, end: start + words.length }, flags }
}

/** A fixed deadline proved by `words`. */
export function deadlineOf(
  text: string,
  words: string,
  deadline: Partial<Deadline> & { date: string | null },
): Deadline {
  return { ...noDeadline, kind: 'fixed', evidence: fieldOf(text, words, null).span, ...deadline }
}

/** A posting of which nothing was read but what is given. */
export function postingReading(read: Partial<PostingReading> = {}): PostingReading {
  return {
    title: null,
    positions: null,
    locations: [],
    contractType: null,
    durationMonths: null,
    durationDays: null,
    renewable: null,
    partTime: null,
    start: null,
    deadline: noDeadline,
    documents: [],
    applyEmails: [],
    copyEmails: [],
    applyUrls: [],
    emailSubject: null,
    applyInPerson: null,
    depositAddresses: [],
    destroyedEmail: null,
    experienceYears: null,
    education: null,
    languages: [],
    salary: null,
    reportsTo: null,
    reference: null,
    sectors: [],
    womenEncouraged: null,
    noFee: null,
    mayCloseEarly: null,
    phones: [],
    depositHours: [],
    ...read,
  }
}

/** A notice of which nothing was read but what is given. */
export function noticeReading(read: Partial<NoticeReading> = {}): NoticeReading {
  return {
    organisation: null,
    country: null,
    countryEvidence: null,
    published: null,
    publishedEvidence: null,
    language: 'fr',
    postings: [postingReading()],
    ...read,
  }
}
