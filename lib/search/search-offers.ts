import 'server-only'
import { addDays } from 'date-fns'
import { deadlineColumns, deadlineOfRow } from '../offers/kept-deadline'
import { isCountryCode } from '../places/countries'
import type { Prisma } from '../platform/prisma/client'
import { foldWords } from '../text/fold'
import type { SearchCriteria } from './criteria'
import type { ListedOffer } from './listed-offer'

export const pageSize = 20
/** « 9 ferment dans les 3 jours ». */
const closingSoonDays = 3

export interface SearchResults {
  readonly offers: readonly ListedOffer[]
  readonly total: number
  /** Open ones that end within three days. */
  readonly closingSoon: number
  readonly pageCount: number
  /** When the next of all the open offers looked for closes, so that the figures change. */
  readonly nextClosing: Date | null
}

/** One page of the published offers looked for: open ones by deadline, closed ones the latest first. */
export async function searchOffers(
  db: Prisma.TransactionClient,
  criteria: SearchCriteria,
  now: Date,
): Promise<SearchResults> {
  const sought = soughtOffers(criteria)
  const open = { AND: [sought, openOffers(now)] }
  const where = criteria.state === 'open' ? open : { AND: [sought, { closesAt: { lte: now } }] }
  const soon = addDays(now, closingSoonDays)
  const [total, closingSoon, { _min: next }, rows] = await Promise.all([
    db.offer.count({ where }),
    criteria.state === 'open' ? db.offer.count({ where: { AND: [open, { sendBy: { lte: soon } }] } }) : 0,
    db.offer.aggregate({ where: open, _min: { closesAt: true } }),
    db.offer.findMany({
      where,
      orderBy: criteria.state === 'open' ? soonestFirst : latestFirst,
      skip: (criteria.page - 1) * pageSize,
      take: pageSize,
      select: listed,
    }),
  ])
  return {
    offers: rows.map(toListedOffer),
    total,
    closingSoon,
    pageCount: Math.ceil(total / pageSize),
    nextClosing: next.closesAt,
  }
}

/** Open until the first instant at which they are closed; for ever without one. The badge says the same of one offer. */
function openOffers(now: Date): Prisma.OfferWhereInput {
  return { OR: [{ closesAt: null }, { closesAt: { gt: now } }] }
}

function soughtOffers({ words, country, contract }: SearchCriteria): Prisma.OfferWhereInput {
  const folded = foldWords(words).split(' ')
  return {
    status: 'PUBLISHED',
    ...(country !== null && { countryCode: country }),
    ...(contract !== null && { contractType: contract }),
    AND: folded.filter((word) => word !== '').map((word) => ({ searchText: { contains: escapeLike(word) } })),
  }
}

/** Prisma hands `contains` to LIKE as it is: « 100 % » would match anything. */
function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&')
}

// The kinds of deadline sort as declared: after the dates come the rolling offers, then those that state none.
const soonestFirst: Prisma.OfferOrderByWithRelationInput[] = [
  { sendBy: { sort: 'asc', nulls: 'last' } },
  { deadlineKind: 'asc' },
  { publishedAt: 'desc' },
  { id: 'asc' },
]
const latestFirst: Prisma.OfferOrderByWithRelationInput[] = [{ closesAt: 'desc' }, { id: 'asc' }]

const listed = {
  slug: true,
  title: true,
  countryCode: true,
  contractType: true,
  durationMonths: true,
  durationDays: true,
  renewable: true,
  ...deadlineColumns,
  organisations: { select: { organisation: true }, orderBy: { position: 'asc' } },
  locations: { select: { label: true }, orderBy: { position: 'asc' } },
  notice: { select: { isExample: true } },
} satisfies Prisma.OfferSelect

function toListedOffer(row: Prisma.OfferGetPayload<{ select: typeof listed }>): ListedOffer {
  return {
    slug: row.slug,
    title: row.title,
    country: isCountryCode(row.countryCode) ? row.countryCode : null,
    contractType: row.contractType,
    durationMonths: row.durationMonths,
    durationDays: row.durationDays,
    renewable: row.renewable,
    organisations: row.organisations.map(({ organisation: { name, acronym, slug } }) => ({ name, acronym, slug })),
    locations: row.locations.map(({ label }) => label),
    isExample: row.notice.isExample,
    deadline: deadlineOfRow(row),
  }
}
