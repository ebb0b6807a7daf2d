import 'server-only'
import { addDays } from 'date-fns'
import { trace } from '../accounts/audit'
import { domainOf } from '../accounts/email-domain'
import { domainMail } from '../copy/verification'
import type { database } from '../platform/database'
import { putMail } from '../platform/mail-outbox'
import { newSecret } from '../platform/secrets'
import { domainLinkAddress, isForeignDomain } from './domain-link'

/** How long the link holds. */
export const domainLinkDays = 7

interface Asking {
  readonly organisationId: string
  /** In lower case, at a domain that not everybody can have an address in. */
  readonly email: string
  /** The id of the link that the moderator saw on the page, null where there was none: the new one takes its place. */
  readonly seen: string | null
  /** A moderator's id. */
  readonly actor: string
  readonly siteUrl: string
  readonly at: Date
}

/** `meanwhile`: the organisation is verified, or another link left. */
export type DomainAsked = 'sent' | 'domain-foreign' | 'meanwhile' | 'gone'

/** Asks an organisation by mail whether an address of the domain is its own. Only the mail holds the address. */
export async function askDomain(
  db: typeof database,
  { organisationId, email, seen, actor, siteUrl, at }: Asking,
): Promise<DomainAsked> {
  const domain = domainOf(email)
  return db.$transaction(async (tx) => {
    const [organisation] = await tx.$queryRaw<{ name: string; verifiedAt: Date | null }[]>`
      SELECT "name", "verifiedAt" FROM "Organisation" WHERE "id" = ${organisationId}::uuid FOR NO KEY UPDATE`
    if (organisation === undefined) return 'gone'
    if (organisation.verifiedAt !== null) return 'meanwhile'
    if (await isForeignDomain(tx, { domain, organisationId })) return 'domain-foreign'
    if (seen !== null) await tx.domainCheck.deleteMany({ where: { organisationId, id: seen } })
    const { secret, hash } = newSecret()
    const check = { organisationId, domain, tokenHash: hash, createdAt: at, expiresAt: addDays(at, domainLinkDays) }
    // One that the moderator did not see is in the way.
    const { count } = await tx.domainCheck.createMany({ data: [check], skipDuplicates: true })
    if (count === 0) return 'meanwhile'
    const link = `${siteUrl}${domainLinkAddress(secret)}`
    const words = domainMail({ name: organisation.name, link, days: domainLinkDays })
    await putMail(tx, { key: `domain ${hash}`, to: email, ...words }, at)
    await trace(tx, { at, actor, action: 'ask-domain', subject: { organisation: organisationId }, to: { domain } })
    return 'sent'
  })
}
