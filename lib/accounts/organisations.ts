import 'server-only'
import { slugOf } from '../offers/slug'
import type { Transaction } from '../platform/database'
import { domainOf } from './email-domain'

const summary = { id: true, name: true, acronym: true, slug: true, verifiedAt: true } as const

/** The organisations of a person, and those they ask to join. */
export async function listMemberships(db: Transaction, personId: string) {
  return db.membership.findMany({
    where: { personId },
    select: { role: true, state: true, since: true, organisation: { select: summary } },
    orderBy: { organisation: { name: 'asc' } },
  })
}

/** Which organisation has an address, or had it, or goes by a name that makes it. */
export function knownAs(slug: string) {
  return { OR: [{ slug }, { oldSlugs: { some: { slug } } }] }
}

/** By its address, or one that it had: mail sent before leads there. */
export async function findOrganisation(db: Transaction, slug: string) {
  const found = await db.organisation.findMany({ where: knownAs(slug), select: summary })
  return found.find((organisation) => organisation.slug === slug) ?? found[0] ?? null
}

/** By their ids, in the order of their names. */
export async function organisationsByIds(db: Transaction, ids: readonly string[]) {
  return db.organisation.findMany({ where: { id: { in: [...ids] } }, select: summary, orderBy: { name: 'asc' } })
}

/** Those that a verified address belongs to. */
export async function organisationsOfAddress(db: Transaction, email: string) {
  return db.organisation.findMany({
    where: { domains: { some: { domain: domainOf(email) } } },
    select: summary,
    orderBy: { name: 'asc' },
  })
}

/** Those named by these words, 20 at most; accents and capitals make no difference. */
export async function searchOrganisations(db: Transaction, words: string) {
  const slug = slugOf(words)
  if (slug === '') return []
  return db.organisation.findMany({
    where: {
      OR: [
        { slug: { contains: slug } },
        { oldSlugs: { some: { slug: { contains: slug } } } },
        { acronym: { equals: words, mode: 'insensitive' } },
      ],
    },
    select: summary,
    orderBy: { name: 'asc' },
    take: 20,
  })
}

const member = {
  personId: true,
  role: true,
  since: true,
  person: { select: { name: true, email: true } },
} as const

/** Who belongs to an organisation, owners first. */
export async function listMembers(db: Transaction, organisationId: string) {
  return db.membership.findMany({
    where: { organisationId, state: 'ACTIVE' },
    select: member,
    orderBy: [{ role: 'asc' }, { person: { name: 'asc' } }],
  })
}

/** Who asks to join, the longest waiting first; of one organisation, or of all. */
export async function listJoinRequests(db: Transaction, organisationId?: string) {
  return db.membership.findMany({
    where: { state: 'ASKED', ...(organisationId !== undefined && { organisationId }) },
    select: { ...member, organisation: { select: summary } },
    orderBy: { since: 'asc' },
    take: 200,
  })
}

/** Invitations that hold. */
export async function listInvitations(db: Transaction, organisationId: string, now: Date) {
  return db.invitation.findMany({
    where: { organisationId, expiresAt: { gt: now } },
    select: { id: true, email: true, expiresAt: true },
    orderBy: { email: 'asc' },
  })
}
