import 'server-only'
import { subDays } from 'date-fns'
import { slugOf } from '../offers/slug'
import type { database } from '../platform/database'
import { Prisma } from '../platform/prisma/client'
import { trace } from './audit'
import { knownAs } from './organisations'

export const maxOrganisationName = 120

/** Somebody who works for several is rare; who invents them would do so by the dozen. */
const mostFounded = 3
const foundedDays = 30

export type Founded =
  | { readonly kind: 'founded'; readonly slug: string }
  /** It is known already: one asks to join it. */
  | { readonly kind: 'known'; readonly slug: string }
  /** Three in thirty days. */
  | { readonly kind: 'too-many' }

/** Writes an organisation that nobody has verified, with its first owner. Names that make one address are taken for one organisation. */
export async function foundOrganisation(
  db: typeof database,
  founding: { readonly name: string; readonly acronym: string | null; readonly personId: string; readonly at: Date },
): Promise<Founded> {
  const { name, acronym, personId, at } = founding
  const slug = slugOf(name)
  try {
    return await db.$transaction(async (tx) => {
      // One at a time for a person: two sent at once must not both be the third.
      await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${personId}::uuid FOR UPDATE`
      if ((await tx.organisation.count({ where: knownAs(slug) })) > 0) return { kind: 'known', slug }
      const since = subDays(at, foundedDays)
      const founded = await tx.auditEvent.count({
        where: { action: 'found-organisation', actor: personId, at: { gt: since } },
      })
      if (founded >= mostFounded) return { kind: 'too-many' }
      const membership = { personId, role: 'OWNER', state: 'ACTIVE', since: at } as const
      const { id } = await tx.organisation.create({
        data: { name, acronym, slug, memberships: { create: membership } },
      })
      await trace(tx, {
        at,
        actor: personId,
        action: 'found-organisation',
        subject: { organisation: id },
        to: { name },
      })
      return { kind: 'founded', slug }
    })
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return { kind: 'known', slug }
    throw error
  }
}
