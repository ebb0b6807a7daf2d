import 'server-only'
import { slugOf } from '../offers/slug'
import type { Transaction } from '../platform/database'

const mostFound = 50

const line = {
  id: true,
  name: true,
  acronym: true,
  slug: true,
  verifiedAt: true,
  _count: { select: { offers: true, kept: true, memberships: true } },
} as const

/** Those named by these words, or that were, 50 at most by name; those with the most offers where nothing is asked. */
export async function findOrganisations(db: Transaction, words: string) {
  const slug = slugOf(words)
  if (words.trim() !== '' && slug === '') {
    // Arabic letters alone.
    const where = { name: { contains: words, mode: 'insensitive' } } as const
    return db.organisation.findMany({ where, select: line, orderBy: { name: 'asc' }, take: mostFound })
  }
  if (slug === '')
    return db.organisation.findMany({ select: line, orderBy: { offers: { _count: 'desc' } }, take: mostFound })
  return db.organisation.findMany({
    where: {
      OR: [
        { slug: { contains: slug } },
        { oldSlugs: { some: { slug: { contains: slug } } } },
        { acronym: { equals: words, mode: 'insensitive' } },
        { domains: { some: { domain: words.toLowerCase() } } },
      ],
    },
    select: line,
    orderBy: { name: 'asc' },
    take: mostFound,
  })
}

/** An organisation with all that administrators change of it. */
export async function findAdministeredOrganisation(db: Transaction, id: string) {
  return db.organisation.findUnique({
    where: { id },
    select: {
      ...line,
      aliases: true,
      verifiedBy: true,
      verifiedWords: true,
      oldSlugs: { select: { slug: true }, orderBy: { slug: 'asc' } },
      domains: { select: { domain: true, verifiedAt: true }, orderBy: { domain: 'asc' } },
    },
  })
}
