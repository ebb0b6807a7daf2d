import 'server-only'
import type { database } from '../platform/database'
import { trace } from './audit'
import { canSpareOwner, lockOrganisation } from './lock-organisation'

interface Change {
  readonly organisationId: string
  readonly personId: string
  readonly role: 'OWNER' | 'MEMBER'
  readonly actor: string
  readonly at: Date
}

/** Makes a member an owner, or an owner a member like the others; there is always an owner. */
export async function changeMemberRole(
  db: typeof database,
  { organisationId, personId, role, actor, at }: Change,
): Promise<'changed' | 'last-owner' | 'no-member'> {
  return db.$transaction(async (tx) => {
    await lockOrganisation(tx, organisationId)
    if (role === 'MEMBER' && !(await canSpareOwner(tx, organisationId, personId))) return 'last-owner'
    const { count } = await tx.membership.updateMany({
      where: { organisationId, personId, state: 'ACTIVE', role: { not: role } },
      data: { role },
    })
    if (count === 0) return 'no-member'
    const to = { personId, role }
    await trace(tx, { at, actor, action: 'change-member-role', subject: { organisation: organisationId }, to })
    return 'changed'
  })
}
