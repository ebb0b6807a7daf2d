import 'server-only'
import type { Transaction } from '../platform/database'
import type { Person } from './actor'

/** A person with the organisations they act for. */
export async function findPerson(db: Transaction, id: string): Promise<Person | null> {
  const person = await db.person.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      emailVerified: true,
      role: true,
      memberships: { where: { state: 'ACTIVE' }, select: { organisationId: true, role: true } },
    },
  })
  return person === null ? null : { kind: 'person', ...person }
}
