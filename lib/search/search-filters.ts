import 'server-only'
import { contractTypes, sectors } from '../extraction/posting'
import { Prisma } from '../platform/prisma/client'
import { countryNumber } from './country-number'
import { avoidedDocuments, type ClosingWindow, type PostedWindow, type SearchCriteria } from './criteria'
import { startOfUtcDay } from './utc-day'

export type FilterName =
  | 'country'
  | 'place'
  | 'contract'
  | 'sector'
  | 'organisation'
  | 'closing'
  | 'experience'
  | 'posted'
  | 'without'
  | 'byEmail'

export interface Filter {
  readonly name: FilterName
  /** Whether a row `entry` of SearchEntry passes; null counts as no. */
  readonly holds: Prisma.Sql
}

/** The filters that criteria set, words and state apart. */
export function searchFilters(criteria: SearchCriteria, now: Date): readonly Filter[] {
  const { country, place, contract, sector, organisation, closing, experience, posted, without, byEmail } = criteria
  const filters: Filter[] = []
  const add = (name: FilterName, isSet: boolean, holds: () => Prisma.Sql) => {
    if (isSet) filters.push({ name, holds: holds() })
  }
  add('country', country !== null, () => Prisma.sql`entry."country" = ${country && countryNumber(country)}::smallint`)
  add(
    'place',
    place !== null,
    () => Prisma.sql`entry."placeIds" && ARRAY(SELECT "id" FROM "Place" WHERE "slug" = ${place})`,
  )
  add(
    'contract',
    contract !== null,
    () => Prisma.sql`entry."contract" = ${1 + contractTypes.indexOf(contract ?? 'CDI')}::smallint`,
  )
  add(
    'sector',
    sector !== null,
    () => Prisma.sql`entry."sectors" & ${1 << sectors.indexOf(sector ?? 'SANTE')}::integer <> 0`,
  )
  add('organisation', organisation !== null, () => {
    const id = Prisma.sql`coalesce((SELECT "id" FROM "Organisation" WHERE "slug" = ${organisation}),
      (SELECT "organisationId" FROM "OrganisationSlug" WHERE "slug" = ${organisation}))`
    return Prisma.sql`(entry."organisationId" = ${id} OR ${id} = ANY (entry."otherOrganisationIds"))`
  })
  // What is closed has no time left.
  if (closing !== null && criteria.state === 'open')
    filters.push({
      name: 'closing',
      holds:
        closing === 'rolling'
          ? Prisma.sql`entry."sendBy" = 'infinity'`
          : Prisma.sql`entry."sendBy" <= ${closingWindowEnd(closing, now)}`,
    })
  add('experience', experience !== null, () => Prisma.sql`entry."experience" <= ${experience}::smallint`)
  if (posted !== null)
    filters.push({ name: 'posted', holds: Prisma.sql`entry."publishedAt" >= ${postedWindowStart(posted, now)}` })
  add(
    'without',
    without.length > 0,
    () => Prisma.sql`entry."documents"::integer & ${bitsOf(without, avoidedDocuments)}::integer = 0`,
  )
  add('byEmail', byEmail, () => Prisma.sql`entry."byEmail"`)
  return filters
}

const closingDays: Readonly<Record<Exclude<ClosingWindow, 'rolling'>, number>> = { today: 1, '3-days': 4, '7-days': 8 }

/** The end of the last day of a window. */
export function closingWindowEnd(window: keyof typeof closingDays, now: Date): Date {
  return startOfUtcDay(now, closingDays[window])
}

export function postedWindowStart(days: PostedWindow, now: Date): Date {
  return startOfUtcDay(now, -days)
}

function bitsOf<Item>(items: readonly Item[], known: readonly Item[]): number {
  return items.reduce((bits, item) => bits | (1 << known.indexOf(item)), 0)
}
