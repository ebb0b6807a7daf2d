import 'server-only'
import { trace } from '../accounts/audit'
import { lockOrganisation } from '../accounts/lock-organisation'
import { domainProof } from '../copy/verification'
import type { database } from '../platform/database'
import { findDomainLink } from './domain-link'

/** What the log calls whoever followed the link: nobody with an account. */
const actor = 'domain-link'

/**
 * Verifies an organisation by its own answer, once: it has the domain from then on. What the link cannot do leaves all as it was.
 * @returns whether it did
 */
export async function confirmDomain(
  db: typeof database,
  { secret, at }: { readonly secret: string; readonly at: Date },
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const link = await findDomainLink(tx, secret, at)
    if (link === null) return false
    const { organisationId, domain } = link
    await lockOrganisation(tx, organisationId)
    // Two organisations that confirm the same domain at once: the second waits, and finds it taken.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`domain ${domain}`}, 0))`
    const now = await findDomainLink(tx, secret, at)
    if (now?.state !== 'open') return false
    await tx.domainCheck.update({ where: { id: link.id }, data: { usedAt: at } })
    await tx.organisation.update({
      where: { id: organisationId },
      data: { verifiedBy: 'DOMAIN_MAIL', verifiedAt: at, verifiedWords: domainProof(domain) },
    })
    const subject = { organisation: organisationId }
    const to = { verifiedBy: 'DOMAIN_MAIL', domain }
    await trace(tx, { at, actor, action: 'verify-organisation', subject, to })
    // With the instant of the verification: withdrawing it takes the domain away with it.
    const data = [{ organisationId, domain, verifiedAt: at }]
    const { count } = await tx.organisationDomain.createMany({ data, skipDuplicates: true })
    if (count > 0) await trace(tx, { at, actor, action: 'add-domain', subject, to: { domain } })
    return true
  })
}
