import 'server-only'
import { invitationMail } from '../copy/organisation-mails'
import type { database } from '../platform/database'
import { putMail } from '../platform/mail-outbox'
import { newSecret } from '../platform/secrets'
import type { Person } from './actor'
import { trace } from './audit'
import { domainOf } from './email-domain'

/** What the keys of the mails that name somebody as the one who invites begin with, whatever became of the invitations. */
export const invitationMailPrefix = (personId: string) => `invitation ${personId} `

/** How long an invitation holds. */
export const invitationDays = 14

interface Invited {
  readonly organisationId: string
  readonly by: Person
  /** In lower case. */
  readonly email: string
  readonly siteUrl: string
  readonly at: Date
}

/** Asks a colleague in by a link in a mail; a second invitation of the same address replaces the first. */
export async function inviteColleague(
  db: typeof database,
  { organisationId, by, email, siteUrl, at }: Invited,
): Promise<'invited' | 'already-member'> {
  return db.$transaction(async (tx) => {
    const members = await tx.membership.count({ where: { organisationId, state: 'ACTIVE', person: { email } } })
    if (members > 0) return 'already-member'
    const { secret, hash } = newSecret()
    const expiresAt = new Date(at.getTime() + invitationDays * 24 * 60 * 60 * 1000)
    const invitation = { tokenHash: hash, invitedById: by.id, createdAt: at, expiresAt }
    await tx.invitation.upsert({
      where: { organisationId_email: { organisationId, email } },
      create: { organisationId, email, ...invitation },
      update: invitation,
    })
    // Never the address: what is traced can never be erased.
    const to = { domain: domainOf(email) }
    await trace(tx, { at, actor: by.id, action: 'invite', subject: { organisation: organisationId }, to })
    const { name } = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } })
    const link = `${siteUrl}/compte/invitation?jeton=${secret}`
    const words = invitationMail({ by: by.name, organisation: name, link, days: invitationDays })
    await putMail(tx, { key: `${invitationMailPrefix(by.id)}${hash}`, to: email, ...words }, at)
    return 'invited'
  })
}

/** Makes an invitation's link lead nowhere. */
export async function withdrawInvitation(
  db: typeof database,
  { organisationId, id, actor, at }: { organisationId: string; id: string; actor: string; at: Date },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.invitation.deleteMany({ where: { id, organisationId } })
    if (count === 0) return
    await trace(tx, { at, actor, action: 'withdraw-invitation', subject: { organisation: organisationId } })
  })
}
