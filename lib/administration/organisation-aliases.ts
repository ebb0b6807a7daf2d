import 'server-only'
import { trace } from '../accounts/audit'
import { lockOrganisation } from '../accounts/lock-organisation'
import { slugOf } from '../offers/slug'
import type { database } from '../platform/database'
import { Prisma } from '../platform/prisma/client'
import { longestSlug } from './rename-organisation'

interface Change {
  readonly id: string
  readonly aliases: readonly string[]
  readonly actor: string
  readonly at: Date
}

/**
 * States the other names of an organisation. Each leads to it, as an address and when a notice names it; so none may be another's
 * (`taken`), and who removes one ends that.
 */
export async function changeAliases(
  db: typeof database,
  { id, aliases, actor, at }: Change,
): Promise<'changed' | 'taken' | 'gone'> {
  try {
    return await db.$transaction(async (tx) => {
      await lockOrganisation(tx, id)
      const before = await tx.organisation.findUnique({ where: { id }, include: { oldSlugs: true } })
      if (before === null) return 'gone'
      const wanted = slugsOf(aliases).filter((slug) => slug !== before.slug)
      const removed = slugsOf(before.aliases).filter((slug) => !wanted.includes(slug))
      const own = new Set(before.oldSlugs.map(({ slug }) => slug))
      const added = wanted.filter((slug) => !own.has(slug))
      if ((await tx.organisation.count({ where: { slug: { in: added } } })) > 0) return 'taken'
      await tx.organisationSlug.deleteMany({ where: { organisationId: id, slug: { in: removed } } })
      await tx.organisationSlug.createMany({ data: added.map((slug) => ({ slug, organisationId: id })) })
      await tx.organisation.update({ where: { id }, data: { aliases: [...aliases] } })
      const [from, to] = [{ aliases: before.aliases }, { aliases: [...aliases] }]
      await trace(tx, { at, actor, action: 'change-aliases', subject: { organisation: id }, from, to })
      return 'changed'
    })
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return 'taken'
    throw error
  }
}

function slugsOf(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => slugOf(name, longestSlug)))].filter((slug) => slug !== '')
}
