import { slugOf } from '@/lib/offers/slug'
import { countries } from '@/lib/places/countries'
import { gazetteerPlaces } from '@/lib/places/place'
import type { PrismaClient } from '@/lib/platform/prisma/client'

/** Writes the gazetteer into Country and Place: two statements, and again as often as one likes; what stays is not touched, nor what administrators changed. */
export async function seedPlaces(db: PrismaClient): Promise<{ countries: number; places: number }> {
  await db.$executeRaw`
    INSERT INTO "Country" ("code", "name", "slug", "timeZone")
    SELECT * FROM unnest(
      ${countries.map(({ code }) => code)}::text[],
      ${countries.map(({ name }) => name)}::text[],
      ${countries.map(({ name }) => slugOf(name))}::text[],
      ${countries.map(({ timeZone }) => timeZone)}::text[]
    )
    ON CONFLICT ("code") DO UPDATE
    SET "name" = excluded."name", "slug" = excluded."slug", "timeZone" = excluded."timeZone"
    WHERE ("Country"."name", "Country"."slug", "Country"."timeZone") <> (excluded."name", excluded."slug", excluded."timeZone")`
  await db.$executeRaw`
    INSERT INTO "Place" ("countryCode", "region", "town", "slug", "timeZone")
    SELECT seeded.* FROM unnest(
      ${gazetteerPlaces.map(({ country }) => country)}::text[],
      ${gazetteerPlaces.map(({ region }) => region)}::text[],
      ${gazetteerPlaces.map(({ town }) => town)}::text[],
      ${gazetteerPlaces.map(({ region, town }) => slugOf(town ?? region ?? ''))}::text[],
      ${gazetteerPlaces.map(({ timeZone }) => timeZone)}::text[]
    ) AS seeded ("country", "region", "town", "slug", "timeZone")
    -- One that an administrator renamed does not come back under its old name.
    WHERE NOT EXISTS (SELECT FROM "Place" AS edited WHERE edited."editedAt" IS NOT NULL AND edited."countryCode" = seeded."country"
      AND edited."region" = seeded."region" AND seeded."town" = ANY (edited."otherNames"))
    ON CONFLICT ("countryCode", "region", "town") DO UPDATE
    SET "slug" = excluded."slug", "timeZone" = excluded."timeZone"
    WHERE "Place"."editedAt" IS NULL AND ("Place"."slug", "Place"."timeZone") <> (excluded."slug", excluded."timeZone")`
  return { countries: countries.length, places: gazetteerPlaces.length }
}
