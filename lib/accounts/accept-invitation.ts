import 'server-only'
import type { database, Transaction } from '../platform/database'
import { secretHash } from '../platform/secrets'
import type { Person } from './actor'
import { trace } from './audit'

/** An invitation that holds, by the secret of its link. */
export async function findInvitation(db: Transaction, secret: string, now: Date) {
  return db.invitation.findFirst({
    where: { tokenHash: secretHash(secret), expiresAt: { gt: now } },
    select: { id: true, email: true, organisation: { select: { id: true, name: true, slug: true } } },
  })
}

/** The invitations of an address that hold. Only for who has shown the address to be theirs. */
export async function invitationsOf(db: Transaction, email: string, now: Date) {
  return db.invitation.findMany({
    where: { email, expiresAt: { gt: now } },
    select: {
      id: true,
      organisation: { select: { id: true, name: true, acronym: true, slug: true, verifiedAt: true } },
    },
    orderBy: { createdAt: 'asc' },
  })
}

/**
 * Makes a person a member by an invitation of their own verified address, once. The link in its mail does not: the invitation is for
 * whoever reads the mail of its address, and links are passed on.
 */
export async function acceptInvitation(
  db: typeof database,
  { id, person, at }: { id: string; person: Person; at: Date },
): Promise<'accepted' | 'no-such-invitation'> {
  if (!person.emailVerified) return 'no-such-invitation'
  return db.$transaction(async (tx) => {
    const mine = { id, email: person.email, expiresAt: { gt: at } }
    const invitation = await tx.invitation.findFirst({ where: mine, select: { organisationId: true } })
    // Whoever comes second finds nothing to take.
    const { count } = await tx.invitation.deleteMany({ where: mine })
    if (invitation === null || count === 0) return 'no-such-invitation'
    const { organisationId } = invitation
    const accepted = { state: 'ACTIVE', since: at } as const
    await tx.membership.upsert({
      where: { personId_organisationId: { personId: person.id, organisationId } },
      create: { personId: person.id, organisationId, role: 'MEMBER', ...accepted },
      update: accepted,
    })
    const subject = { organisation: organisationId }
    await trace(tx, { at, actor: person.id, action: 'accept-invitation', subject, to: { personId: person.id } })
    return 'accepted'
  })
}
