import 'server-only'
import { trace } from '../accounts/audit'
import type { database } from '../platform/database'

interface Change {
  readonly organisationId: string
  /** In lower case, without @. */
  readonly domain: string
  readonly actor: string
  readonly at: Date
}

/** Says that a domain of e-mail addresses is the organisation's: who has a verified address there joins at once. */
export async function addDomain(
  db: typeof database,
  { organisationId, domain, actor, at }: Change,
): Promise<'added' | 'known' | 'gone'> {
  return db.$transaction(async (tx) => {
    if ((await tx.organisation.count({ where: { id: organisationId } })) === 0) return 'gone'
    const data = [{ organisationId, domain, verifiedAt: at }]
    const { count } = await tx.organisationDomain.createMany({ data, skipDuplicates: true })
    if (count === 0) return 'known'
    await trace(tx, { at, actor, action: 'add-domain', subject: { organisation: organisationId }, to: { domain } })
    return 'added'
  })
}

/** Takes a domain away; who is a member stays one. */
export async function removeDomain(
  db: typeof database,
  { organisationId, domain, actor, at }: Change,
): Promise<'removed' | 'gone'> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.organisationDomain.deleteMany({ where: { organisationId, domain } })
    if (count === 0) return 'gone'
    const subject = { organisation: organisationId }
    await trace(tx, { at, actor, action: 'remove-domain', subject, from: { domain } })
    return 'removed'
  })
}
