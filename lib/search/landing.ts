import 'server-only'
import type { VerifiedOrganisation } from '../offers/offer'
import { proofOfRow } from '../offers/proof-of-row'
import { type Reader, readRows } from '../platform/read-rows'

/** The organisation at an address, or that had it before: `slug` is the one it has now. Null where there is none. */
export async function findOrganisation(db: Reader, slug: string): Promise<VerifiedOrganisation | null> {
  const [organisation] = await readRows<VerifiedOrganisation>(db)`
    SELECT "name", "acronym", "slug", ${proofOfRow} AS "proof" FROM "Organisation"
    WHERE "slug" = ${slug} OR "id" = (SELECT "organisationId" FROM "OrganisationSlug" WHERE "slug" = ${slug})
    ORDER BY "slug" = ${slug} DESC LIMIT 1`
  return organisation ?? null
}
