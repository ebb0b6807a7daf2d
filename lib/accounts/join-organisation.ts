import 'server-only'
import { joinRequestMail } from '../copy/organisation-mails'
import type { database, Transaction } from '../platform/database'
import { putMail } from '../platform/mail-outbox'
import type { Person } from './actor'
import { trace } from './audit'
import { wasRemoved } from './barred-address'
import { domainOf } from './email-domain'
import { lockOrganisation } from './lock-organisation'

export type Joined = 'joined' | 'asked' | 'already'

/**
 * Lets a person in at once whose address lies in a verified domain of the organisation, as its owner where it has none yet; everybody
 * else waits for an owner or a moderator, and so does who was removed and not let in since. The person's own address must be verified: `may(person, 'join', …)`.
 */
export async function joinOrganisation(
  db: typeof database,
  { person, organisationId, siteUrl, at }: { person: Person; organisationId: string; siteUrl: string; at: Date },
): Promise<Joined> {
  return db.$transaction(async (tx) => {
    await lockOrganisation(tx, organisationId)
    const isColleague =
      (await tx.organisationDomain.count({ where: { organisationId, domain: domainOf(person.email) } })) > 0 &&
      !(await wasRemoved(tx, { personId: person.id, organisationId }))
    const owners = await ownersOf(tx, organisationId)
    const membership = isColleague
      ? ({ state: 'ACTIVE', role: owners.length === 0 ? 'OWNER' : 'MEMBER' } as const)
      : ({ state: 'ASKED', role: 'MEMBER' } as const)
    const { count } = await tx.membership.createMany({
      data: [{ personId: person.id, organisationId, since: at, ...membership }],
      skipDuplicates: true,
    })
    if (count === 0) return 'already'
    const action = isColleague ? 'join-organisation' : 'ask-to-join'
    const to = { personId: person.id, role: membership.role }
    await trace(tx, { at, actor: person.id, action, subject: { organisation: organisationId }, to })
    if (isColleague) return 'joined'
    const { name, slug } = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } })
    for (const owner of owners) {
      // By day: who asks, takes it back and asks again must not fill an owner's mailbox.
      const key = `join-request ${organisationId} ${person.id} ${at.toISOString().slice(0, 10)} ${owner.id}`
      const link = `${siteUrl}/compte/organisations/${slug}`
      await putMail(tx, { key, to: owner.email, ...joinRequestMail({ person, organisation: name, link }) }, at)
    }
    return 'asked'
  })
}

async function ownersOf(tx: Transaction, organisationId: string) {
  const owners = await tx.membership.findMany({
    where: { organisationId, state: 'ACTIVE', role: 'OWNER' },
    select: { person: { select: { id: true, email: true } } },
  })
  return owners.map(({ person }) => person)
}
