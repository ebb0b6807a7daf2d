import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { acceptInvitation, findInvitation, invitationsOf } from '@/lib/accounts/accept-invitation'
import type { Person } from '@/lib/accounts/actor'
import { changeMemberRole } from '@/lib/accounts/change-member-role'
import { decideJoin } from '@/lib/accounts/decide-join'
import { endMembership } from '@/lib/accounts/end-membership'
import { findPerson } from '@/lib/accounts/find-person'
import { foundOrganisation } from '@/lib/accounts/found-organisation'
import { inviteColleague, withdrawInvitation } from '@/lib/accounts/invite-colleague'
import { joinOrganisation } from '@/lib/accounts/join-organisation'
import { searchOrganisations } from '@/lib/accounts/organisations'
import { database } from '@/lib/platform/database'
import { storeActor, storeOrganisation } from '../factories/person'

const at = new Date('2026-03-01T10:00Z')
const siteUrl = 'https://baara.example'

const actor = (stated: Parameters<typeof storeActor>[0]) => storeActor(stated, at)
const domain = () => `ong-${randomUUID().slice(0, 8)}.example`
const membership = (personId: string, organisationId: string) =>
  database.membership.findUnique({ where: { personId_organisationId: { personId, organisationId } } })
const mailsTo = (to: string) => database.outgoingMail.findMany({ where: { to } })
const acts = async (organisationId: string) =>
  (
    await database.auditEvent.findMany({ where: { subject: `Organisation ${organisationId}` }, orderBy: { id: 'asc' } })
  ).map(({ action }) => action)
const join = (person: Person, organisationId: string) =>
  joinOrganisation(database, { person, organisationId, siteUrl, at })

describe('joining an organisation', () => {
  it('is at once with an address in its verified domain; the first of them owns it', async () => {
    const own = domain()
    const { id } = await storeOrganisation({ domains: [own] }, at)
    const first = await actor({ email: `a@${own}` })
    const second = await actor({ email: `b@${own}` })
    expect(await join(first, id)).toBe('joined')
    expect(await join(second, id)).toBe('joined')
    expect(await membership(first.id, id)).toMatchObject({ state: 'ACTIVE', role: 'OWNER' })
    expect(await membership(second.id, id)).toMatchObject({ state: 'ACTIVE', role: 'MEMBER' })
    expect(await acts(id)).toEqual(['join-organisation', 'join-organisation'])
  })

  it.each([
    ['another domain', (own: string) => `a@autre-${own}`],
    ['a domain under it', (own: string) => `a@mail.${own}`],
    ['a domain that ends like it', (own: string) => `a@x${own}`],
  ])('waits with an address in %s, and its owners are told', async (_, address) => {
    const own = domain()
    const { id } = await storeOrganisation({ domains: [own] }, at)
    const owner = await actor({ memberOf: [{ organisationId: id, role: 'OWNER' }] })
    const member = await actor({ memberOf: [{ organisationId: id }] })
    const person = await actor({ email: address(own) })
    expect(await join(person, id)).toBe('asked')
    expect((await findPerson(database, person.id))?.memberships).toEqual([])
    expect(await mailsTo(owner.email)).toHaveLength(1)
    expect(await mailsTo(member.email)).toHaveLength(0)
  })

  it('happens once, however often it is asked for', async () => {
    const { id } = await storeOrganisation({}, at)
    const owner = await actor({ memberOf: [{ organisationId: id, role: 'OWNER' }] })
    const person = await actor({})
    const answers = await Promise.all([join(person, id), join(person, id), join(person, id)])
    expect(answers.sort()).toEqual(['already', 'already', 'asked'])
    expect(await mailsTo(owner.email)).toHaveLength(1)
    expect(await join(owner, id)).toBe('already')
    expect(await membership(owner.id, id)).toMatchObject({ state: 'ACTIVE', role: 'OWNER' })
  })

  it('is decided once, and told to who asked', async () => {
    const { id } = await storeOrganisation({}, at)
    const person = await actor({})
    await join(person, id)
    const decide = (accepts: boolean) =>
      decideJoin(database, { organisationId: id, personId: person.id, actor: 'owner', accepts, siteUrl, at })
    const outcomes = await Promise.all([decide(true), decide(false)])
    expect(outcomes.sort()).toEqual(['decided', 'not-waiting'])
    expect(await mailsTo(person.email)).toHaveLength(1)
  })

  it('is refused without a trace of a membership', async () => {
    const { id } = await storeOrganisation({}, at)
    const person = await actor({})
    await join(person, id)
    await decideJoin(database, { organisationId: id, personId: person.id, actor: 'owner', accepts: false, siteUrl, at })
    expect(await membership(person.id, id)).toBeNull()
    expect(await acts(id)).toEqual(['ask-to-join', 'turn-away'])
  })

  it('waits for who was removed, until somebody lets them in again; who left by themselves comes back at once', async () => {
    const own = domain()
    const { id } = await storeOrganisation({ domains: [own] }, at)
    const owner = await actor({ memberOf: [{ organisationId: id, role: 'OWNER' }] })
    const person = await actor({ email: `a@${own}` })
    const hours = (count: number) => new Date(at.getTime() + count * 3_600_000)
    const joinAt = (hour: number) =>
      joinOrganisation(database, { person, organisationId: id, siteUrl, at: hours(hour) })
    const end = (by: Person, hour: number) =>
      endMembership(database, { organisationId: id, personId: person.id, actor: by.id, at: hours(hour) })
    await joinAt(0)
    await end(person, 1)
    expect(await joinAt(2)).toBe('joined')
    await end(owner, 3)
    expect(await joinAt(4)).toBe('asked')
    // Taking the request back washes nothing off.
    await end(person, 5)
    expect(await joinAt(6)).toBe('asked')
    // Removed from one organisation is removed from that one alone.
    const other = await storeOrganisation({ domains: [own] }, at)
    expect(await join(person, other.id)).toBe('joined')
    const decision = { organisationId: id, personId: person.id, actor: owner.id, accepts: true, siteUrl }
    await decideJoin(database, { ...decision, at: hours(7) })
    await end(person, 8)
    expect(await joinAt(9)).toBe('joined')
  })

  it('mails an owner once a day, however often somebody asks and takes it back', async () => {
    const { id } = await storeOrganisation({}, at)
    const owner = await actor({ memberOf: [{ organisationId: id, role: 'OWNER' }] })
    const person = await actor({})
    const ask = async (minutes: number) => {
      const then = new Date(at.getTime() + minutes * 60_000)
      expect(await joinOrganisation(database, { person, organisationId: id, siteUrl, at: then })).toBe('asked')
      await endMembership(database, { organisationId: id, personId: person.id, actor: person.id, at: then })
    }
    for (const minutes of [0, 1, 2]) await ask(minutes)
    expect(await mailsTo(owner.email)).toHaveLength(1)
    await ask(24 * 60)
    expect(await mailsTo(owner.email)).toHaveLength(2)
  })
})

