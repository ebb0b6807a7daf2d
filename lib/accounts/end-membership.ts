import 'server-only'
import type { database } from '../platform/database'
import { trace } from './audit'
import { canSpareOwner, lockOrganisation } from './lock-organisation'

interface Ended {
  readonly organisationId: string
  readonly personId: string
  /** Who ends it: the member, who leaves, or an owner. */
  readonly actor: string
  readonly at: Date
}

/** Ends a membership, or a request for one. The last owner stays while there are members: somebody must be able to let others in. */
export async function endMembership(
  db: typeof database,
  { organisationId, personId, actor, at }: Ended,
): Promise<'ended' | 'last-owner' | 'no-member'> {
  return db.$transaction(async (tx) => {
    await lockOrganisation(tx, organisationId)
    const key = { personId_organisationId: { personId, organisationId } }
    const membership = await tx.membership.findUnique({ where: key })
    if (membership === null) return 'no-member'
    const isOwner = membership.role === 'OWNER' && membership.state === 'ACTIVE'
    if (isOwner && !(await canSpareOwner(tx, organisationId, personId))) return 'last-owner'
    await tx.membership.delete({ where: key })
    // Nobody comes back by an invitation of their own.
    await tx.invitation.deleteMany({ where: { organisationId, invitedById: personId } })
    const action = actor === personId ? 'leave-organisation' : 'remove-member'
    const from = { personId, role: membership.role, state: membership.state }
    await trace(tx, { at, actor, action, subject: { organisation: organisationId }, from })
    return 'ended'
  })
}
