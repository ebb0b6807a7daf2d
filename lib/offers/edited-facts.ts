import type { KeptDeadline } from '../deadlines/badge'
import { keepDeadline } from './keep-deadline'
import type { Offer } from './offer'
import type { OfferFacts } from './offer-facts'
import { fieldsOfEvidence, type OfferFormField } from './offer-form'

/** What an offer says once a form has changed it. */
export interface EditedFacts extends Omit<OfferFacts, 'deadline'> {
  readonly deadline: KeptDeadline
}

/**
 * The facts of an offer after the fields that somebody changed; all others stay as they are stored. A form says some of them more coarsely:
 * a box that is not ticked may stand for « no » or for nothing stated.
 */
export function editedFacts(offer: Offer, stated: OfferFacts, changed: ReadonlySet<OfferFormField>): EditedFacts {
  const pick = <T>(field: keyof typeof fieldsOfEvidence, after: T, before: T): T =>
    fieldsOfEvidence[field].some((name) => changed.has(name)) ? after : before
  const { application: typed, conditions: asked } = stated
  const { application, conditions } = offer
  const country = pick('country', stated.country, offer.country ?? stated.country)
  // A town is looked for in the country of the offer.
  const locations = changed.has('country') ? stated.locations : pick('locations', stated.locations, offer.locations)
  return {
    title: pick('title', stated.title, offer.title),
    organisations: pick('organisation', stated.organisations, offer.organisations),
    country,
    locations,
    positions: pick('positions', stated.positions, offer.positions),
    contractType: pick('contractType', stated.contractType, offer.contractType),
    durationMonths: pick('durationMonths', stated.durationMonths, offer.durationMonths),
    durationDays: pick('durationDays', stated.durationDays, offer.durationDays),
    renewable: pick('renewable', stated.renewable, offer.renewable),
    partTime: pick('partTime', stated.partTime, offer.partTime),
    start: pick('start', stated.start, offer.start),
    deadline: pick('deadline', true, changed.has('country') || changed.has('locations'))
      ? keepDeadline({ deadline: stated.deadline, country, locations }, offer.deadline)
      : offer.deadline,
    application: {
      emails: pick('applyEmails', typed.emails, application.emails),
      copyEmails: pick('applyEmails', typed.copyEmails, application.copyEmails),
      urls: pick('applyUrls', typed.urls, application.urls),
      subject: pick('applySubject', typed.subject, application.subject),
      inPerson: pick('applyInPerson', typed.inPerson, application.inPerson),
      depositAddresses: pick('depositAddresses', typed.depositAddresses, application.depositAddresses),
      depositHours: pick('depositHours', typed.depositHours, application.depositHours),
      phones: pick('phones', typed.phones, application.phones),
      // A typed address mends the one that was destroyed, whatever the box says.
      emailDestroyed:
        changed.has('applyEmails') || changed.has('emailDestroyed') ? typed.emailDestroyed : application.emailDestroyed,
    },
    conditions: {
      experienceYears: pick('experienceYears', asked.experienceYears, conditions.experienceYears),
      education: pick('education', asked.education, conditions.education),
      languages: pick('languages', asked.languages, conditions.languages),
      salary: pick('salary', asked.salary, conditions.salary),
      reportsTo: pick('reportsTo', asked.reportsTo, conditions.reportsTo),
      reference: pick('reference', asked.reference, conditions.reference),
      sectors: pick('sectors', asked.sectors, conditions.sectors),
      womenEncouraged: pick('womenEncouraged', asked.womenEncouraged, conditions.womenEncouraged),
      noFee: pick('noFee', asked.noFee, conditions.noFee),
      mayCloseEarly: pick('mayCloseEarly', asked.mayCloseEarly, conditions.mayCloseEarly),
    },
    documents: pick('documents', stated.documents, offer.documents as OfferFacts['documents']),
  }
}
