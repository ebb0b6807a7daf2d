import 'server-only'
import { localDateAt } from '../deadlines/local-time'
import type { OrganisationProof } from '../offers/organisation-proof'
import type { Transaction } from '../platform/database'
import type { OrganisationModel } from '../platform/prisma/models'

type Verified = Pick<OrganisationModel, 'verifiedBy' | 'verifiedAt' | 'verifiedWords'>

/** What was checked, of a row; null: nothing. */
export function proofOf({ verifiedBy, verifiedAt, verifiedWords }: Verified): OrganisationProof | null {
  if (verifiedBy === null || verifiedAt === null) return null
  return { by: verifiedBy, on: localDateAt(verifiedAt, 'UTC'), words: verifiedWords }
}

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
