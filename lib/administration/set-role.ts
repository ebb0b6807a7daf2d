import 'server-only'
import { trace } from '../accounts/audit'
import type { database } from '../platform/database'
import type { StaffRole } from '../platform/prisma/client'
import { canSpareAdmin } from './lock-admins'

interface Setting {
  readonly personId: string
  /** Null: none. */
  readonly role: StaffRole | null
  readonly actor: string
  readonly at: Date
}

export type RoleSet = 'set' | 'last-admin' | 'unconfirmed' | 'blocked' | 'gone'

const rank = { none: 0, MODERATOR: 1, ADMIN: 2 } as const

/** Gives a person a part in running the site, or takes it away, which ends their sessions. There is always an administrator. */
export async function setRole(db: typeof database, { personId, role, actor, at }: Setting): Promise<RoleSet> {
  return db.$transaction(async (tx) => {
    const canSpare = await canSpareAdmin(tx, personId)
    const [person] = await tx.$queryRaw<{ role: StaffRole | null; emailVerified: boolean; blockedAt: Date | null }[]>`
      SELECT "role", "emailVerified", "blockedAt" FROM "Person" WHERE "id" = ${personId}::uuid FOR UPDATE`
    if (person === undefined) return 'gone'
    const before = person.role
    if (before === role) return 'set'
    if (before === 'ADMIN' && !canSpare) return 'last-admin'
    // Anybody may register with another's address.
    if (role !== null && !person.emailVerified) return 'unconfirmed'
    if (role !== null && person.blockedAt !== null) return 'blocked'
    await tx.person.update({ where: { id: personId }, data: { role, updatedAt: at } })
    if (rank[role ?? 'none'] < rank[before ?? 'none']) await tx.session.deleteMany({ where: { userId: personId } })
    const subject = { person: personId }
    await trace(tx, { at, actor, action: 'change-role', subject, from: { role: before }, to: { role } })
    return 'set'
  })
}
