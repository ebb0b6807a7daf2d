import type { PostingLevel } from '../platform/prisma/enums'
import { domainOf } from './email-domain'

/** Why somebody may post what they may. */
export type LevelCause = 'blocked-everywhere' | 'own' | 'domain' | 'organisation-domain' | 'nothing'

export interface HeldLevel {
  readonly level: PostingLevel
  readonly cause: LevelCause
}

/** What is known of a person. */
export interface PostingPerson {
  readonly id: string
  readonly email: string
  readonly emailVerified: boolean
  readonly blockedAt: Date | null
}

/** What was said of an organisation. */
export interface PostingRules {
  /** Each of a person or of a domain. */
  readonly rights: readonly {
    readonly personId: string | null
    readonly domain: string | null
    readonly level: PostingLevel
  }[]
  /** Domains of its addresses; none counts while the organisation is not verified. */
  readonly domains: readonly string[]
  readonly isVerified: boolean
}

/**
 * What a person may post for an organisation: nothing when an administrator blocked them; their own right first, then that of the domain they write from; without either, an
 * address in a domain of a verified organisation is as good as a colleague's word.
 */
export function heldLevel({ id, email, emailVerified, blockedAt }: PostingPerson, rules: PostingRules): HeldLevel {
  if (blockedAt !== null) return { level: 'BLOCKED', cause: 'blocked-everywhere' }
  const own = rules.rights.find(({ personId }) => personId === id)
  if (own !== undefined) return { level: own.level, cause: 'own' }
  return emailVerified ? domainLevel(domainOf(email), rules) : { level: 'UNVERIFIED', cause: 'nothing' }
}

/** The same for whoever writes from a domain, before any right of their own. */
export function domainLevel(domain: string, { rights, domains, isVerified }: PostingRules): HeldLevel {
  const right = rights.find((candidate) => candidate.domain === domain)
  if (right !== undefined) return { level: right.level, cause: 'domain' }
  if (isVerified && domains.includes(domain)) return { level: 'ALLOWED', cause: 'organisation-domain' }
  return { level: 'UNVERIFIED', cause: 'nothing' }
}
