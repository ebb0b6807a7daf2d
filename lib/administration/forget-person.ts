import 'server-only'
import { trace } from '../accounts/audit'
import { keepBars } from '../accounts/barred-address'
import { invitationMailPrefix } from '../accounts/invite-colleague'
import { heirMail } from '../copy/administration-mails'
import type { database, Transaction } from '../platform/database'
import { putMail } from '../platform/mail-outbox'
import { organisationsLeft } from './last-owner'
import { canSpareAdmin } from './lock-admins'

interface Forgetting {
  readonly personId: string
  /** Themselves, or an administrator. */
  readonly actor: string
  readonly siteUrl: string
  /** The site's, for what is kept against an address. */
  readonly secret: string
  readonly at: Date
}

/**
 * Deletes a person with all that names them: account, sessions, memberships, rights, drafts with their files, links, invitations, mail to
 * them and about them, the address left with reports. What they did to offers stays under an id that leads nowhere; so does what is traced,
 * which is why no trace ever holds a name or an address. A block, and having been removed, stay with what the address gives under the
 * secret, so that signing up again lifts neither. An organisation that they alone owned goes to its longest member. The last
 * administrator stays.
 */
export async function forgetPerson(
  db: typeof database,
  { personId, actor, siteUrl, secret, at }: Forgetting,
): Promise<'forgotten' | 'last-admin' | 'gone'> {
  return db.$transaction(async (tx) => {
    const canSpare = await canSpareAdmin(tx, personId)
    // First the organisations, as all who change members do, in one order.
    await tx.$queryRaw`
      SELECT 1 FROM "Organisation" WHERE "id" IN (SELECT "organisationId" FROM "Membership" WHERE "personId" = ${personId}::uuid)
      ORDER BY "id" FOR UPDATE`
    // Then the person: a block that is being written meanwhile is kept with the rest, or comes too late for anybody.
    await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${personId}::uuid FOR UPDATE`
    const person = await tx.person.findUnique({ where: { id: personId }, include: { drafts: true } })
    if (person === null) return 'gone'
    if (person.role === 'ADMIN' && !canSpare) return 'last-admin'
    await passOn(tx, { personId, actor, siteUrl, at })
    await keepBars(tx, { personId, secret, at })
    await forgetMailAbout(tx, person)
    await tx.person.delete({ where: { id: personId } })
    const fileIds = person.drafts.flatMap(({ fileId }) => fileId ?? [])
    await tx.noticeFile.deleteMany({ where: { id: { in: fileIds }, offers: { none: {} }, drafts: { none: {} } } })
    await forgetAddress(tx, person.email)
    await tx.verification.deleteMany({
      where: { OR: [{ value: { contains: JSON.stringify(person.email) } }, { value: { contains: personId } }] },
    })
    await trace(tx, { at, actor, action: 'forget-person', subject: { person: personId } })
    return 'forgotten'
  })
}

async function passOn(tx: Transaction, { personId, actor, siteUrl, at }: Omit<Forgetting, 'secret'>): Promise<void> {
  for (const { id, name, slug, heir } of await organisationsLeft(tx, personId)) {
    if (heir === null) continue
    const key = { personId_organisationId: { personId: heir.personId, organisationId: id } }
    await tx.membership.update({ where: key, data: { role: 'OWNER' } })
    const to = { personId: heir.personId, role: 'OWNER' }
    await trace(tx, { at, actor, action: 'change-member-role', subject: { organisation: id }, to })
    const words = heirMail({ name: heir.name, organisation: name, link: `${siteUrl}/compte/organisations/${slug}` })
    await putMail(tx, { key: `heir ${id} ${heir.personId} ${at.toISOString()}`, to: heir.email, ...words }, at)
  }
}

async function forgetAddress(tx: Transaction, email: string): Promise<void> {
  const sameAddress = { equals: email, mode: 'insensitive' } as const
  await tx.outgoingMail.deleteMany({ where: { to: sameAddress } })
  await tx.invitation.deleteMany({ where: { email: sameAddress } })
  await tx.offerReport.updateMany({ where: { email: sameAddress }, data: { email: null } })
}

/** Requests to join and invitations name a person to others: such mail no longer leaves, and what left is forgotten with its row. */
async function forgetMailAbout(tx: Transaction, { id }: { id: string }): Promise<void> {
  const ofInvitations = { key: { startsWith: invitationMailPrefix(id) } }
  const ofRequests = { key: { startsWith: 'join-request ', contains: ` ${id} ` } }
  await tx.outgoingMail.deleteMany({ where: { OR: [ofInvitations, ofRequests] } })
}
