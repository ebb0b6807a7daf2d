import type { LocalDate, LocalTime } from '../deadlines/deadline'
import { calendarDate } from '../deadlines/stated-date'
import {
  contractTypes,
  type DocumentCode,
  documentCodes,
  educationLevels,
  type LanguageSkill,
  type Salary,
  sectors,
} from '../extraction/posting'
import { isCountryCode } from '../places/countries'
import { webAddress } from '../text/web-address'
import { placeOfLabel } from './location-place'
import type { OfferFacts, StatedDeadline } from './offer-facts'
import { linesOf, type OfferForm, type OfferFormField } from './offer-form'

export const formErrorCodes = [
  'missing',
  'too-long',
  'bad-number',
  'bad-date',
  'bad-hour',
  'bad-email',
  'bad-url',
  'bad-phone',
  'bad-choice',
  'least-above-most',
] as const
export type FormErrorCode = (typeof formErrorCodes)[number]

/** What stands in the way of a form's facts, and at which field. */
export interface OfferFormError {
  readonly field: OfferFormField
  readonly code: FormErrorCode
}

export type ReadOfferForm =
  | { readonly kind: 'ok'; readonly facts: OfferFacts }
  | { readonly kind: 'refused'; readonly errors: readonly OfferFormError[] }

/** The facts that a form states, or all that is wrong with it. */
export function readOfferForm(form: OfferForm): ReadOfferForm {
  const errors: OfferFormError[] = []
  const refuse = (field: OfferFormField, code: FormErrorCode) => {
    errors.push({ field, code })
    return null
  }
  const line = (field: OneLine, maxLength = 300) => {
    const value = form[field].trim()
    if (value.length > maxLength) return refuse(field, 'too-long')
    return value === '' ? null : value
  }
  const lines = (field: OneLine, isRight: (value: string) => boolean, code: FormErrorCode) => {
    const values = [...new Set(linesOf(form[field]))]
    if (values.some((value) => value.length > 500)) refuse(field, 'too-long')
    else if (!values.every(isRight)) refuse(field, code)
    return values
  }
  const number = (field: OneLine, { least, most, whole }: { least: number; most: number; whole: boolean }) => {
    // « 350 000 », « 2,5 ».
    const value = form[field].replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
    if (value === '') return null
    const read = /^\d{1,12}(\.\d{1,2})?$/.test(value) ? Number(value) : Number.NaN
    return read >= least && read <= most && (!whole || Number.isInteger(read)) ? read : refuse(field, 'bad-number')
  }
  const count = (field: OneLine, most: number) => number(field, { least: 1, most, whole: true })
  const choice = <Value extends string>(field: OneLine, values: readonly Value[]): Value | null => {
    const value = form[field]
    return value === '' ? null : (values.find((known) => known === value) ?? refuse(field, 'bad-choice'))
  }
  const yesNo = (field: OneLine) => ({ yes: true, no: false, '': null })[choice(field, ['yes', 'no']) ?? '']
  const ticked = (field: OneLine) => (choice(field, ['yes']) === null ? null : true)

  const title = form.title.trim() === '' ? refuse('title', 'missing') : line('title')
  const country = isCountryCode(form.country)
    ? form.country
    : refuse('country', form.country === '' ? 'missing' : 'bad-choice')
  const emails = lines('applyEmails', isEmail, 'bad-email')
  const copyEmails = lines('applyCopyEmails', isEmail, 'bad-email')
  const organisation = line('organisation')
  const facts = {
    title: title ?? '',
    organisations: organisation === null ? [] : [{ name: organisation }],
    locations: lines('locations', () => true, 'missing').map((label) => ({
      label,
      place: placeOfLabel(label, country),
    })),
    positions: count('positions', 10_000),
    contractType: choice('contractType', contractTypes),
    durationMonths: count('durationMonths', 600),
    durationDays: count('durationDays', 3650),
    renewable: yesNo('renewable'),
    partTime: yesNo('partTime'),
    start: startOf(form, refuse),
    deadline: deadlineOf(form, refuse),
    application: {
      emails: emails.filter((email) => !copyEmails.includes(email)),
      copyEmails,
      urls: lines('applyUrls', (words) => !/\s/.test(words) && webAddress(words) !== null, 'bad-url').map((words) =>
        /^https?:/i.test(words) ? words : `https://${words}`,
      ),
      subject: line('applySubject'),
      inPerson: yesNo('inPerson'),
      depositAddresses: lines('depositAddresses', () => true, 'missing'),
      depositHours: lines('depositHours', () => true, 'missing'),
      phones: lines('phones', (words) => (words.match(/\d/g)?.length ?? 0) >= 6, 'bad-phone'),
      // An address that a person typed mends the one that was destroyed.
      emailDestroyed: ticked('emailDestroyed') === true && emails.length === 0,
    },
    conditions: {
      experienceYears: number('experienceYears', { least: 0, most: 60, whole: false }),
      education: choice('education', educationLevels),
      languages: languagesOf(form, refuse),
      salary: salaryOf(form, {
        min: number('salaryMin', { least: 0, most: 999_999_999_999, whole: false }),
        max: number('salaryMax', { least: 0, most: 999_999_999_999, whole: false }),
        period: choice('salaryPeriod', ['hour', 'day', 'month', 'year']),
        basis: choice('salaryBasis', ['net', 'gross']),
        refuse,
      }),
      reportsTo: line('reportsTo'),
      reference: line('reference'),
      sectors: sectors.filter((sector) => form.sectors.includes(sector)),
      womenEncouraged: ticked('womenEncouraged'),
      noFee: ticked('noFee'),
      mayCloseEarly: ticked('mayCloseEarly'),
    },
    documents: [
      ...documentCodes.filter((code) => form.documents.includes(code)),
      ...lines('otherDocuments', () => true, 'missing').map((words): DocumentCode => `OTHER:${words}`),
    ],
  }
  return errors.length > 0 || country === null
    ? { kind: 'refused', errors }
    : { kind: 'ok', facts: { ...facts, country } }
}

