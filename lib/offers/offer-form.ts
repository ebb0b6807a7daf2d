import { z } from 'zod'
import type { EvidenceField } from './offer'

/** Fields of one value, as typed or chosen; empty where nothing is stated. */
export const textFields = [
  'title',
  'positions',
  'reference',
  'organisation',
  'country',
  'deadlineKind',
  'deadlineDay',
  'deadlineMonth',
  'deadlineYear',
  'deadlineHour',
  'deadlineOtherHour',
  'deadlineZone',
  'mayCloseEarly',
  'applySubject',
  'emailDestroyed',
  'inPerson',
  'noFee',
  'contractType',
  'durationMonths',
  'durationDays',
  'renewable',
  'partTime',
  'startDay',
  'startMonth',
  'startYear',
  'education',
  'experienceYears',
  'womenEncouraged',
  'salaryMin',
  'salaryMax',
  'salaryCurrency',
  'salaryPeriod',
  'salaryBasis',
  'reportsTo',
] as const

/** Fields of several values, one a line. */
export const lineFields = [
  'locations',
  'applyEmails',
  'applyCopyEmails',
  'applyUrls',
  'depositAddresses',
  'depositHours',
  'phones',
  'otherDocuments',
] as const

/** Boxes of which any may be ticked. */
export const tickFields = ['documents', 'sectors'] as const

const typed = z.string().max(20_000)
const record = <Field extends string, Value extends z.ZodType>(fields: readonly Field[], value: Value) =>
  Object.fromEntries(fields.map((field) => [field, value])) as Record<Field, Value>

/** The editable facts of one offer as a form holds them: nothing that was typed is lost, right or wrong. */
export const offerFormSchema = z.object({
  ...record(textFields, typed),
  ...record(lineFields, typed),
  ...record(tickFields, z.array(typed).max(100)),
  // Forms kept before it was asked say nothing of it: who hires stays as it is.
  organisation: typed.default(''),
  languages: z.array(z.object({ language: typed, level: typed, required: typed })).max(50),
})
export type OfferForm = Readonly<z.infer<typeof offerFormSchema>>
export type OfferFormField = keyof OfferForm

export const emptyOfferForm: OfferForm = {
  ...(Object.fromEntries([...textFields, ...lineFields].map((field) => [field, ''])) as Record<
    (typeof textFields)[number] | (typeof lineFields)[number],
    string
  >),
  documents: [],
  sectors: [],
  languages: [],
}

/** What belongs together in a form. The posts of one notice share a group or have each their own. */
export const formGroups = {
  post: ['title', 'positions', 'reference'],
  hirer: ['organisation'],
  place: ['country', 'locations'],
  deadline: [
    'deadlineKind',
    'deadlineDay',
    'deadlineMonth',
    'deadlineYear',
    'deadlineHour',
    'deadlineOtherHour',
    'deadlineZone',
    'mayCloseEarly',
  ],
  application: [
    'applyEmails',
    'applyCopyEmails',
    'applySubject',
    'emailDestroyed',
    'applyUrls',
    'inPerson',
    'depositAddresses',
    'depositHours',
    'phones',
    'noFee',
  ],
  documents: ['documents', 'otherDocuments'],
  contract: [
    'contractType',
    'durationMonths',
    'durationDays',
    'renewable',
    'partTime',
    'startDay',
    'startMonth',
    'startYear',
  ],
  profile: ['education', 'experienceYears', 'languages', 'womenEncouraged'],
  conditions: ['salaryMin', 'salaryMax', 'salaryCurrency', 'salaryPeriod', 'salaryBasis', 'reportsTo', 'sectors'],
} as const satisfies Record<string, readonly OfferFormField[]>
export type FormGroup = keyof typeof formGroups
export const formGroupNames = Object.keys(formGroups) as readonly FormGroup[]

/** The form's fields that hold what a proof of the notice is about; none for what no form asks. */
export const fieldsOfEvidence: Readonly<Record<EvidenceField, readonly OfferFormField[]>> = {
  title: ['title'],
  organisation: ['organisation'],
  country: ['country'],
  published: [],
  positions: ['positions'],
  locations: ['locations'],
  contractType: ['contractType'],
  durationMonths: ['durationMonths'],
  durationDays: ['durationDays'],
  renewable: ['renewable'],
  partTime: ['partTime'],
  start: ['startDay', 'startMonth', 'startYear'],
  deadline: [
    'deadlineKind',
    'deadlineDay',
    'deadlineMonth',
    'deadlineYear',
    'deadlineHour',
    'deadlineOtherHour',
    'deadlineZone',
  ],
  documents: ['documents', 'otherDocuments'],
  applyEmails: ['applyEmails', 'applyCopyEmails'],
  applyUrls: ['applyUrls'],
  applySubject: ['applySubject'],
  applyInPerson: ['inPerson'],
  depositAddresses: ['depositAddresses'],
  depositHours: ['depositHours'],
  phones: ['phones'],
  applyEmailDestroyed: ['emailDestroyed'],
  experienceYears: ['experienceYears'],
  education: ['education'],
  languages: ['languages'],
  salary: ['salaryMin', 'salaryMax', 'salaryCurrency', 'salaryPeriod', 'salaryBasis'],
  reportsTo: ['reportsTo'],
  reference: ['reference'],
  sectors: ['sectors'],
  womenEncouraged: ['womenEncouraged'],
  noFee: ['noFee'],
  mayCloseEarly: ['mayCloseEarly'],
}

const ofDeadline: ReadonlySet<OfferFormField> = new Set(fieldsOfEvidence.deadline)

/** Whether a field is part of the date until which one may apply. */
export const isOfDeadline = (field: OfferFormField) => ofDeadline.has(field)

/** The fields in which two forms differ, however a list of lines is spaced. Who hires can be replaced, not taken away. */
export function changedFields(before: OfferForm, after: OfferForm): readonly OfferFormField[] {
  return (Object.keys(after) as OfferFormField[]).filter(
    (field) => key(before[field]) !== key(after[field]) && !(field === 'organisation' && key(after[field]) === ''),
  )
}

function key(value: OfferForm[OfferFormField]): string {
  return typeof value === 'string' ? linesOf(value).join('\n') : JSON.stringify(value)
}

/** The lines of a field of several values, empty ones left out. */
export function linesOf(value: string): readonly string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
