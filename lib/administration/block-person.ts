import 'server-only'
import { trace } from '../accounts/audit'
import type { database } from '../platform/database'

interface Blocking {
  readonly personId: string
  readonly isBlocked: boolean
  readonly actor: string
  readonly at: Date
}

/**
 * Has a person post nothing any more, for whatever organisation, or lets them again (`lib/accounts/posting-level.ts`). They can still sign
 * in and have their data deleted. Who runs the site loses that part first (`has-role`).
 */
export async function blockPerson(
  db: typeof database,
  { personId, isBlocked, actor, at }: Blocking,
): Promise<'done' | 'has-role' | 'gone'> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.person.updateMany({
      where: { id: personId, role: null, blockedAt: isBlocked ? null : { not: null } },
      data: { blockedAt: isBlocked ? at : null, updatedAt: at },
    })
    if (count === 0) {
      const person = await tx.person.findUnique({ where: { id: personId }, select: { role: true } })
      return person === null ? 'gone' : person.role === null ? 'done' : 'has-role'
    }
    if (isBlocked) await tx.session.deleteMany({ where: { userId: personId } })
    await trace(tx, { at, actor, action: isBlocked ? 'block-person' : 'unblock-person', subject: { person: personId } })
    return 'done'
  })
}
