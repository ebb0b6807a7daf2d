import 'server-only'
import { sectors } from '../extraction/posting'
import { goneUntil } from '../offers/gone'
import { type Reader, readRows } from '../platform/read-rows'
import { countryOfNumber } from './country-number'
import type { SearchCriteria } from './criteria'

/** A page of one country, place, sector or organisation that holds open offers. */
export interface LandingPage {
  readonly criteria: Pick<SearchCriteria, 'country' | 'place' | 'sector' | 'organisation'>
  /** When an offer on it last changed, or one that was on it closed. */
  readonly changedAt: Date
  readonly count: number
}

interface LandingRow {
  readonly country: number | null
  readonly place: string | null
  readonly sector: number | null
  readonly organisation: string | null
  readonly changedAt: Date
  readonly count: number
}

/** Every page of one criterion that holds an open offer which is no example. */
export async function listLandingPages(db: Reader, now: Date): Promise<readonly LandingPage[]> {
  const rows = await readRows<LandingRow>(db)`
    WITH listed AS MATERIALIZED (
      SELECT entry.*, entry."closesAt" > ${now} AS "isOpen",
        CASE WHEN entry."closesAt" > ${now} THEN offer."changedAt" ELSE entry."closesAt" END AS "changedAt"
      FROM "SearchEntry" AS entry
      JOIN "Offer" AS offer ON offer."id" = entry."offerId"
      JOIN "Notice" AS notice ON notice."id" = offer."noticeId" AND NOT notice."isExample"
      WHERE entry."closesAt" > ${goneUntil(now)}
    ), page AS (
      SELECT "country", NULL AS "place", NULL::integer AS "sector", NULL AS "organisation", "isOpen", "changedAt" FROM listed
      UNION ALL
      SELECT "country", "slug", NULL, NULL, "isOpen", "changedAt"
      FROM listed, unnest("placeIds") AS located("id") JOIN "Place" USING ("id")
      UNION ALL
      SELECT NULL, NULL, "bit", NULL, "isOpen", "changedAt"
      FROM listed JOIN generate_series(0, ${sectors.length - 1}::integer) AS "bit" ON "sectors" & (1 << "bit") <> 0
      UNION ALL
      SELECT NULL, NULL, NULL, "slug", "isOpen", "changedAt"
      FROM listed JOIN "Organisation" AS hirer ON hirer."id" = "organisationId" OR hirer."id" = ANY ("otherOrganisationIds")
    )
    SELECT "country", "place", "sector", "organisation", max("changedAt") AS "changedAt",
      (count(*) FILTER (WHERE "isOpen"))::integer AS "count"
    FROM page GROUP BY "country", "place", "sector", "organisation" HAVING bool_or("isOpen")`
  return rows.map(({ country, place, sector, organisation, changedAt, count }) => ({
    criteria: {
      country: country === null ? null : countryOfNumber(country),
      place,
      sector: sector === null ? null : (sectors[sector] ?? null),
      organisation,
    },
    changedAt,
    count,
  }))
}
