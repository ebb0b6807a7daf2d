import 'server-only'
import { createHash } from 'node:crypto'
import type { Transaction } from '../platform/database'
import { slugOf } from './slug'

/** One row a name, whoever stores it first: a racing transaction's row is taken over. Names it had, and others it goes by, lead to it too. */
export async function findOrCreateOrganisation(
  tx: Transaction,
  { name, acronym }: { name: string; acronym: string | null },
): Promise<string> {
  // A name in Arabic letters alone leaves no Latin letter for an address.
  const slug = slugOf(name, 200) || `organisation-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`
  const before = await tx.organisationSlug.findUnique({ where: { slug } })
  if (before !== null) return before.organisationId
  const { count } = await tx.organisation.createMany({ data: [{ name, acronym, slug }], skipDuplicates: true })
  // Waited for by the insertion: it was renamed meanwhile, and the row just made would be a second one.
  const renamed = count === 0 ? null : await tx.organisationSlug.findUnique({ where: { slug } })
  if (renamed !== null) {
    await tx.organisation.delete({ where: { slug } })
    return renamed.organisationId
  }
  const { id } = await tx.organisation.findUniqueOrThrow({ where: { slug }, select: { id: true } })
  return id
}
