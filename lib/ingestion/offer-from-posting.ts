import type { KeptDeadline } from '../deadlines/badge'
import type { ClosingInstants } from '../deadlines/closing'
import type { Deadline } from '../deadlines/deadline'
import type { DecodedNotice } from '../decoding/decoded-notice'
import type { Field, NoticeReading, PostingReading } from '../extraction/posting'
import { closingAt } from '../offers/keep-deadline'
import { placeOfLabel } from '../offers/location-place'
import type { NewOffer } from '../offers/new-offer'
import type { Conditions, EvidenceField, OfferEvidence } from '../offers/offer'
import { type Span, wordsAt } from '../text/span'

/** The offer that a posting of a notice makes: its places known by the gazetteer, its deadline as instants, its proofs in one list. */
export function offerFromPosting(
  { text, ocr }: DecodedNotice,
  reading: NoticeReading,
  ordinal: number,
  posting: PostingReading,
): NewOffer {
  const { country, organisation } = reading
  const locations = posting.locations.map(({ value }) => ({ label: value, place: placeOfLabel(value, country) }))
  const copies = new Set(posting.copyEmails)
  return {
    ordinal,
    title: posting.title?.value ?? null,
    organisation: organisation?.value ?? null,
    country,
    locations,
    positions: posting.positions?.value ?? null,
    contractType: posting.contractType?.value ?? null,
    durationMonths: posting.durationMonths?.value ?? null,
    durationDays: posting.durationDays?.value ?? null,
    renewable: posting.renewable?.value ?? null,
    partTime: posting.partTime?.value ?? null,
    start: posting.start?.value ?? null,
    language: reading.language,
    deadline: keptDeadline(text, posting.deadline, closingAt(posting.deadline, country, locations)),
    application: {
      emails: distinct(posting.applyEmails).filter((email) => !copies.has(email)),
      copyEmails: [...copies],
      urls: distinct(posting.applyUrls).map((url) => (/^https?:/i.test(url) ? url : `https://${url}`)),
      subject: posting.emailSubject?.value ?? null,
      inPerson: posting.applyInPerson?.value ?? null,
      depositAddresses: distinct(posting.depositAddresses),
      depositHours: distinct(posting.depositHours),
      phones: distinct(posting.phones),
      emailDestroyed: posting.destroyedEmail !== null,
    },
    conditions: conditionsOf(posting),
    documents: distinct(posting.documents),
    evidence: evidenceOf(reading, posting).map((proof) => markedAsOcr(proof, ocr)),
  }
}

function conditionsOf(posting: PostingReading): Conditions {
  return {
    experienceYears: posting.experienceYears?.value ?? null,
    education: posting.education?.value ?? null,
    languages: posting.languages.map(({ value }) => value),
    salary: posting.salary?.value ?? null,
    reportsTo: posting.reportsTo?.value ?? null,
    reference: posting.reference?.value ?? null,
    sectors: distinct(posting.sectors),
    womenEncouraged: posting.womenEncouraged?.value ?? null,
    noFee: posting.noFee?.value ?? null,
    mayCloseEarly: posting.mayCloseEarly?.value ?? null,
  }
}

function keptDeadline(text: string, deadline: Deadline, closing: ClosingInstants | null): KeptDeadline {
  const { kind, date, time, flags, alternatives, evidence } = deadline
  return {
    kind,
    words: kind === 'none' || evidence === null ? null : wordsAt(text, evidence),
    date,
    time,
    zone: closing?.zone ?? (date === null ? deadline.zone : null),
    closesAt: closing?.closesAt ?? null,
    sendBy: closing?.sendBy ?? null,
    flags,
    alternatives,
  }
}

function evidenceOf(reading: NoticeReading, posting: PostingReading): readonly OfferEvidence[] {
  const evidence = new Map<string, OfferEvidence>()
  const add = (field: EvidenceField, span: Span | null, flags: readonly string[] = []) => {
    if (span !== null && span.end > span.start)
      evidence.set(`${field} ${span.start} ${span.end}`, { field, span, flags })
  }
  const addFields = (field: EvidenceField, ...fields: readonly (Field<unknown> | null)[]) => {
    for (const read of fields) if (read !== null) add(field, read.span, read.flags)
  }
  add('country', reading.countryEvidence)
  add('published', reading.publishedEvidence)
  addFields('organisation', reading.organisation)
  addFields('title', posting.title)
  addFields('positions', posting.positions)
  addFields('locations', ...posting.locations)
  addFields('contractType', posting.contractType)
  addFields('durationMonths', posting.durationMonths)
  addFields('durationDays', posting.durationDays)
  addFields('renewable', posting.renewable)
  addFields('partTime', posting.partTime)
  addFields('start', posting.start)
  add('deadline', posting.deadline.evidence, [...posting.deadline.flags, ...(posting.deadline.marks ?? [])])
  addFields('documents', ...posting.documents)
  addFields('applyEmails', ...posting.applyEmails)
  addFields('applyUrls', ...posting.applyUrls)
  addFields('applySubject', posting.emailSubject)
  addFields('applyInPerson', posting.applyInPerson)
  addFields('depositAddresses', ...posting.depositAddresses)
  addFields('depositHours', ...posting.depositHours)
  addFields('phones', ...posting.phones)
  add('applyEmailDestroyed', posting.destroyedEmail)
  addFields('experienceYears', posting.experienceYears)
  addFields('education', posting.education)
  addFields('languages', ...posting.languages)
  addFields('salary', posting.salary)
  addFields('reportsTo', posting.reportsTo)
  addFields('reference', posting.reference)
  addFields('sectors', ...posting.sectors)
  addFields('womenEncouraged', posting.womenEncouraged)
  addFields('noFee', posting.noFee)
  addFields('mayCloseEarly', posting.mayCloseEarly)
  return [...evidence.values()]
}

/** A proof that stands in a part read from an image says so, the deadline's and the country's too. */
function markedAsOcr(proof: OfferEvidence, ocr: readonly Span[]): OfferEvidence {
  const { span, flags } = proof
  const isFromImage = ocr.some(({ start, end }) => start < span.end && span.start < end)
  return isFromImage && !flags.includes('ocr') ? { ...proof, flags: [...flags, 'ocr'] } : proof
}

function distinct<T>(fields: readonly Field<T>[]): readonly T[] {
  return [...new Set(fields.map((field) => field.value))]
}
