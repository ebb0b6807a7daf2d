import 'server-only'
import { joinDecisionMail } from '../copy/organisation-mails'
import type { database } from '../platform/database'
import { putMail } from '../platform/mail-outbox'
import { trace } from './audit'

interface Decision {
  readonly organisationId: string
  /** Who asked to join. */
  readonly personId: string
  /** Who decides. */
  readonly actor: string
  readonly accepts: boolean
  readonly siteUrl: string
  readonly at: Date
}

/** Lets somebody in who asked, or not, and tells them; `not-waiting` when somebody else has decided meanwhile. */
export async function decideJoin(
  db: typeof database,
  { organisationId, personId, actor, accepts, siteUrl, at }: Decision,
): Promise<'decided' | 'not-waiting'> {
  return db.$transaction(async (tx) => {
    const waiting = { organisationId, personId, state: 'ASKED' } as const
    const { count } = accepts
      ? await tx.membership.updateMany({ where: waiting, data: { state: 'ACTIVE', since: at } })
      : await tx.membership.deleteMany({ where: waiting })
    if (count === 0) return 'not-waiting'
    const action = accepts ? 'let-in' : 'turn-away'
    await trace(tx, { at, actor, action, subject: { organisation: organisationId }, to: { personId } })
    const { name } = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } })
    const person = await tx.person.findUniqueOrThrow({ where: { id: personId } })
    const words = joinDecisionMail({ accepts, person, organisation: name, link: `${siteUrl}/organisation` })
    const key = `join-decision ${organisationId} ${personId} ${at.toISOString()}`
    await putMail(tx, { key, to: person.email, ...words }, at)
    return 'decided'
  })
}
