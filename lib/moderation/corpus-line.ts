import type { NoticeReading } from '../extraction/posting'
import { toCorpusLine } from '../extraction/to-corpus-line'
import type { OfferFacts } from '../offers/offer-facts'
import type { OfferForm, OfferFormField } from '../offers/offer-form'
import { readOfferForm } from '../offers/read-offer-form'

/** A notice whose offers moderators have compared with it. */
export interface LabelledNotice {
  /** Of the line: the notice's. */
  readonly id: string
  readonly text: string
  readonly published: string | null
  readonly country: string | null
  readonly organisation: { readonly name: string; readonly acronym: string | null } | null
  /** In the notice's order. */
  readonly offers: readonly LabelledOffer[]
}

/** One posting of it as a moderator left it. */
export interface LabelledOffer {
  readonly form: OfferForm
  /** The fields that a moderator corrected. */
  readonly corrected: readonly OfferFormField[]
  /** What the notice is said to make doubtful about its deadline; null where a person has stated the deadline since. */
  readonly deadlineFlags: readonly string[] | null
}

/**
 * A notice as a labelled line of the corpus (tests/corpus/FORMAT.md), with what reading makes of it today beside (`read`) and which fields a
 * person corrected (`corrected`, by posting). Null where a form no longer states facts.
 */
export function correctionLine(notice: LabelledNotice, reading: NoticeReading) {
  const postings = notice.offers.map(({ form, corrected, deadlineFlags }) => {
    const read = readOfferForm(form)
    return read.kind === 'ok' ? { ...labelOf(read.facts, deadlineFlags), corrected } : null
  })
  if (postings.length === 0 || postings.includes(null)) return null
  const { id, text, published, country, organisation } = notice
  return { id, text, organisation, country, published, postings, read: toCorpusLine(id, text, reading) }
}

function labelOf(facts: OfferFacts, deadlineFlags: readonly string[] | null) {
  const { application, deadline } = facts
  return {
    title: facts.title,
    positions: facts.positions,
    locations: facts.locations.map(({ label }) => label),
    contract: {
      type: facts.contractType,
      months: facts.durationMonths,
      days: facts.durationDays,
      renewable: facts.renewable,
      partTime: facts.partTime,
    },
    start: facts.start,
    deadline: {
      kind: deadline.kind,
      date: deadline.date,
      time: deadline.time,
      // Nobody labels them by hand: none is not the same as none known.
      ...(deadlineFlags !== null && { flags: deadlineFlags }),
    },
    documents: facts.documents,
    // The corpus counts those in copy.
    applyEmails: [...application.emails, ...application.copyEmails],
    applyUrls: application.urls,
    emailSubject: application.subject,
    applyInPerson: application.inPerson,
  }
}
