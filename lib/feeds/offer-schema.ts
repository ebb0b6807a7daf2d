import { z } from 'zod'
import { apiFields } from '../copy/api'
import { deadlineFlags, deadlineKinds } from '../deadlines/deadline'
import { contractTypes, educationLevels, sectors } from '../extraction/posting'
import { closingReasons } from '../offers/closing-reason'
import { evidenceFields } from '../offers/offer'
import { countries } from '../places/countries'

const words = z.string()
const instant = z.iso.datetime({ offset: true })
const day = z.iso.date()
const time = z.string().regex(/^\d{2}:\d{2}$/)

const [firstCountry, ...otherCountries] = countries.map(({ code }) => code)
const country = z.enum([firstCountry ?? 'ML', ...otherCountries])

const deadline = z.strictObject({
  kind: z.enum(deadlineKinds).describe(apiFields.kind),
  date: day.nullable().describe(apiFields.date),
  time: time.nullable().describe(apiFields.time),
  zone: words.nullable().describe(apiFields.zone),
  closesAt: instant.nullable().describe(apiFields.closesAt),
  sendBy: instant.nullable().describe(apiFields.sendBy),
  words: words.nullable().describe(apiFields.words),
  sentence: words.nullable().describe(apiFields.sentence),
  flags: z.array(z.enum(deadlineFlags)).describe(apiFields.deadlineFlags),
  alternatives: z.array(words).describe(apiFields.alternatives),
})

const deadlineMove = z.strictObject({
  at: instant.describe(apiFields.movedAt),
  fromDate: day.nullable().describe(apiFields.fromDate),
  fromTime: time.nullable(),
  toDate: day,
  toTime: time.nullable(),
  reason: words.nullable().describe(apiFields.moveReason),
})

const closedEarly = z.strictObject({
  at: instant.describe(apiFields.closedAt),
  reason: z.enum(closingReasons).describe(apiFields.closingReason),
})

const application = z.strictObject({
  emails: z.array(words),
  copyEmails: z.array(words),
  urls: z.array(words),
  subject: words.nullable().describe(apiFields.subject),
  inPerson: z.boolean().nullable(),
  depositAddresses: z.array(words),
  depositHours: z.array(words),
  phones: z.array(words),
  emailDestroyed: z.boolean().describe(apiFields.emailDestroyed),
})

const salary = z.strictObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: words.nullable(),
  period: z.enum(['hour', 'day', 'month', 'year']).nullable(),
  basis: z.enum(['net', 'gross']).nullable(),
})

const conditions = z.strictObject({
  experienceYears: z.number().nullable(),
  education: z.enum(educationLevels).nullable(),
  languages: z.array(z.strictObject({ language: words, level: words.nullable(), isRequired: z.boolean() })),
  salary: salary.nullable(),
  reportsTo: words.nullable(),
  reference: words.nullable(),
  sectors: z.array(z.enum(sectors)),
  womenEncouraged: z.boolean().nullable(),
  noFee: z.boolean().nullable(),
  mayCloseEarly: z.boolean().nullable(),
})

const evidence = z.strictObject({
  field: z.enum(evidenceFields),
  words,
  flags: z.array(words),
})

/** An offer as the public interface gives it: everything that is known of it, with its proofs. */
export const offerSchema = z.strictObject({
  id: z.uuid().describe(apiFields.id),
  slug: words.describe(apiFields.slug),
  url: z.url().describe(apiFields.url),
  version: z.int().min(1).describe(apiFields.version),
  title: words.describe(apiFields.title),
  state: z.enum(['open', 'closed']).describe(apiFields.state),
  organisations: z
    .array(z.strictObject({ name: words, acronym: words.nullable(), slug: words }))
    .describe(apiFields.organisations),
  country: country.nullable().describe(apiFields.country),
  locations: z
    .array(z.strictObject({ label: words, region: words.nullable(), town: words.nullable() }))
    .describe(apiFields.locations),
  positions: z.int().nullable().describe(apiFields.positions),
  contract: z.strictObject({
    type: z.enum(contractTypes).nullable(),
    durationMonths: z.int().nullable(),
    durationDays: z.int().nullable(),
    renewable: z.boolean().nullable(),
    partTime: z.boolean().nullable(),
  }),
  start: words.nullable().describe(apiFields.start),
  language: words.describe(apiFields.language),
  deadline: deadline.describe(apiFields.deadline),
  deadlineMoves: z.array(deadlineMove).describe(apiFields.deadlineMoves),
  closedEarly: closedEarly.nullable().describe(apiFields.closedEarly),
  application: application.nullable().describe(apiFields.application),
  documents: z.array(words).describe(apiFields.documents),
  conditions: conditions.describe(apiFields.conditions),
  evidence: z.array(evidence).describe(apiFields.evidence),
  source: words.describe(apiFields.source),
  publishedOn: day.nullable().describe(apiFields.publishedOn),
  isExample: z.boolean().describe(apiFields.isExample),
  publishedAt: instant.nullable().describe(apiFields.publishedAt),
  changedAt: instant.describe(apiFields.changedAt),
})

export type ApiOffer = z.infer<typeof offerSchema>
