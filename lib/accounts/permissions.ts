import type { Actor, Person } from './actor'
import { domainOf } from './email-domain'

/** What something is done to; a key that is left out or null answers no question that needs it. */
export interface Target {
  /** Whose offer, draft or list of members it is. */
  readonly organisationId?: string | null
  /** The person it is done to. */
  readonly personId?: string | null
  /** Who posted the offer. */
  readonly postedById?: string | null
  /** The domain of addresses that it is done to. */
  readonly domain?: string | null
}

/** Members keep the offers of their organisation true. */
const ofMembers = [
  'post-offer',
  'see-draft',
  'edit-draft',
  'see-own-offers',
  'edit-offer',
  'extend-offer',
  'close-offer',
  'copy-offer',
  'withdraw-offer',
  'archive-offer',
  'see-counts',
] as const

/** Owners say who else is a member. */
const ofOwners = ['invite', 'remove-member', 'change-role'] as const

const others = [
  'see-members',
  'decide-join',
  'join',
  'leave',
  'found-organisation',
  'moderate',
  'set-posting-right',
  'verify-organisation',
  'remove-note',
  'administrate',
] as const

export const permissions = [...ofMembers, ...ofOwners, ...others] as const
export type Permission = (typeof permissions)[number]

/** Whether an actor may do that to it. The only place that decides; what is not granted here is refused. */
export function may(actor: Actor, permission: Permission, target: Target = {}): boolean {
  // Nothing may be done from an address that nobody has shown to be theirs.
  if (actor.kind === 'visitor' || !actor.emailVerified) return false
  switch (permission) {
    case 'moderate':
      // A moderator's own offer is decided by another.
      return isStaff(actor) && (target.postedById ?? null) !== actor.id
    case 'set-posting-right':
      // Nobody says what they themselves may post, nor what whoever writes from their domain may.
      return (
        isStaff(actor) && (target.personId ?? null) !== actor.id && (target.domain ?? null) !== domainOf(actor.email)
      )
    case 'verify-organisation':
      // Nobody vouches for their own, by the domain of their own address either.
      return (
        isStaff(actor) &&
        (target.organisationId ?? null) !== null &&
        roleIn(actor, target) === null &&
        (target.domain ?? null) !== domainOf(actor.email)
      )
    case 'remove-note':
      // `personId` is who wrote it.
      return actor.role === 'ADMIN' || (isStaff(actor) && target.personId === actor.id)
    case 'administrate':
      return actor.role === 'ADMIN'
    case 'see-members':
      return isStaff(actor) || roleIn(actor, target) !== null
    case 'decide-join':
      // Nobody lets themselves in.
      return (isStaff(actor) || roleIn(actor, target) === 'OWNER') && (target.personId ?? null) !== actor.id
    case 'join':
      return roleIn(actor, target) === null
    case 'leave':
      // Of one's own request to join, too; an owner removes others.
      return target.personId === actor.id
    case 'found-organisation':
      return true
    case 'invite':
    case 'remove-member':
    case 'change-role':
      return roleIn(actor, target) === 'OWNER'
    default:
      return roleIn(actor, target) !== null
  }
}

function isStaff({ role }: Person): boolean {
  return role === 'MODERATOR' || role === 'ADMIN'
}

function roleIn({ memberships }: Person, { organisationId }: Target) {
  return memberships.find((membership) => membership.organisationId === organisationId)?.role ?? null
}
