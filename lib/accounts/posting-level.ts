import 'server-only'
import type { Transaction } from '../platform/database'
import type { PostingLevel } from '../platform/prisma/client'
import { domainOf } from './email-domain'

/**
 * What a person may post for an organisation: nothing when an administrator blocked them; their own right first, then that of the domain they write from; without either, an
 * address in a domain of a verified organisation is as good as a colleague's word.
 */
export async function postingLevel(db: Transaction, personId: string, organisationId: string): Promise<PostingLevel> {
  const { email, emailVerified, blockedAt } = await db.person.findUniqueOrThrow({ where: { id: personId } })
  if (blockedAt !== null) return 'BLOCKED'
  const domain = domainOf(email)
  const rights = await db.postingRight.findMany({
    where: { organisationId, OR: [{ personId }, { domain: emailVerified ? domain : '' }] },
  })
  const right = rights.find((candidate) => candidate.personId === personId) ?? rights[0]
  if (right !== undefined) return right.level
  const own = await db.organisationDomain.count({
    where: { organisationId, domain, organisation: { verifiedAt: { not: null } } },
  })
  return own > 0 && emailVerified ? 'ALLOWED' : 'UNVERIFIED'
}
