import 'server-only'
import { Prisma } from '../platform/prisma/client'
import { type MissedBits, missedBits, missedFactor } from './count-facets'
import { countryNumber } from './country-number'
import { postedWindows, type SearchCriteria } from './criteria'
import { closingWindowEnd, type FilterName, postedWindowStart } from './search-filters'
import type { ResultOrder } from './search-order'
import type { SearchQuery } from './search-query'

/** Organisations to choose from; the one chosen is always among them. */
const shownOrganisations = 20

/** Filters that are chosen anew, by their bit. A place lies in its country: they are one filter, and choosing a country drops the place. */
const bitOfFilter: Readonly<Partial<Record<FilterName, keyof MissedBits>>> = {
  country: 'location',
  place: 'location',
  contract: 'contract',
  sector: 'sector',
  organisation: 'organisation',
  closing: 'closing',
  experience: 'experience',
  posted: 'posted',
}

/**
 * The offers that pass all filters but at most one, with the bit of the one that they miss, and how many of them share what filters
 * choose by: each of the four groups is one of `kind` (GROUPING). One pass over the hits serves the count and every filter.
 */
export function facetHits(
  criteria: SearchCriteria,
  { found, filters, hasWords }: SearchQuery,
  order: ResultOrder,
  now: Date,
): Prisma.Sql {
  const misses = new Map<number, Prisma.Sql[]>()
  const always = [found]
  for (const { name, holds } of filters) {
    const filter = bitOfFilter[name]
    if (filter === undefined) always.push(Prisma.sql`(${holds})`)
    else misses.set(missedBits[filter], [...(misses.get(missedBits[filter]) ?? []), Prisma.sql`(${holds})`])
  }
  const missed = [...misses].map(
    ([bit, holds]) => Prisma.sql`CASE WHEN ${Prisma.join(holds, ' AND ')} THEN 0 ELSE ${bit}::integer END`,
  )
  // Packed with the bit of the filter missed, so that each group goes by one whole number.
  const packed = (value: Prisma.Sql) => Prisma.sql`${value} + "missed" * ${missedFactor}::integer`
  const { country } = criteria
  const placeIds =
    country === null
      ? Prisma.sql`NULL::integer[]`
      : Prisma.sql`CASE WHEN "country" = ${countryNumber(country)}::smallint THEN "placeIds" END`
  // Words and filters are looked for once. Without any an index alone is read, faster a second time than twenty thousand rows are kept.
  const kept = hasWords || misses.size > 0 ? Prisma.sql`MATERIALIZED` : Prisma.sql`NOT MATERIALIZED`
  return Prisma.sql`
    hit AS ${kept} (
      SELECT "number", "rank", "at", "missed", "organisationId", NULLIF("otherOrganisationIds", '{}') AS "otherOrganisationIds",
        ${placeIds} AS "placeIds", ${packed(Prisma.sql`"country"::integer * 8 + "contract"`)} AS "post", ${packed(Prisma.sql`"sectors"`)} AS "sectors",
        ${packed(profile(criteria, now))} AS "profile"
      FROM (
        SELECT entry.*, ${order.rank} AS "rank", ${order.at} AS "at",
          ${missed.length === 0 ? Prisma.sql`0` : Prisma.join(missed, ' | ')} AS "missed"
        FROM "SearchEntry" AS entry WHERE ${Prisma.join(always, ' AND ')}
      ) AS entry ${misses.size > 1 ? Prisma.sql`WHERE "missed" & ("missed" - 1) = 0` : Prisma.empty}
    ),
    counted AS MATERIALIZED (
      SELECT GROUPING("post", "sectors", "profile", "organisationId") AS "kind", "post", "sectors", "profile", "missed",
        "organisationId", "otherOrganisationIds", "placeIds", count(*)::integer AS "count"
      FROM hit GROUP BY GROUPING SETS (("post", "placeIds"), ("sectors"), ("profile"),
        ("missed", "organisationId", "otherOrganisationIds"))
    )`
}

/** FacetGroups: `kind` has a bit for each of the four columns that a group does not go by; `byPost` has a post once for each set of places. */
export const groupColumns = Prisma.sql`
  (SELECT json_agg(json_build_array("post", "count")) FROM counted WHERE "kind" = 7) AS "byPost",
  (SELECT json_agg(json_build_array("sectors", "count")) FROM counted WHERE "kind" = 11) AS "bySectors",
  (SELECT json_agg(json_build_array("profile", "count")) FROM counted WHERE "kind" = 13) AS "byProfile"`

/** What `profileOf` unpacks. */
function profile({ state }: SearchCriteria, now: Date): Prisma.Sql {
  const closing =
    state === 'closed'
      ? Prisma.sql`3`
      : Prisma.sql`CASE WHEN entry."sendBy" <= ${closingWindowEnd('today', now)} THEN 0
          WHEN entry."sendBy" <= ${closingWindowEnd('3-days', now)} THEN 1
          WHEN entry."sendBy" <= ${closingWindowEnd('7-days', now)} THEN 2
          WHEN entry."sendBy" < 'infinity' THEN 3 ELSE 4 END`
  const posted = postedWindows.map(
    (days, i) => Prisma.sql`WHEN entry."publishedAt" >= ${postedWindowStart(days, now)} THEN ${i}::integer`,
  )
  return Prisma.sql`coalesce(least(entry."experience", 6), 7) + 8 * (${closing}) + 64 * (CASE ${Prisma.join(posted, ' ')} ELSE 4 END)
    + 512 * entry."byEmail"::integer + 1024 * entry."documents"::integer`
}

/** Those with the most offers, by name. */
export function organisationCounts({ organisation }: SearchCriteria): Prisma.Sql {
  const bit = missedBits.organisation
  return Prisma.sql`(
    SELECT json_agg(json_build_object('value', "slug", 'name', coalesce("acronym", "name"), 'count', "count") ORDER BY "count" DESC, "slug")
    FROM (
      SELECT "slug", "name", "acronym", "count" FROM (
        SELECT "organisationId", sum("count")::integer AS "count" FROM (
          SELECT unnest("organisationId" || "otherOrganisationIds") AS "organisationId", "count"
          FROM counted WHERE "kind" = 14 AND "missed" IN (0, ${bit}::integer)
        ) AS each WHERE "organisationId" IS NOT NULL GROUP BY "organisationId"
      ) AS summed JOIN "Organisation" ON "id" = "organisationId"
      ORDER BY ${organisation === null ? Prisma.empty : Prisma.sql`"slug" <> ${organisation},`} "count" DESC, "slug"
      LIMIT ${shownOrganisations}
    ) AS most)`
}

/** The regions and towns of the country looked in. */
export function placeCounts({ country }: SearchCriteria): Prisma.Sql {
  if (country === null) return Prisma.sql`NULL::json`
  return Prisma.sql`(
    SELECT json_agg(json_build_object('value', "slug", 'name', coalesce("town", "region"), 'isRegion', "town" IS NULL, 'count', "count")
      ORDER BY "count" DESC, "slug")
    FROM (
      SELECT unnest("placeIds") AS "id", sum("count")::integer AS "count" FROM counted
      WHERE "kind" = 7 AND "post" / ${missedFactor}::integer IN (0, ${missedBits.location}::integer) GROUP BY 1
    ) AS located JOIN "Place" USING ("id"))`
}
