import 'server-only'
import type { Transaction } from '../platform/database'
import { secretHash } from '../platform/secrets'

/** What a link to an organisation's domain is about. */
export interface DomainLink {
  readonly id: string
  readonly organisationId: string
  readonly organisation: { readonly name: string; readonly slug: string }
  readonly domain: string
  readonly expiresAt: Date
  readonly usedAt: Date | null
  /** `open`: it may be confirmed. `verified`: it was, in another way. `foreign`: another organisation has the domain. */
  readonly state: 'open' | 'used' | 'expired' | 'verified' | 'foreign'
}

/** The path of the page that the link leads to. */
export function domainLinkAddress(secret: string): string {
  return `/agir/organisation/${secret}`
}

/** The link with that secret, as it stands; null where there is none, or another took its place. */
export async function findDomainLink(tx: Transaction, secret: string, now: Date): Promise<DomainLink | null> {
  const check = await tx.domainCheck.findUnique({
    where: { tokenHash: secretHash(secret) },
    include: { organisation: { select: { name: true, slug: true, verifiedAt: true } } },
  })
  if (check === null) return null
  const { id, organisationId, organisation, domain, expiresAt, usedAt } = check
  const stateNow = async (): Promise<DomainLink['state']> => {
    if (usedAt !== null) return 'used'
    if (expiresAt <= now) return 'expired'
    if (organisation.verifiedAt !== null) return 'verified'
    return (await isForeignDomain(tx, { domain, organisationId })) ? 'foreign' : 'open'
  }
  return { id, organisationId, organisation, domain, expiresAt, usedAt, state: await stateNow() }
}

/** Whether the domain is known to be another organisation's. */
export async function isForeignDomain(
  tx: Transaction,
  { domain, organisationId }: { readonly domain: string; readonly organisationId: string },
): Promise<boolean> {
  return (await tx.organisationDomain.count({ where: { domain, organisationId: { not: organisationId } } })) > 0
}
