import 'server-only'
import type { KeptDeadline } from '../deadlines/badge'
import type { Transaction } from '../platform/database'
import type { Prisma } from '../platform/prisma/client'
import type { OfferStatus } from '../platform/prisma/enums'
import { deadlineOfRow } from './kept-deadline'
import { type KeptList, keptLists } from './kept-lists'
import type { EarlyClosing } from './offer'
import type { KeptState } from './transitions'

/** What a line of the list says of an offer. */
export interface ListedKeptOffer {
  readonly slug: string
  readonly title: string
  readonly status: OfferStatus
  readonly deadline: KeptDeadline
  readonly closedEarly: EarlyClosing | null
  readonly keeper: { readonly name: string; readonly acronym: string | null } | null
  readonly postedBy: string | null
  /** Duty stations as stated. */
  readonly locations: readonly string[]
  /** A change waits for a moderator. */
  readonly isProposed: boolean
}

/** Which offers: of these organisations, and of those whose title holds these words. */
export interface KeptCriteria {
  readonly organisationIds: readonly string[]
  readonly words: string
}

export const keptPageSize = 50

/** One page of a list, what closes next first; in those that are over, what changed last. */
export async function listKeptOffers(
  db: Transaction,
  { list, page, ...criteria }: KeptCriteria & { readonly list: KeptList; readonly page: number },
  now: Date,
): Promise<readonly ListedKeptOffer[]> {
  const rows = await db.offer.findMany({
    where: { AND: [whereOf(criteria), whereOfList(list, now)] },
    include: {
      keeper: { select: { name: true, acronym: true } },
      postedBy: { select: { name: true } },
      locations: { select: { label: true }, orderBy: { position: 'asc' } },
      edits: { select: { offerId: true } },
    },
    orderBy:
      list === 'open' ? [{ closesAt: { sort: 'asc', nulls: 'last' } }, { number: 'asc' }] : { changedAt: 'desc' },
    skip: (page - 1) * keptPageSize,
    take: keptPageSize,
  })
  return rows.map((row) => ({
    slug: row.slug,
    title: row.title,
    status: row.status,
    deadline: deadlineOfRow({
      ...row,
      deadlineDate: row.deadlineDate?.toISOString().slice(0, 10) ?? null,
      closesAt: row.closesAt?.toISOString() ?? null,
      sendBy: row.sendBy?.toISOString() ?? null,
    }),
    closedEarly:
      row.closedEarlyAt === null || row.closingReason === null
        ? null
        : { at: row.closedEarlyAt, reason: row.closingReason },
    keeper: row.keeper,
    postedBy: row.postedBy?.name ?? null,
    locations: row.locations.map(({ label }) => label),
    isProposed: row.edits.length > 0,
  }))
}

/** How many offers each list has. */
export async function countKeptOffers(
  db: Transaction,
  criteria: KeptCriteria,
  now: Date,
): Promise<Readonly<Record<KeptList, number>>> {
  const counts = await Promise.all(
    keptLists.map(async (list) => {
      const count = await db.offer.count({ where: { AND: [whereOf(criteria), whereOfList(list, now)] } })
      return [list, count] as const
    }),
  )
  return Object.fromEntries(counts) as Record<KeptList, number>
}

function whereOf({ organisationIds, words }: KeptCriteria): Prisma.OfferWhereInput {
  return {
    keeperId: { in: [...organisationIds] },
    ...(words !== '' && { title: { contains: words, mode: 'insensitive' } }),
  }
}

function whereOfList(list: KeptList, now: Date): Prisma.OfferWhereInput {
  if (list === 'archived') return { archivedAt: { not: null } }
  return list === 'all' ? { archivedAt: null } : { archivedAt: null, ...whereOfState(list, now) }
}

/** As `keptStateOf` tells them. */
function whereOfState(state: KeptState, now: Date): Prisma.OfferWhereInput {
  switch (state) {
    case 'pending':
      return { status: 'PENDING' }
    case 'refused':
      return { status: 'REFUSED' }
    case 'withdrawn':
      return { status: 'WITHDRAWN' }
    case 'held':
      return { status: 'HELD' }
    case 'duplicate':
      return { status: 'DUPLICATE' }
    case 'closed-early':
      return { status: 'PUBLISHED', closedEarlyAt: { not: null } }
    case 'ended':
      return { status: 'PUBLISHED', closedEarlyAt: null, closesAt: { lte: now } }
    case 'open':
      return {
        status: 'PUBLISHED',
        closedEarlyAt: null,
        OR: [{ closesAt: null }, { closesAt: { gt: now } }],
      }
  }
}
