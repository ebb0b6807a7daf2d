import 'server-only'
import { sectors } from '../extraction/posting'
import { type Reader, readRows } from '../platform/read-rows'
import { countryOfNumber } from './country-number'
import type { SearchCriteria } from './criteria'

/** A page of one country, place, sector or organisation that holds open offers. */
export interface LandingPage {
  readonly criteria: Pick<SearchCriteria, 'country' | 'place' | 'sector' | 'organisation'>
  /** Of the offer on it that changed last. */
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
    WITH live AS MATERIALIZED (
      SELECT entry.*, offer."changedAt" FROM "SearchEntry" AS entry
      JOIN "Offer" AS offer ON offer."id" = entry."offerId"
      JOIN "Notice" AS notice ON notice."id" = offer."noticeId" AND NOT notice."isExample"
      WHERE entry."closesAt" > ${now}
    )
    SELECT "country", NULL AS "place", NULL::integer AS "sector", NULL AS "organisation", max("changedAt") AS "changedAt", count(*)::integer AS "count"
    FROM live GROUP BY "country"
    UNION ALL
    SELECT "country", "slug", NULL, NULL, max("changedAt"), count(*)::integer
    FROM live, unnest("placeIds") AS located("id") JOIN "Place" USING ("id") GROUP BY "country", "slug"
    UNION ALL
    SELECT NULL, NULL, "bit", NULL, max("changedAt"), count(*)::integer
    FROM live JOIN generate_series(0, ${sectors.length - 1}::integer) AS "bit" ON "sectors" & (1 << "bit") <> 0 GROUP BY "bit"
    UNION ALL
    SELECT NULL, NULL, NULL, "slug", max("changedAt"), count(*)::integer
    FROM live JOIN "Organisation" AS hirer ON hirer."id" = "organisationId" OR hirer."id" = ANY ("otherOrganisationIds") GROUP BY "slug"`
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
