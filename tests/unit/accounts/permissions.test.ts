import { describe, expect, it } from 'vitest'
import { type Actor, type Person, visitor } from '@/lib/accounts/actor'
import { may, type Permission, permissions, type Target } from '@/lib/accounts/permissions'

const person = (over: Partial<Person>): Person => ({
  kind: 'person',
  id: 'me',
  name: 'Awa Traoré',
  email: 'awa@a.example',
  emailVerified: true,
  role: null,
  memberships: [],
  ...over,
})

/** Everybody there is; A is the organisation that things belong to. */
const actors = {
  visitor,
  'person, address not verified': person({
    emailVerified: false,
    role: 'ADMIN',
    memberships: [{ organisationId: 'A', role: 'OWNER' }],
  }),
  'person of no organisation': person({}),
  'member of A': person({ memberships: [{ organisationId: 'A', role: 'MEMBER' }] }),
  'owner of A': person({ memberships: [{ organisationId: 'A', role: 'OWNER' }] }),
  'owner of B': person({ memberships: [{ organisationId: 'B', role: 'OWNER' }] }),
  moderator: person({ role: 'MODERATOR' }),
  admin: person({ role: 'ADMIN' }),
} as const satisfies Record<string, Actor>
type Who = keyof typeof actors

const members: readonly Who[] = ['member of A', 'owner of A']
const owners: readonly Who[] = ['owner of A']
const staff: readonly Who[] = ['moderator', 'admin']

/** Who may do each thing to what is A's, and was posted or asked for by somebody else. Everybody else may not. */
const table: Record<Permission, readonly Who[]> = {
  'post-offer': members,
  'see-draft': members,
  'edit-draft': members,
  'see-own-offers': members,
  'edit-offer': members,
  'extend-offer': members,
  'close-offer': members,
  'copy-offer': members,
  'withdraw-offer': members,
  'archive-offer': members,
  'see-counts': members,
  leave: [],
  invite: owners,
  'remove-member': owners,
  'change-role': owners,
  'see-members': [...members, ...staff],
  'decide-join': [...owners, ...staff],
  join: ['person of no organisation', 'owner of B', ...staff],
  'found-organisation': ['person of no organisation', 'member of A', 'owner of A', 'owner of B', ...staff],
  moderate: staff,
  'set-posting-right': staff,
  'verify-organisation': staff,
  'remove-note': ['admin'],
  administrate: ['admin'],
}

const ofA: Target = { organisationId: 'A', personId: 'another', postedById: 'another' }
const cells = permissions.flatMap((permission) =>
  (Object.keys(actors) as Who[]).map((who) => ({ permission, who, granted: table[permission].includes(who) })),
)

describe('every role against every permission', () => {
  it.each(cells)('$permission by a $who: $granted', ({ permission, who, granted }) => {
    expect(may(actors[who], permission, ofA)).toBe(granted)
  })
})

describe('a permission', () => {
  const needTarget = permissions.filter(
    (permission) =>
      ![
        'moderate',
        'set-posting-right',
        'remove-note',
        'administrate',
        'see-members',
        'decide-join',
        'join',
        'found-organisation',
      ].includes(permission),
  )
  it.each(needTarget)('%s is nobody’s where it is not said whose the thing is', (permission) => {
    for (const actor of Object.values(actors))
      for (const target of [undefined, {}, { organisationId: null }]) expect(may(actor, permission, target)).toBe(false)
  })

  it('to moderate never covers one’s own offer, be one an admin', () => {
    for (const who of staff) expect(may(actors[who], 'moderate', { postedById: 'me' })).toBe(false)
  })

  it('to say what may be posted never covers oneself, nor one’s own domain', () => {
    for (const who of staff) {
      expect(may(actors[who], 'set-posting-right', { personId: 'me' })).toBe(false)
      expect(may(actors[who], 'set-posting-right', { domain: 'a.example' })).toBe(false)
      expect(may(actors[who], 'set-posting-right', { domain: 'b.example' })).toBe(true)
    }
  })

  it('to verify an organisation never covers one’s own, nor the domain of one’s own address', () => {
    for (const who of staff) {
      const memberships = [{ organisationId: 'A', role: 'MEMBER' as const }]
      const actor = { ...actors[who], memberships }
      expect(may(actor, 'verify-organisation', { organisationId: 'A' })).toBe(false)
      expect(may(actor, 'verify-organisation', { organisationId: 'B' })).toBe(true)
      expect(may(actor, 'verify-organisation', { organisationId: 'B', domain: 'a.example' })).toBe(false)
      expect(may(actor, 'verify-organisation', { organisationId: 'B', domain: 'b.example' })).toBe(true)
    }
  })

  it('to remove a note covers one’s own', () => {
    for (const who of staff) expect(may(actors[who], 'remove-note', { personId: 'me' })).toBe(true)
    expect(may(actors['owner of A'], 'remove-note', { personId: 'me' })).toBe(false)
    expect(may(actors.moderator, 'remove-note', { personId: null })).toBe(false)
  })

  it('to leave is everybody’s, for themselves', () => {
    expect(may(actors['member of A'], 'leave', { organisationId: 'A', personId: 'me' })).toBe(true)
    expect(may(actors['person of no organisation'], 'leave', { organisationId: 'A', personId: 'me' })).toBe(true)
    expect(may(visitor, 'leave', { organisationId: 'A', personId: 'me' })).toBe(false)
  })

  it('to let people in never covers oneself', () => {
    for (const who of [...owners, ...staff])
      expect(may(actors[who], 'decide-join', { organisationId: 'A', personId: 'me' })).toBe(false)
  })

  it('of a moderator gives no access to the drafts and offers of organisations they are not in', () => {
    for (const permission of ['see-draft', 'edit-draft', 'edit-offer', 'withdraw-offer'] as const)
      expect(may(actors.moderator, permission, ofA)).toBe(false)
  })
})
