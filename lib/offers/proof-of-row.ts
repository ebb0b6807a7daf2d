import 'server-only'
import { Prisma } from '../platform/prisma/client'

/** The `OrganisationProof` of a row of "Organisation" as JSON, null where nothing was checked. */
export const proofOfRow = Prisma.sql`CASE WHEN "verifiedBy" IS NOT NULL THEN json_build_object(
  'by', "verifiedBy", 'on', to_char("verifiedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD'), 'words', "verifiedWords") END`
