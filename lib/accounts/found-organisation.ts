import 'server-only'
import { slugOf } from '../offers/slug'
import type { database } from '../platform/database'
import { Prisma } from '../platform/prisma/client'
import { trace } from './audit'

export const maxOrganisationName = 120

export type Founded =
  | { readonly kind: 'founded'; readonly slug: string }
  /** It is known already: one asks to join it. */
  | { readonly kind: 'known'; readonly slug: string }

/** Writes an organisation that nobody has verified, with its first owner. Names that make one address are taken for one organisation. */
export async function foundOrganisation(
  db: typeof database,
  founding: { readonly name: string; readonly acronym: string | null; readonly personId: string; readonly at: Date },
): Promise<Founded> {
  const { name, acronym, personId, at } = founding
  const slug = slugOf(name)
  try {
    await db.$transaction(async (tx) => {
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
    })
    return { kind: 'founded', slug }
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return { kind: 'known', slug }
    throw error
  }
}
