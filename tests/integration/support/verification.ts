import { randomUUID } from 'node:crypto'
import { askDomain, type DomainAsked } from '@/lib/moderation/ask-domain'
import { confirmDomain } from '@/lib/moderation/confirm-domain'
import { type Vouched, verifyOrganisation } from '@/lib/moderation/verify-organisation'
import { database } from '@/lib/platform/database'

/** When a moderator acts, when an organisation answers, and afterwards. */
export const at = new Date('2026-11-23T10:00Z')
export const soon = new Date('2026-11-24T10:00Z')
export const later = new Date('2026-11-25T10:00Z')
export const siteUrl = 'https://baara.example'
export const actor: string = randomUUID()

/** The columns of an organisation of which nothing was checked. */
export const nothing = { verifiedBy: null, verifiedAt: null, verifiedWords: null }

export const newDomain = () => `ong-${randomUUID().slice(0, 8)}.example`

export const stored = (id: string) =>
  database.organisation.findUniqueOrThrow({ where: { id }, include: { domains: true } })

export const vouch = (organisationId: string, words = 'récépissé n° 214 du 3 mars 2019', by: Vouched = 'DOCUMENT') =>
  verifyOrganisation(database, { organisationId, by, words, actor, at })

export const confirm = (secret: string, when = soon) => confirmDomain(database, { secret, at: when })

/** What was traced of an organisation, the oldest first. */
export async function tracesOf(id: string) {
  const found = await database.auditEvent.findMany({ where: { subject: `Organisation ${id}` }, orderBy: { id: 'asc' } })
  return found.map(({ action, actor: by, from, to }) => ({ action, by, from, to }))
}

/** Asks by mail, and gives what came of it with the secret that the mail holds. */
export async function ask(organisationId: string, domain: string, seen: string | null = null) {
  const email = `contact-${randomUUID().slice(0, 8)}@${domain}`
  const outcome: DomainAsked = await askDomain(database, { organisationId, email, seen, actor, siteUrl, at })
  const mail = await database.outgoingMail.findFirst({ where: { to: email } })
  const secret = /https:\/\/baara\.example\/agir\/organisation\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? ''
  return { outcome, secret, mail, email }
}
