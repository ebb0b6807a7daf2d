import { documentCodes } from '../extraction/posting'
import type { CountryCode } from '../places/country'
import { hourChoices } from './hour-choices'
import type { OfferFacts, StatedDeadline } from './offer-facts'
import type { OfferForm } from './offer-form'
import { placeZoneOf } from './place-zone'

/** An offer as stored, or as read from a notice with what it leaves open. */
export type FormSource = Omit<OfferFacts, 'title' | 'country' | 'deadline'> & {
  readonly title: string | null
  readonly country: CountryCode | null
  readonly deadline: StatedDeadline
}

const known: ReadonlySet<string> = new Set(documentCodes)

/** The form that says what an offer says. */
export function formOfFacts(offer: FormSource): OfferForm {
  const { application, conditions, locations } = offer
  const [startYear = '', startMonth = '', startDay = ''] = offer.start?.split('-') ?? []
  const { salary } = conditions
  return {
    title: offer.title ?? '',
    positions: words(offer.positions),
    reference: conditions.reference ?? '',
    organisation: offer.organisations[0]?.name ?? '',
    country: offer.country ?? '',
    locations: locations.map(({ label }) => label).join('\n'),
    ...formOfDeadline(offer),
    mayCloseEarly: tick(conditions.mayCloseEarly),
    applyEmails: application.emails.join('\n'),
    applyCopyEmails: application.copyEmails.join('\n'),
    applySubject: application.subject ?? '',
    emailDestroyed: tick(application.emailDestroyed),
    applyUrls: application.urls.join('\n'),
    inPerson: yesNo(application.inPerson),
    depositAddresses: application.depositAddresses.map(oneLine).join('\n'),
    depositHours: application.depositHours.map(oneLine).join('\n'),
    phones: application.phones.map(oneLine).join('\n'),
    noFee: tick(conditions.noFee),
    documents: offer.documents.filter((code) => known.has(code)),
    otherDocuments: offer.documents
      .filter((code) => !known.has(code))
      .map((code) => oneLine(code.replace(/^OTHER:/, '')))
      .join('\n'),
    contractType: offer.contractType ?? '',
    durationMonths: words(offer.durationMonths),
    durationDays: words(offer.durationDays),
    renewable: yesNo(offer.renewable),
    partTime: yesNo(offer.partTime),
    startDay: trimmed(startDay),
    startMonth: trimmed(startMonth),
    startYear,
    education: conditions.education ?? '',
    experienceYears: words(conditions.experienceYears),
    languages: conditions.languages.map(({ language, level, isRequired }) => ({
      language,
      level: level ?? '',
      required: yesNo(isRequired),
    })),
    womenEncouraged: tick(conditions.womenEncouraged),
    salaryMin: words(salary?.min ?? null),
    salaryMax: words(salary?.max ?? null),
    salaryCurrency: salary?.currency ?? '',
    salaryPeriod: salary?.period ?? '',
    salaryBasis: salary?.basis ?? '',
    reportsTo: conditions.reportsTo ?? '',
    sectors: [...conditions.sectors],
  }
}

/** The deadline's fields alone, of an offer whose zone is left unsaid where it is that of its place. */
export function formOfDeadline({ deadline, ...offer }: Pick<FormSource, 'deadline' | 'country' | 'locations'>) {
  const { kind, date, time, zone } = deadline
  const [year = '', month = '', day = ''] = date?.split('-') ?? []
  const isChoice = time === null || hourChoices.includes(time)
  return {
    deadlineKind: kind,
    deadlineDay: trimmed(day),
    deadlineMonth: trimmed(month),
    deadlineYear: year,
    deadlineHour: isChoice ? (time ?? '') : 'other',
    deadlineOtherHour: isChoice ? '' : (time ?? ''),
    deadlineZone: zone === null || zone === placeZoneOf(offer) ? '' : zone,
  }
}

function words(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',')
}

function trimmed(digits: string): string {
  return digits.replace(/^0/, '')
}

function oneLine(value: string): string {
  return value.replace(/\s*\n\s*/g, ', ')
}

function yesNo(value: boolean | null): string {
  return value === null ? '' : value ? 'yes' : 'no'
}

function tick(value: boolean | null): string {
  return value === true ? 'yes' : ''
}
