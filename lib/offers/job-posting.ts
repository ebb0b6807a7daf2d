import type { EducationalOccupationalCredential, JobPosting, MonetaryAmount, Place, WithContext } from 'schema-dts'
import { type Badge, badgeAt, type KeptDeadline } from '../deadlines/badge'
import { localDateAt } from '../deadlines/local-time'
import { statedEnd } from '../deadlines/stated-end'
import type { EducationLevel, Salary } from '../extraction/posting'
import { callsForFirms } from './call-for-firms'
import type { Offer } from './offer'
import { hasWayToApply } from './way-to-apply'

/**
 * An offer as search engines take it in, by Google's rules for JobPosting (2026-09-08): everything in it is stated on the page, what
 * is not stated is left out. Null for what is no job one can apply for: closed, an example, a call for firms, without employer,
 * country or way to apply.
 */
export function toJobPosting(
  offer: Offer,
  { url, now }: { readonly url: string; readonly now: Date },
): WithContext<JobPosting> | null {
  const { organisations, country, conditions, deadline, notice } = offer
  const [organisation] = organisations
  const datePosted = notice.publishedOn ?? dateOfPublication(offer)
  if (organisation === undefined || country === null || datePosted === null || notice.isExample) return null
  const badge = badgeAt(deadline, now)
  if (badge.state === 'closed' || !hasWayToApply(offer.application) || callsForFirms(offer)) return null
  const validThrough = isSureOf(deadline, badge) ? statedEnd(deadline) : null
  const employmentType = employmentTypes(offer)
  const baseSalary = conditions.salary && salaryOf(conditions.salary)
  const education = conditions.education && credentials[conditions.education]
  const months = conditions.experienceYears === null ? 0 : Math.round(conditions.experienceYears * 12)
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: offer.title,
    description: paragraphs(notice.text),
    url,
    datePosted,
    ...(validThrough !== null && { validThrough }),
    hiringOrganization: {
      '@type': 'Organization',
      name: organisation.name,
      ...(organisation.acronym !== null && { alternateName: organisation.acronym }),
    },
    jobLocation: placesOf(offer, country),
    ...(employmentType.length > 0 && { employmentType }),
    ...(conditions.reference !== null && {
      identifier: { '@type': 'PropertyValue', name: organisation.name, value: conditions.reference },
    }),
    ...(baseSalary !== null && { baseSalary }),
    ...(months > 0 && {
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: months },
    }),
    ...(education && { educationRequirements: education }),
    ...(offer.positions !== null && { totalJobOpenings: offer.positions }),
    ...(offer.start?.length === 10 && { jobStartDate: offer.start }),
  }
}

/** Markup has no way to say « perhaps earlier ». Of two stated dates the earliest holds for either. */
function isSureOf({ sendBy, closesAt }: KeptDeadline, { doubts }: Badge): boolean {
  return sendBy?.getTime() === closesAt?.getTime() && doubts.every((flag) => flag === 'conflict')
}

/** A notice without a date was first seen when it came to us. */
function dateOfPublication({ publishedAt, deadline }: Offer): string | null {
  return publishedAt === null ? null : localDateAt(publishedAt, deadline.zone ?? 'UTC')
}

/** The whole notice, as Google asks; markup of its own stays words. */
function paragraphs(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, '<br>'))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')
}

/** A label that names no place we know could be anything: then the country alone is certain. */
function placesOf({ locations }: Offer, country: string): Place[] {
  const known = locations.flatMap(({ place }) => (place === null ? [] : [place]))
  if (known.length === 0) return [{ '@type': 'Place', address: { '@type': 'PostalAddress', addressCountry: country } }]
  return known.map(({ country: addressCountry, region, town }) => ({
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressCountry,
      ...(region !== null && { addressRegion: region }),
      ...(town !== null && { addressLocality: town }),
    },
  }))
}

/** A CDI says nothing of its hours: full time only where the notice says so. */
function employmentTypes({ contractType, partTime }: Pick<Offer, 'contractType' | 'partTime'>): string[] {
  const nature =
    contractType === null || contractType === 'CDI'
      ? null
      : (
          {
            CDD: 'TEMPORARY',
            INTERIM: 'TEMPORARY',
            PRESTATION: 'CONTRACTOR',
            STAGE: 'INTERN',
            VOLONTARIAT: 'VOLUNTEER',
          } as const
        )[contractType]
  const hours = partTime === null ? null : partTime ? 'PART_TIME' : 'FULL_TIME'
  return [nature, hours].filter((type) => type !== null)
}

/** Only what Google's five credentials say exactly. */
const credentials: Readonly<Partial<Record<EducationLevel, EducationalOccupationalCredential>>> = {
  BAC: { '@type': 'EducationalOccupationalCredential', credentialCategory: 'high school' },
  'BAC+2': { '@type': 'EducationalOccupationalCredential', credentialCategory: 'associate degree' },
  'BAC+3': { '@type': 'EducationalOccupationalCredential', credentialCategory: 'bachelor degree' },
  'BAC+5': { '@type': 'EducationalOccupationalCredential', credentialCategory: 'postgraduate degree' },
  DOCTORAT: { '@type': 'EducationalOccupationalCredential', credentialCategory: 'postgraduate degree' },
}

const units = { hour: 'HOUR', day: 'DAY', month: 'MONTH', year: 'YEAR' } as const

/** Null without the currency or the period: a figure alone would be taken for something else. */
function salaryOf({ min, max, currency, period }: Salary): MonetaryAmount | null {
  if (currency === null || period === null || (min === null && max === null)) return null
  const amount =
    min !== null && min === max
      ? { value: min }
      : { ...(min !== null && { minValue: min }), ...(max !== null && { maxValue: max }) }
  return {
    '@type': 'MonetaryAmount',
    currency,
    value: { '@type': 'QuantitativeValue', ...amount, unitText: units[period] },
  }
}
