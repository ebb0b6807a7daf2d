import { database } from '@/lib/platform/database'
import type { Scene } from './scene'

/** Everything kept that names organisation A, its people's memberships or its offers, as one text. */
export async function whatIsAs({ a }: Scene): Promise<string> {
  const rows = await database.$queryRaw<{ row: string }[]>`
    SELECT to_jsonb(m)::text AS row FROM "Membership" m WHERE "organisationId" = ${a.id}::uuid
    UNION ALL SELECT to_jsonb(i)::text FROM "Invitation" i WHERE "organisationId" = ${a.id}::uuid
    UNION ALL SELECT to_jsonb(o)::text FROM "Organisation" o WHERE "id" = ${a.id}::uuid
    UNION ALL SELECT (to_jsonb(d))::text FROM "PostingDraft" d WHERE "organisationId" = ${a.id}::uuid
    UNION ALL SELECT to_jsonb(f)::text FROM "Offer" f WHERE "keeperId" = ${a.id}::uuid
    UNION ALL SELECT to_jsonb(e)::text FROM "OfferEvent" e JOIN "Offer" f ON f."id" = e."offerId" WHERE f."keeperId" = ${a.id}::uuid
    UNION ALL SELECT to_jsonb(p)::text FROM "ProposedEdit" p JOIN "Offer" f ON f."id" = p."offerId" WHERE f."keeperId" = ${a.id}::uuid
    UNION ALL SELECT to_jsonb(r)::text FROM "PostingRight" r WHERE "organisationId" = ${a.id}::uuid
    UNION ALL SELECT to_jsonb(n)::text FROM "OrganisationNote" n WHERE "organisationId" = ${a.id}::uuid
    UNION ALL SELECT to_jsonb(v)::text FROM "AuditEvent" v WHERE "subject" = ${`Organisation ${a.id}`}`
  return rows
    .map(({ row }) => row)
    .sort()
    .join('\n')
}
