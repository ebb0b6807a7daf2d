import 'server-only'
import type { OfferOrganisation } from '../offers/offer'
import { type Reader, readRows } from '../platform/read-rows'

/** The organisation at an address, or that had it before: `slug` is the one it has now. Null where there is none. */
export async function findOrganisation(db: Reader, slug: string): Promise<OfferOrganisation | null> {
  const [organisation] = await readRows<OfferOrganisation>(db)`
    SELECT "name", "acronym", "slug" FROM "Organisation"
    WHERE "slug" = ${slug} OR "id" = (SELECT "organisationId" FROM "OrganisationSlug" WHERE "slug" = ${slug})
    ORDER BY "slug" = ${slug} DESC LIMIT 1`
  return organisation ?? null
}