describe('an invitation', () => {
  async function invited(email: string, over: { at?: Date } = {}) {
    const { id: organisationId } = await storeOrganisation({}, at)
    const by = await actor({ memberOf: [{ organisationId, role: 'OWNER' }] })
    await inviteColleague(database, { organisationId, by, email, siteUrl, at: over.at ?? at })
    const [mail] = await database.outgoingMail.findMany({ where: { to: email }, orderBy: { id: 'desc' } })
    const secret = new URL(/https:\S+/.exec(mail?.text ?? '')?.[0] ?? '').searchParams.get('jeton') ?? ''
    return { organisationId, by, secret }
  }

  it('makes its address’s person a member, once', async () => {
    const person = await actor({})
    const { organisationId, secret } = await invited(person.email)
    const id = (await findInvitation(database, secret, at))?.id ?? ''
    const accept = () => acceptInvitation(database, { id, person, at })
    expect((await Promise.all([accept(), accept()])).sort()).toEqual(['accepted', 'no-such-invitation'])
    expect(await membership(person.id, organisationId)).toMatchObject({ state: 'ACTIVE', role: 'MEMBER' })
    expect(await findInvitation(database, secret, at)).toBeNull()
  })

  it('is for nobody else, even with the link, and not for an address that was never confirmed', async () => {
    const person = await actor({})
    const { secret } = await invited(person.email)
    const id = (await findInvitation(database, secret, at))?.id ?? ''
    const stranger = await actor({})
    expect(await acceptInvitation(database, { id, person: stranger, at })).toBe('no-such-invitation')
    const unconfirmed = { ...person, emailVerified: false }
    expect(await acceptInvitation(database, { id, person: unconfirmed, at })).toBe('no-such-invitation')
    expect(await acceptInvitation(database, { id, person, at })).toBe('accepted')
  })

  it('ends after 14 days, when it is withdrawn and when it is sent anew', async () => {
    const person = await actor({})
    const { organisationId, by, secret } = await invited(person.email)
    const day14 = new Date(at.getTime() + 14 * 86_400_000)
    expect(await findInvitation(database, secret, new Date(day14.getTime() - 1))).not.toBeNull()
    expect(await findInvitation(database, secret, day14)).toBeNull()
    expect(await invitationsOf(database, person.email, day14)).toEqual([])

    await inviteColleague(database, { organisationId, by, email: person.email, siteUrl, at: day14 })
    expect(await findInvitation(database, secret, at)).toBeNull()
    const [again] = await invitationsOf(database, person.email, day14)
    await withdrawInvitation(database, { organisationId, id: again?.id ?? '', actor: by.id, at })
    expect(await invitationsOf(database, person.email, day14)).toEqual([])
  })

  it('is withdrawn by nobody of another organisation', async () => {
    const person = await actor({})
    const { secret } = await invited(person.email)
    const other = await storeOrganisation({}, at)
    const id = (await findInvitation(database, secret, at))?.id ?? ''
    await withdrawInvitation(database, { organisationId: other.id, id, actor: 'x', at })
    expect(await findInvitation(database, secret, at)).not.toBeNull()
  })

  it('does not go to who is a member', async () => {
    const { id: organisationId } = await storeOrganisation({}, at)
    const by = await actor({ memberOf: [{ organisationId, role: 'OWNER' }] })
    const outcome = await inviteColleague(database, { organisationId, by, email: by.email, siteUrl, at })
    expect(outcome).toBe('already-member')
    expect(await mailsTo(by.email)).toEqual([])
  })

  it('cannot be made from what the database keeps', async () => {
    const person = await actor({})
    const { secret } = await invited(person.email)
    expect(JSON.stringify(await database.invitation.findMany())).not.toContain(secret)
  })
})

