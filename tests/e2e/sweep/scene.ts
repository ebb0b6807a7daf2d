import { database } from '@/lib/platform/database'
import { storeOrganisation, storePerson } from '@/tests/factories/person'
import { sessionCookie } from '../support/sign-in'

export const roles = ['visitor', 'unverified', 'stranger', 'member', 'owner', 'moderator', 'admin'] as const
export type Role = (typeof roles)[number]

/** Anybody with a verified address. */
export const verified: readonly Role[] = ['stranger', 'member', 'owner', 'moderator', 'admin']
/** Anybody with a session. */
export const signedIn: readonly Role[] = ['unverified', ...verified]
export const members: readonly Role[] = ['member', 'owner']
export const owners: readonly Role[] = ['owner']
export const staff: readonly Role[] = ['moderator', 'admin']

const staffOfScenes: string[] = []

/** Nobody of the scenes so far is on the staff any more: a suspended offer is told to all of it, and hundreds of mails would keep those of other tests waiting. */
export async function dismissStaff(): Promise<void> {
  await database.person.updateMany({ where: { id: { in: staffOfScenes.splice(0) } }, data: { role: null } })
}

/** Organisation A with its people, and others: made anew for each route and action, so that none spoils another's. */
export interface Scene {
  readonly now: Date
  readonly a: { readonly id: string; readonly slug: string; readonly name: string }
  /** Owner of organisation B; a member of A; an owner of A; staff in no organisation. */
  readonly people: Readonly<Record<Exclude<Role, 'visitor'>, { readonly id: string; readonly email: string }>>
  /** The cookie header of each role; empty for a visitor. */
  readonly cookies: Readonly<Record<Role, string>>
}

export async function makeScene(): Promise<Scene> {
  const now = new Date()
  const a = await storeOrganisation({}, now)
  const b = await storeOrganisation({}, now)
  const ofA = (role: 'OWNER' | 'MEMBER') => [{ organisationId: a.id, role }]
  const people = {
    // Even an owner and admin, were the address confirmed.
    unverified: await storePerson({ emailVerified: false, role: 'ADMIN', memberOf: ofA('OWNER') }, now),
    stranger: await storePerson({ memberOf: [{ organisationId: b.id, role: 'OWNER' }] }, now),
    member: await storePerson({ memberOf: ofA('MEMBER') }, now),
    owner: await storePerson({ memberOf: ofA('OWNER') }, now),
    moderator: await storePerson({ role: 'MODERATOR' }, now),
    admin: await storePerson({ role: 'ADMIN' }, now),
  }
  staffOfScenes.push(people.unverified.id, people.moderator.id, people.admin.id)
  const cookie = async ({ id }: { id: string }) => {
    const { name, value } = await sessionCookie(id)
    return `${name}=${value}`
  }
  const cookies = {
    visitor: '',
    unverified: await cookie(people.unverified),
    stranger: await cookie(people.stranger),
    member: await cookie(people.member),
    owner: await cookie(people.owner),
    moderator: await cookie(people.moderator),
    admin: await cookie(people.admin),
  }
  return { now, a, people, cookies }
}
