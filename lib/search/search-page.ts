import 'server-only'
import { goneUntil } from '../offers/gone'
import { Prisma } from '../platform/prisma/client'
import { type Reader, readRows } from '../platform/read-rows'
import type { SearchCriteria } from './criteria'
import { type PageRow, pageColumns, type ResultPage, resultPage } from './result-page'
import { resultOrder } from './search-order'
import { searchQuery } from './search-query'

/** One page of what is looked for with its count, without the filters' figures: for machines. */
export async function searchPage(
  db: Reader,
  criteria: SearchCriteria,
  size: number,
  now: Date,
): Promise<ResultPage & { total: number; nextMove: Date | null }> {
  const query = searchQuery(criteria, now)
  const order = resultOrder(criteria, query)
  const { page, columns } = pageColumns(criteria, order, size)
  const [row] = await readRows<PageRow & { total: number; stems: readonly string[] | null; nextMove: Date | null }>(db)`
    WITH ${query.asked},
    hit AS MATERIALIZED (
      SELECT entry."number", ${order.rank} AS "rank", ${order.at} AS "at", 0 AS "missed"
      FROM "SearchEntry" AS entry WHERE ${query.matches}
    ), ${page}
    SELECT ${columns}, (SELECT "stems" FROM asked) AS "stems", (SELECT count(*)::integer FROM hit) AS "total", ${nextMove(criteria, now)} AS "nextMove"`
  if (row === undefined) throw new Error('the search gave no row')
  if (query.hasWords && (row.stems ?? []).length === 0) return searchPage(db, { ...criteria, words: '' }, size, now)
  return { ...resultPage(row, criteria, order, size), total: row.total, nextMove: row.nextMove }
}

/** When the next of all offers closes, or of the closed ones is gone: figures may then change. */
export function nextMove({ state }: SearchCriteria, now: Date): Prisma.Sql {
  const closing = Prisma.sql`(SELECT min("closesAt") FROM "SearchEntry" WHERE "closesAt" > ${now} AND "closesAt" < 'infinity')`
  if (state === 'open') return closing
  const since = goneUntil(now)
  return Prisma.sql`least(${closing}, ${now}::timestamptz + (
    SELECT min("closesAt") - ${since}::timestamptz FROM "SearchEntry" WHERE "closesAt" > ${since} AND "closesAt" <= ${now}))`
}
