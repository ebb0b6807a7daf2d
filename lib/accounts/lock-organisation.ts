import 'server-only'
import type { Transaction } from '../platform/database'

/**
 * Until the end of the transaction, nobody else changes who belongs to the organisation: two owners that leave at once must not leave
 * it to nobody.
 */
export async function lockOrganisation(tx: Transaction, organisationId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Organisation" WHERE "id" = ${organisationId}::uuid FOR UPDATE`
}

/** Whether the organisation would still have an owner, or nobody left to need one, without this person as its owner. */
export async function canSpareOwner(tx: Transaction, organisationId: string, personId: string): Promise<boolean> {
  const others = await tx.membership.findMany({
    where: { organisationId, state: 'ACTIVE', personId: { not: personId } },
    select: { role: true },
  })
  return others.length === 0 || others.some(({ role }) => role === 'OWNER')
}
