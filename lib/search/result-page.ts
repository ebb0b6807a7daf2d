import 'server-only'
import { Prisma } from '../platform/prisma/client'
import type { SearchCriteria } from './criteria'
import type { ListedRow } from './listed-offer'
import { listedRowsOf } from './listed-offer'
import type { PageKey } from './page-key'
import { isBeyond, keyOf, orderBy, type ResultOrder } from './search-order'

/** The columns that bring one page of a CTE `hit` (`number`, `rank`, `at`, `missed`). */
export interface PageRow {
  readonly listed: string | null
  readonly keys: readonly (readonly [rank: number, at: number | null, number: number])[] | null
  /** Whether there is anything on the side that one comes from. */
  readonly hasOthers: boolean
}

export interface ResultPage {
  readonly rows: readonly ListedRow[]
  readonly next: PageKey | null
  readonly previous: PageKey | null
}

/** The CTE `page` and the columns of PageRow: one row more than shown tells whether there is a further page. */
export function pageColumns({ page }: SearchCriteria, order: ResultOrder, size: number) {
  const direction = page?.direction ?? 'after'
  const beyond = page === null ? Prisma.sql`TRUE` : isBeyond(order, page, direction)
  const inOrder = orderBy(order, direction)
  return {
    page: Prisma.sql`page AS MATERIALIZED (
      SELECT "rank", "at", "number" FROM hit WHERE "missed" = 0 AND ${beyond} ORDER BY ${inOrder} LIMIT ${size + 1}
    )`,
    columns: Prisma.sql`
      (SELECT string_agg("listed", ',' ORDER BY ${inOrder}) FROM page JOIN "SearchEntry" USING ("number")) AS "listed",
      (SELECT json_agg(json_build_array("rank", CASE WHEN isfinite("at") THEN (extract(epoch FROM "at") * 1000)::bigint END, "number")
        ORDER BY ${inOrder}) FROM page) AS "keys",
      ${page === null ? Prisma.sql`FALSE` : Prisma.sql`EXISTS (SELECT FROM hit WHERE "missed" = 0 AND NOT ${beyond})`} AS "hasOthers"`,
  }
}

export function resultPage(row: PageRow, { page }: SearchCriteria, order: ResultOrder, size: number): ResultPage {
  const direction = page?.direction ?? 'after'
  const fetched = listedRowsOf(row.listed)
  const shown = <Item>(items: readonly Item[]) =>
    direction === 'after' ? items.slice(0, size) : items.slice(0, size).reverse()
  const keys = shown(row.keys ?? [])
  /** Beyond the outermost row shown; where nothing is shown, the way back. */
  const pageOn = (side: PageKey['direction']): PageKey | null => {
    if (side === direction ? fetched.length <= size : !row.hasOthers) return null
    const key = side === 'after' ? keys.at(-1) : keys[0]
    return key === undefined ? page && { ...page, direction: side } : keyOf(key, order, side)
  }
  return { rows: shown(fetched), next: pageOn('after'), previous: pageOn('before') }
}
