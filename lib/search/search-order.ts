import 'server-only'
import { Prisma } from '../platform/prisma/client'
import { type SearchCriteria, usualOrder } from './criteria'
import type { PageKey } from './page-key'
import type { SearchQuery } from './search-query'

/** The order of results: by `rank`, `at` and `number`, all three upwards or all three downwards. */
export interface ResultOrder {
  /** Of a row `entry` of SearchEntry. */
  readonly rank: Prisma.Sql
  readonly at: Prisma.Sql
  readonly isDescending: boolean
  /** The rank of what has the words in its title: it comes first either way. */
  readonly titleRank: 0 | 1
  readonly byTitle: boolean
}

export function resultOrder(criteria: SearchCriteria, query: SearchQuery): ResultOrder {
  const order = criteria.order ?? usualOrder(criteria)
  const byTitle = order === 'relevance' && query.hasWords
  const isDescending = order === 'newest' || criteria.state === 'closed'
  const titleRank = isDescending ? 1 : 0
  return {
    rank: byTitle
      ? Prisma.sql`CASE WHEN ${query.isInTitle} THEN ${titleRank}::integer ELSE ${1 - titleRank}::integer END`
      : Prisma.sql`0`,
    at:
      order === 'newest'
        ? Prisma.sql`entry."publishedAt"`
        : criteria.state === 'closed'
          ? Prisma.sql`entry."closesAt"`
          : Prisma.sql`entry."sendBy"`,
    isDescending,
    titleRank,
    byTitle,
  }
}

/** `rank, at, number`, forwards or backwards. */
export function orderBy({ isDescending }: ResultOrder, direction: PageKey['direction']): Prisma.Sql {
  return isDescending === (direction === 'before')
    ? Prisma.sql`"rank", "at", "number"`
    : Prisma.sql`"rank" DESC, "at" DESC, "number" DESC`
}

/** Whether a row with `rank`, `at` and `number` lies behind a key, or before it. */
export function isBeyond(order: ResultOrder, key: PageKey, direction: PageKey['direction']): Prisma.Sql {
  const rank = !order.byTitle ? 0 : order.titleRank === 1 ? key.rank : 1 - key.rank
  const row = Prisma.sql`(${rank}::integer, ${instantOfKey(key.at)}::timestamptz, ${key.number}::bigint)`
  return order.isDescending === (direction === 'before')
    ? Prisma.sql`("rank", "at", "number") > ${row}`
    : Prisma.sql`("rank", "at", "number") < ${row}`
}

/** The place of a row in the order, for an address. */
export function keyOf(
  [rank, at, number]: readonly [rank: number, at: number | null, number: number],
  order: ResultOrder,
  direction: PageKey['direction'],
): PageKey {
  return { direction, rank: order.byTitle && order.titleRank === 0 ? 1 - rank : rank, at, number }
}

/** Years of five digits are no dates to PostgreSQL, and behind every date. */
function instantOfKey(at: number | null): string {
  return at === null || at >= Date.UTC(10_000, 0) ? 'infinity' : new Date(at).toISOString()
}
