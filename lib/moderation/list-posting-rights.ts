import 'server-only'
import { domainOf } from '../accounts/email-domain'
import { domainLevel, type HeldLevel, heldLevel, type PostingRules } from '../accounts/held-level'
import { freeMail } from '../offers/free-mail'
import type { Transaction } from '../platform/database'
import type { MemberRole, PostingLevel } from '../platform/prisma/enums'

/** Somebody who posts for an organisation, may, or did. */
export interface Poster {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly emailVerified: boolean
  /** Null: no member. */
  readonly role: MemberRole | null
  /** Offers of the organisation that they posted. */
  readonly offers: number
  readonly held: HeldLevel
  /** What is said of them alone; null: nothing. */
  readonly own: OwnRight | null
}

/** Addresses of one domain. */
export interface PostingDomain {
  readonly domain: string
  /** Whether it is known to be the organisation's. */
  readonly isOrganisations: boolean
  readonly held: HeldLevel
  readonly own: OwnRight | null
}

export interface OwnRight {
  readonly level: PostingLevel
  /** Why it is blocked. */
  readonly reason: string | null
}

export interface PostingRights {
  /** Those with a right of their own first, then by how much they posted; 200 at most. */
  readonly people: readonly Poster[]
  readonly domains: readonly PostingDomain[]
}

const mostPeople = 200

/** Who posts for an organisation and from where, each with what they may and why. */
export async function listPostingRights(db: Transaction, organisationId: string): Promise<PostingRights> {
  const rules = await findRules(db, organisationId)
  const people = (await findPosters(db, organisationId)).map((row) => posterOf(row, rules))
  const named = [...rules.domains, ...rules.rights.flatMap(({ domain }) => domain ?? [])]
  const writtenFrom = people.map(({ email }) => domainOf(email)).filter((domain) => !freeMail.test(domain))
  return {
    people: people.toSorted((a, b) => Number(a.own === null) - Number(b.own === null) || b.offers - a.offers),
    domains: [...new Set([...named, ...writtenFrom])].sort().map((domain) => postingDomainOf(domain, rules)),
  }
}

/** One of those people; null for anybody else. */
export async function findPoster(db: Transaction, organisationId: string, personId: string): Promise<Poster | null> {
  const [row] = await findPosters(db, organisationId, personId)
  return row === undefined ? null : posterOf(row, await findRules(db, organisationId))
}

/** A domain, whether something was said of it or not. */
export async function findPostingDomain(
  db: Transaction,
  organisationId: string,
  domain: string,
): Promise<PostingDomain> {
  return postingDomainOf(domain, await findRules(db, organisationId))
}

interface Rules extends PostingRules {
  readonly rights: readonly (PostingRules['rights'][number] & OwnRight)[]
}

async function findRules(db: Transaction, organisationId: string): Promise<Rules> {
  const { verifiedAt, rights, domains } = await db.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { verifiedAt: true, rights: true, domains: { select: { domain: true } } },
  })
  return { rights, domains: domains.map(({ domain }) => domain), isVerified: verifiedAt !== null }
}

function posterOf({ memberships, _count, ...person }: PosterRow, rules: Rules): Poster {
  return {
    ...person,
    role: memberships[0]?.role ?? null,
    offers: _count.posted,
    held: heldLevel(person, rules),
    own: rules.rights.find(({ personId }) => personId === person.id) ?? null,
  }
}

function postingDomainOf(domain: string, rules: Rules): PostingDomain {
  return {
    domain,
    isOrganisations: rules.domains.includes(domain),
    held: domainLevel(domain, rules),
    own: rules.rights.find((right) => right.domain === domain) ?? null,
  }
}

type PosterRow = Awaited<ReturnType<typeof findPosters>>[number]

async function findPosters(db: Transaction, organisationId: string, personId?: string) {
  return db.person.findMany({
    where: {
      ...(personId !== undefined && { id: personId }),
      OR: [
        { memberships: { some: { organisationId, state: 'ACTIVE' } } },
        { rights: { some: { organisationId } } },
        { posted: { some: { keeperId: organisationId } } },
      ],
    },
    select: {
      id: true,
      name: true,
      email: true,
      emailVerified: true,
      blockedAt: true,
      memberships: { where: { organisationId, state: 'ACTIVE' }, select: { role: true } },
      _count: { select: { posted: { where: { keeperId: organisationId } } } },
    },
    orderBy: [{ posted: { _count: 'desc' } }, { name: 'asc' }],
    take: mostPeople,
  })
}
