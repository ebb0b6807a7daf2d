import 'server-only'
import { trace } from '../accounts/audit'
import { lockOrganisation } from '../accounts/lock-organisation'
import { slugOf } from '../offers/slug'
import type { database } from '../platform/database'
import { Prisma } from '../platform/prisma/client'
import { touchOffers } from './touch-offers'

/** As ingestion makes addresses of names: lib/offers/store.ts. */
export const longestSlug = 200

interface Renaming {
  readonly id: string
  readonly name: string
  readonly acronym: string | null
  readonly actor: string
  readonly at: Date
}

export type Renamed =
  | { readonly kind: 'renamed'; readonly slug: string }
  /** Another organisation has that name, or had it. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'gone' }

/** Gives an organisation another name, and the address that goes with it; the one it had leads there from then on. */
export async function renameOrganisation(db: typeof database, renaming: Renaming): Promise<Renamed> {
  const { id, name, acronym, actor, at } = renaming
  try {
    return await db.$transaction(async (tx) => {
      await lockOrganisation(tx, id)
      const before = await tx.organisation.findUnique({ where: { id } })
      if (before === null) return { kind: 'gone' }
      // Without a Latin letter there is nothing to make an address of.
      const slug = slugOf(name, longestSlug) || before.slug
      const old = await tx.organisationSlug.findUnique({ where: { slug } })
      if (old !== null && old.organisationId !== id) return { kind: 'taken' }
      if (slug !== before.slug) {
        await tx.organisationSlug.deleteMany({ where: { slug } })
        await tx.organisationSlug.create({ data: { slug: before.slug, organisationId: id } })
      }
      await tx.organisation.update({ where: { id }, data: { name, acronym, slug } })
      await touchOffers(tx, id, at)
      const of = (state: { name: string; acronym: string | null; slug: string }) => ({
        name: state.name,
        acronym: state.acronym,
        slug: state.slug,
      })
      const subject = { organisation: id }
      const [from, to] = [of(before), of({ name, acronym, slug })]
      await trace(tx, { at, actor, action: 'rename-organisation', subject, from, to })
      return { kind: 'renamed', slug }
    })
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return { kind: 'taken' }
    throw error
  }
}