describe('an organisation with members', () => {
  it('always keeps an owner, even when two leave at once', async () => {
    const { id: organisationId } = await storeOrganisation({}, at)
    const owners = [
      await actor({ memberOf: [{ organisationId, role: 'OWNER' }] }),
      await actor({ memberOf: [{ organisationId, role: 'OWNER' }] }),
    ]
    await actor({ memberOf: [{ organisationId }] })
    const leave = ({ id }: Person) => endMembership(database, { organisationId, personId: id, actor: id, at })
    expect((await Promise.all(owners.map(leave))).sort()).toEqual(['ended', 'last-owner'])
    expect(await database.membership.count({ where: { organisationId, role: 'OWNER' } })).toBe(1)
  })

  it('lets its last owner step back when another owns it, and its last member leave', async () => {
    const { id: organisationId } = await storeOrganisation({}, at)
    const owner = await actor({ memberOf: [{ organisationId, role: 'OWNER' }] })
    const member = await actor({ memberOf: [{ organisationId }] })
    const change = (personId: string, role: 'OWNER' | 'MEMBER') =>
      changeMemberRole(database, { organisationId, personId, role, actor: owner.id, at })
    expect(await change(owner.id, 'MEMBER')).toBe('last-owner')
    expect(await change(member.id, 'OWNER')).toBe('changed')
    expect(await change(owner.id, 'MEMBER')).toBe('changed')
    const end = (personId: string) => endMembership(database, { organisationId, personId, actor: personId, at })
    expect(await end(owner.id)).toBe('ended')
    expect(await end(member.id)).toBe('ended')
    expect(await end(member.id)).toBe('no-member')
  })

  it('is not owned by who only asks to join it', async () => {
    const { id: organisationId } = await storeOrganisation({}, at)
    const person = await actor({})
    await join(person, organisationId)
    const change = { organisationId, personId: person.id, role: 'OWNER', actor: 'x', at } as const
    expect(await changeMemberRole(database, change)).toBe('no-member')
  })

  it('is founded once under one name, however it is written', async () => {
    const person = await actor({})
    const name = `Éclaireurs du Delta ${randomUUID().slice(0, 6)}`
    const found = (as: string) => foundOrganisation(database, { name: as, acronym: null, personId: person.id, at })
    const first = await found(name)
    if (first.kind !== 'founded') throw new Error(first.kind)
    expect(await found(name.toUpperCase().replace('É', 'E'))).toEqual({ kind: 'known', slug: first.slug })
    const stored = await database.organisation.findUniqueOrThrow({ where: { slug: first.slug } })
    expect(stored).toMatchObject({ name, verifiedBy: null, verifiedAt: null })
    expect(await membership(person.id, stored.id)).toMatchObject({ role: 'OWNER', state: 'ACTIVE' })
  })

  it('is founded three times in thirty days by one person, asked at once included', async () => {
    const { id: personId } = await actor({})
    const found = (name: string, days = 0) =>
      foundOrganisation(database, { name, acronym: null, personId, at: new Date(at.getTime() + days * 86_400_000) })
    const names = [1, 2, 3, 4, 5].map((count) => `Semis ${count} ${randomUUID().slice(0, 8)}`)
    // Connections take longer to open than all the rest: without any at hand, nothing would happen at once.
    await Promise.all(names.map(() => database.$queryRaw`SELECT 1 FROM pg_sleep(0.1)`))
    const kinds = (await Promise.all(names.map((name) => found(name)))).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['founded', 'founded', 'founded', 'too-many', 'too-many'])
    const owned = await database.organisation.findFirstOrThrow({ where: { memberships: { some: { personId } } } })
    expect(await found(owned.name)).toEqual({ kind: 'known', slug: owned.slug })
    expect((await found(`Plus tôt ${personId}`, 29)).kind).toBe('too-many')
    expect((await found(`Plus tard ${personId}`, 31)).kind).toBe('founded')
  })

  it('is found by its words without their accents, and by its acronym', async () => {
    const mark = randomUUID().slice(0, 6)
    await storeOrganisation({ name: `Santé Frontières ${mark}`, acronym: `SF${mark}` }, at)
    const names = async (words: string) => (await searchOrganisations(database, words)).map(({ name }) => name)
    expect(await names(`sante frontieres ${mark}`)).toEqual([`Santé Frontières ${mark}`])
    expect(await names(`sf${mark}`)).toEqual([`Santé Frontières ${mark}`])
    expect(await names('%')).toEqual([])
  })
})
