import 'server-only'
import type { Transaction } from '../platform/database'

/** What becomes of an organisation that a person alone owns. */
export interface LeftOrganisation {
  readonly id: string
  readonly name: string
  readonly slug: string
  /** Who owns it then: its longest member; null where nobody is left. */
  readonly heir: { readonly personId: string; readonly name: string; readonly email: string } | null
}

/** The organisations that nobody else owns, with what becomes of each when the person goes. */
export async function organisationsLeft(tx: Transaction, personId: string): Promise<readonly LeftOrganisation[]> {
  const owned = await tx.membership.findMany({
    where: {
      personId,
      state: 'ACTIVE',
      role: 'OWNER',
      organisation: { memberships: { none: { state: 'ACTIVE', role: 'OWNER', personId: { not: personId } } } },
    },
    select: {
      organisation: {
        select: {
          id: true,
          name: true,
          slug: true,
          memberships: {
            where: { state: 'ACTIVE', personId: { not: personId } },
            select: { personId: true, person: { select: { name: true, email: true } } },
            orderBy: [{ since: 'asc' }, { personId: 'asc' }],
            take: 1,
          },
        },
      },
    },
    orderBy: { organisation: { name: 'asc' } },
  })
  return owned.map(({ organisation: { memberships, ...organisation } }) => {
    const [longest] = memberships
    return {
      ...organisation,
      heir: longest === undefined ? null : { personId: longest.personId, ...longest.person },
    }
  })
}
