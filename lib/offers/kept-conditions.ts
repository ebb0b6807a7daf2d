import { z } from 'zod'
import type { EducationLevel, LanguageSkill, Salary, Sector } from '../extraction/posting'
import type { Prisma } from '../platform/prisma/client'
import type { JsonRow } from './json-row'
import type { Conditions } from './offer'

/** The columns of an offer that keep its conditions. */
type ConditionsRow = JsonRow<
  Pick<
    Prisma.OfferGetPayload<object>,
    | 'experienceYears'
    | 'educationLevel'
    | 'languageSkills'
    | 'salaryMin'
    | 'salaryMax'
    | 'salaryCurrency'
    | 'salaryPeriod'
    | 'salaryBasis'
    | 'reportsTo'
    | 'reference'
    | 'sectors'
    | 'womenEncouraged'
    | 'noFee'
    | 'mayCloseEarly'
  >
>

const languageSkills: z.ZodType<readonly LanguageSkill[]> = z.array(
  z.object({ language: z.string(), level: z.string().nullable(), isRequired: z.boolean() }),
)

export function conditionsOfRow(row: ConditionsRow): Conditions {
  return {
    experienceYears: row.experienceYears,
    // The database holds levels, sectors, periods and bases to their closed sets.
    education: row.educationLevel as EducationLevel | null,
    languages: languageSkills.parse(row.languageSkills),
    salary: salaryOfRow(row),
    reportsTo: row.reportsTo,
    reference: row.reference,
    sectors: row.sectors as Sector[],
    womenEncouraged: row.womenEncouraged,
    noFee: row.noFee,
    mayCloseEarly: row.mayCloseEarly,
  }
}

export function rowOfConditions({ education, languages, salary, sectors, ...others }: Conditions) {
  return {
    ...others,
    educationLevel: education,
    languageSkills: languages.map((skill) => ({ ...skill })),
    salaryMin: salary?.min ?? null,
    salaryMax: salary?.max ?? null,
    salaryCurrency: salary?.currency ?? null,
    salaryPeriod: salary?.period ?? null,
    salaryBasis: salary?.basis ?? null,
    sectors: [...sectors],
  }
}

function salaryOfRow(row: ConditionsRow): Salary | null {
  if (row.salaryMin === null && row.salaryMax === null) return null
  return {
    min: row.salaryMin,
    max: row.salaryMax,
    currency: row.salaryCurrency,
    period: row.salaryPeriod as Salary['period'],
    basis: row.salaryBasis as Salary['basis'],
  }
}
