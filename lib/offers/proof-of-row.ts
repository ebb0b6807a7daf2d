import 'server-only'
import { Prisma } from '../platform/prisma/client'

/** The `OrganisationProof` of a row of "Organisation" as JSON, null where nothing was checked. */
export const proofOfRow = Prisma.sql`CASE WHEN "verifiedBy" IS NOT NULL THEN json_build_object(
  'by', "verifiedBy", 'on', to_char("verifiedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD'), 'words', "verifiedWords") END`

/**
 * The same on an offer, beside each of its organisations: only on what that organisation posted itself, or on what nobody posted and Baara took in.
 * Whoever has an account can post in another one's name, with addresses and accounts of their own: the badge would vouch for those too. A
 * colleague of several organisations that hire together vouches for theirs alone. Expects `offer` and "Organisation".
 */
export const proofOnOffer = Prisma.sql`CASE WHEN coalesce(offer."keeperId" = "Organisation"."id", true) THEN ${proofOfRow} END`
