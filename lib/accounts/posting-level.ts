import 'server-only'
import type { Transaction } from '../platform/database'
import type { PostingLevel } from '../platform/prisma/client'
import { domainOf } from './email-domain'
import { heldLevel } from './held-level'

/** What a person may post for an organisation, by the rule of `held-level.ts`. */
export async function postingLevel(db: Transaction, personId: string, organisationId: string): Promise<PostingLevel> {
  const person = await db.person.findUniqueOrThrow({ where: { id: personId } })
  const domain = domainOf(person.email)
  const { verifiedAt, rights, domains } = await db.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: {
      verifiedAt: true,
      rights: { where: { OR: [{ personId }, { domain }] } },
      domains: { where: { domain } },
    },
  })
  const rules = { rights, domains: domains.map((own) => own.domain), isVerified: verifiedAt !== null }
  return heldLevel(person, rules).level
}
