import 'server-only'
import type { OfferOrganisation } from '../offers/offer'
import { type Reader, readRows } from '../platform/read-rows'

/** The organisation at an address; null where there is none. */
export async function findOrganisation(db: Reader, slug: string): Promise<OfferOrganisation | null> {
  const [organisation] = await readRows<OfferOrganisation>(
    db,
  )`SELECT "name", "acronym", "slug" FROM "Organisation" WHERE "slug" = ${slug}`
  return organisation ?? null
}
