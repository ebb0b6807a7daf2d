import 'server-only'
import type { Transaction } from '../platform/database'
import { Prisma } from '../platform/prisma/client'
import type { SearchCriteria } from './criteria'
import { type PageRow, pageColumns, type ResultPage, resultPage } from './result-page'
import { resultOrder } from './search-order'
import { searchQuery } from './search-query'

/** One page of what is looked for with its count, without the filters' figures: for machines. */
export async function searchPage(
  db: Transaction,
  criteria: SearchCriteria,
  size: number,
  now: Date,
): Promise<ResultPage & { total: number; nextClosing: Date | null }> {
  const query = searchQuery(criteria, now)
  const order = resultOrder(criteria, query)
  const { page, columns } = pageColumns(criteria, order, size)
  const [row] = await db.$queryRaw<
    (PageRow & { total: number; stems: readonly string[] | null; nextClosing: Date | null })[]
  >`
    WITH ${query.asked},
    hit AS MATERIALIZED (
      SELECT entry."number", ${order.rank} AS "rank", ${order.at} AS "at", 0 AS "missed"
      FROM "SearchEntry" AS entry WHERE ${query.matches}
    ), ${page}
    SELECT ${columns}, (SELECT "stems" FROM asked) AS "stems", (SELECT count(*)::integer FROM hit) AS "total", ${nextClosing(now)} AS "nextClosing"`
  if (row === undefined) throw new Error('the search gave no row')
  if (query.hasWords && (row.stems ?? []).length === 0) return searchPage(db, { ...criteria, words: '' }, size, now)
  return { ...resultPage(row, criteria, order, size), total: row.total, nextClosing: row.nextClosing }
}

/** When the next of all offers closes: figures may then change. */
export function nextClosing(now: Date): Prisma.Sql {
  return Prisma.sql`(SELECT min("closesAt") FROM "SearchEntry" WHERE "closesAt" > ${now} AND "closesAt" < 'infinity')`
}
