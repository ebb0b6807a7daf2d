import 'server-only'
import { type OrganisationProof, proofOf } from '../offers/organisation-proof'
import type { Transaction } from '../platform/database'

export interface OrganisationVerification {
  readonly proof: OrganisationProof | null
  readonly verifiedAt: Date | null
  readonly link: {
    readonly id: string
    readonly domain: string
    readonly createdAt: Date
    readonly expiresAt: Date
  } | null
  readonly domains: readonly string[]
}

/** What was checked of an organisation, the link that it was sent last, and its domains. */
export async function findVerification(db: Transaction, organisationId: string): Promise<OrganisationVerification> {
  const { domainCheck, domains, ...organisation } = await db.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: {
      verifiedBy: true,
      verifiedAt: true,
      verifiedWords: true,
      domainCheck: { select: { id: true, domain: true, createdAt: true, expiresAt: true } },
      domains: { select: { domain: true }, orderBy: { domain: 'asc' } },
    },
  })
  return {
    proof: proofOf(organisation),
    verifiedAt: organisation.verifiedAt,
    link: domainCheck,
    domains: domains.map(({ domain }) => domain),
  }
}
