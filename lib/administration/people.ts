import 'server-only'
import type { Transaction } from '../platform/database'

const mostFound = 50

const line = {
  id: true,
  name: true,
  email: true,
  emailVerified: true,
  role: true,
  blockedAt: true,
  createdAt: true,
} as const

/** Those with these words in their name or address, 50 at most; who runs the site where nothing is asked. */
export async function findPeople(db: Transaction, words: string) {
  const like = { contains: words.trim(), mode: 'insensitive' } as const
  return db.person.findMany({
    where: words.trim() === '' ? { role: { not: null } } : { OR: [{ name: like }, { email: like }] },
    select: line,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: mostFound,
  })
}

/** A person with their organisations and what there is of theirs. */
export async function findAdministeredPerson(db: Transaction, id: string) {
  return db.person.findUnique({
    where: { id },
    select: {
      ...line,
      memberships: {
        select: { role: true, state: true, organisation: { select: { id: true, name: true } } },
        orderBy: { organisation: { name: 'asc' } },
      },
      _count: { select: { drafts: true, posted: true, sessions: true } },
    },
  })
}