type OneLine = Exclude<OfferFormField, 'languages' | 'documents' | 'sectors'>
type Refuse = (field: OfferFormField, code: FormErrorCode) => null

function isEmail(value: string): boolean {
  return /^[^@\s<>,;:"]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(value)
}

/** The deadline that a form states. */
export function deadlineOf(form: OfferForm, refuse: Refuse): StatedDeadline {
  const undated = { date: null, time: null, zone: null }
  if (form.deadlineKind === 'rolling' || form.deadlineKind === 'none') return { ...undated, kind: form.deadlineKind }
  if (form.deadlineKind !== 'fixed') refuse('deadlineKind', form.deadlineKind === '' ? 'missing' : 'bad-choice')
  else {
    const { deadlineDay: day, deadlineMonth: month, deadlineYear: year } = form
    if (`${day}${month}${year}`.trim() === '') refuse('deadlineDay', 'missing')
    else {
      const date = dateOf(day, month, year) ?? refuse('deadlineDay', 'bad-date')
      return { kind: 'fixed', date, time: timeOf(form, refuse), zone: zoneOf(form, refuse) }
    }
  }
  return { ...undated, kind: 'fixed' }
}

function timeOf({ deadlineHour, deadlineOtherHour }: OfferForm, refuse: Refuse): LocalTime | null {
  if (deadlineHour === '') return null
  if (deadlineHour !== 'other') return hourOf(deadlineHour) ?? refuse('deadlineHour', 'bad-choice')
  return hourOf(deadlineOtherHour) ?? refuse('deadlineOtherHour', 'bad-hour')
}

/** « 17:30 », « 17 h 30 », « 17h », « 24 h ». */
function hourOf(words: string): LocalTime | null {
  const match = /^\s*(\d{1,2})\s*(?:h|:|heures?)\s*(\d{2})?\s*$/iu.exec(words)
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? 0)]
  if (match === null || minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function zoneOf({ deadlineZone }: OfferForm, refuse: Refuse): string | null {
  if (deadlineZone === '') return null
  try {
    new Intl.DateTimeFormat('fr', { timeZone: deadlineZone })
  } catch {
    return refuse('deadlineZone', 'bad-choice')
  }
  return /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/.test(deadlineZone) ? deadlineZone : refuse('deadlineZone', 'bad-choice')
}

function startOf({ startDay, startMonth, startYear }: OfferForm, refuse: Refuse): string | null {
  if (`${startDay}${startMonth}${startYear}`.trim() === '') return null
  const date = dateOf(startDay.trim() === '' ? '1' : startDay, startMonth, startYear)
  if (date === null) return refuse('startDay', 'bad-date')
  // Notices often state the month alone.
  return startDay.trim() === '' ? date.slice(0, 7) : date
}

function dateOf(day: string, month: string, year: string): LocalDate | null {
  const [d, m, y] = [day, month, year].map((digits) => (/^\s*\d{1,4}\s*$/.test(digits) ? Number(digits) : 0))
  return d !== undefined && m !== undefined && y !== undefined && y >= 2000 && y < 2100 ? calendarDate(y, m, d) : null
}

function languagesOf(form: OfferForm, refuse: Refuse): readonly LanguageSkill[] {
  return form.languages.flatMap(({ language, level, required }) => {
    if (language === '') return []
    if (!/^[a-z]{2,3}$/.test(language) || level.length > 100) refuse('languages', 'bad-choice')
    return [{ language, level: level.trim() === '' ? null : level.trim(), isRequired: required !== 'no' }]
  })
}

interface SalaryParts extends Omit<Salary, 'currency'> {
  readonly refuse: Refuse
}

function salaryOf({ salaryCurrency }: OfferForm, { min, max, period, basis, refuse }: SalaryParts): Salary | null {
  if (min === null && max === null) return null
  if (min !== null && max !== null && min > max) refuse('salaryMin', 'least-above-most')
  if (!/^([A-Z]{3})?$/.test(salaryCurrency)) refuse('salaryCurrency', 'bad-choice')
  return { min, max, currency: salaryCurrency || null, period, basis }
}
