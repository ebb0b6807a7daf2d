import { randomUUID } from 'node:crypto'
import type { Person } from '@/lib/accounts/actor'
import { findPerson } from '@/lib/accounts/find-person'
import { slugOf } from '@/lib/offers/slug'
import { database } from '@/lib/platform/database'
import type { Prisma } from '@/lib/platform/prisma/client'

interface Stored extends Partial<Prisma.PersonUncheckedCreateInput> {
  /** Organisations by id, with the part played in them. */
  readonly memberOf?: readonly { readonly organisationId: string; readonly role?: 'OWNER' | 'MEMBER' }[]
}

/** Writes somebody with a verified address of their own, and what else the test states. */
export async function storePerson({ memberOf = [], ...person }: Stored, now: Date) {
  return database.person.create({
    data: {
      name: 'Aïssata Koné',
      email: `personne-${randomUUID().slice(0, 12)}@exemple.test`,
      emailVerified: true,
      createdAt: now,
      updatedAt: now,
      ...person,
      memberships: {
        create: memberOf.map(({ organisationId, role = 'MEMBER' }) => ({
          organisationId,
          role,
          state: 'ACTIVE' as const,
          since: now,
        })),
      },
    },
  })
}

/** Writes somebody as `storePerson` does, and gives them as pages know who acts. */
export async function storeActor(stated: Stored, now: Date): Promise<Person> {
  const { id } = await storePerson(stated, now)
  const person = await findPerson(database, id)
  if (person === null) throw new Error(`${id} is nobody`)
  return person
}

/** A name that nobody has, as notices word them: letters alone, for what looks like a number or a reference is read as no name. */
export function organisationName(): string {
  const letters = randomUUID()
    .replaceAll('-', '')
    .slice(0, 9)
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
  return `Fondation ${letters.charAt(0).toUpperCase()}${letters.slice(1)}`
}

/** Writes an organisation with a name of its own; `domains` are those of its verified addresses. */
export async function storeOrganisation(
  { domains = [], ...organisation }: Partial<Prisma.OrganisationCreateInput> & { domains?: readonly string[] },
  now: Date,
) {
  const name = organisation.name ?? organisationName()
  return database.organisation.create({
    data: {
      slug: slugOf(name),
      ...(domains.length > 0 && { verifiedBy: 'DOMAIN_MAIL' as const, verifiedAt: now }),
      ...organisation,
      name,
      domains: { create: domains.map((domain) => ({ domain, verifiedAt: now })) },
    },
  })
}
