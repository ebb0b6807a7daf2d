import 'server-only'
import type { Transaction } from '../platform/database'

/**
 * Whether there is another administrator who can sign in; until the end of the transaction nobody else changes who is one: two that step
 * down at once must not leave the site to nobody.
 */
export async function canSpareAdmin(tx: Transaction, personId: string): Promise<boolean> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Person" WHERE "role" = 'ADMIN' AND "emailVerified" ORDER BY "id" FOR NO KEY UPDATE`
  return admins.some(({ id }) => id !== personId)
}
