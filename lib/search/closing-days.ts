import 'server-only'
import type { LocalDate } from '../deadlines/deadline'
import { earliest } from '../deadlines/earliest'
import { type Reader, readRows } from '../platform/read-rows'
import type { SearchCriteria } from './criteria'
import { type ListedOffer, listedOfferOf, listedRowsOf } from './listed-offer'
import { searchQuery } from './search-query'

/** A day that is the last one, by the cautious reading, to apply for some open offers. */
export interface ClosingDay {
  readonly date: LocalDate
  readonly count: number
  /** The first of them. */
  readonly offers: readonly ListedOffer[]
}

export interface ClosingDays {
  readonly days: readonly ClosingDay[]
  /** When the cautious end of one of them next comes. */
  readonly changesAt: Date | null
}

export const offersADay = 6
const offersOfOneDay = 100

/** The offers looked for that can surely still be applied for, by their last day, within a month (`YYYY-MM`); days without any are left out. */
export async function closingDays(
  db: Reader,
  criteria: SearchCriteria,
  month: string,
  now: Date,
): Promise<ClosingDays> {
  const { asked, matches } = searchQuery({ ...criteria, state: 'open' }, now)
  const rows = await readRows<{ date: string; count: number; listed: string; sendBy: Date }>(db)`
    WITH ${asked},
    "closing" AS MATERIALIZED (
      SELECT entry."number", entry."lastDay", entry."sendBy",
        row_number() OVER (PARTITION BY entry."lastDay" ORDER BY entry."sendBy", entry."number") AS "place"
      FROM "SearchEntry" AS entry
      WHERE entry."lastDay" >= ${`${month}-01`}::date AND entry."lastDay" < ${`${month}-01`}::date + INTERVAL '1 month'
        AND entry."sendBy" > ${now} AND ${matches}
    )
    SELECT "closing"."lastDay"::text AS "date", count(*)::integer AS "count", min("closing"."sendBy") AS "sendBy",
      string_agg("listed", ',' ORDER BY "place") FILTER (WHERE "place" <= ${offersADay}) AS "listed"
    FROM "closing" LEFT JOIN "SearchEntry" AS entry ON entry."number" = "closing"."number" AND "place" <= ${offersADay}
    GROUP BY "closing"."lastDay" ORDER BY "closing"."lastDay"`
  return {
    days: rows.map(({ date, count, listed }) => ({ date, count, offers: listedRowsOf(listed).map(listedOfferOf) })),
    changesAt: earliest(rows.map(({ sendBy }) => sendBy)),
  }
}

/** The same for one day: how many, and the first hundred. */
export async function listClosingOn(
  db: Reader,
  criteria: SearchCriteria,
  date: LocalDate,
  now: Date,
): Promise<{ readonly offers: readonly ListedOffer[]; readonly total: number }> {
  const { asked, matches } = searchQuery({ ...criteria, state: 'open' }, now)
  const rows = await readRows<{ listed: string; total: number }>(db)`
    WITH ${asked}
    SELECT entry."listed", count(*) OVER ()::integer AS "total" FROM "SearchEntry" AS entry
    WHERE entry."lastDay" = ${date}::date AND entry."sendBy" > ${now} AND ${matches}
    ORDER BY entry."sendBy", entry."number" LIMIT ${offersOfOneDay}`
  return { offers: rows.map(({ listed }) => listedOfferOf(JSON.parse(listed))), total: rows[0]?.total ?? 0 }
}
