import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { postingLevel } from '@/lib/accounts/posting-level'
import { findPoster, findPostingDomain, listPostingRights } from '@/lib/moderation/list-posting-rights'
import { type PostingRightChange, setPostingRight } from '@/lib/moderation/set-posting-right'
import { database } from '@/lib/platform/database'
import { storeOrganisation, storePerson } from '../factories/person'
import { storeOffer } from '../factories/stored-offer'

const at = new Date('2026-03-01T10:00Z')
let organisationId = ''
let domain = ''
let personId = ''
let actor = ''

beforeEach(async () => {
  domain = `ong-${randomUUID().slice(0, 8)}.example`
  organisationId = (await storeOrganisation({ domains: [domain] }, at)).id
  personId = (await storePerson({ email: `awa@${domain}`, memberOf: [{ organisationId }] }, at)).id
  actor = (await storePerson({ role: 'MODERATOR' }, at)).id
})

const set = (change: Partial<PostingRightChange>) =>
  setPostingRight(database, {
    organisationId,
    holder: { personId },
    seen: null,
    level: 'TRUSTED',
    reason: null,
    actor,
    at,
    ...change,
  })
const rights = () =>
  database.postingRight.findMany({
    where: { organisationId },
    select: { personId: true, domain: true, level: true, reason: true },
  })
const traces = () =>
  database.auditEvent.findMany({
    where: { subject: `Organisation ${organisationId}` },
    select: { action: true, actor: true, from: true, to: true, reason: true },
    orderBy: { id: 'asc' },
  })
const level = () => postingLevel(database, personId, organisationId)

describe('a right of a person', () => {
  it('is said, changed and taken away, and then what the rest says holds', async () => {
    expect(await level()).toBe('ALLOWED')
    expect(await set({})).toBe('set')
    expect(await level()).toBe('TRUSTED')
    expect(await set({ seen: 'TRUSTED', level: 'BLOCKED', reason: 'Annonce payante' })).toBe('set')
    expect(await level()).toBe('BLOCKED')
    expect(await rights()).toEqual([{ personId, domain: null, level: 'BLOCKED', reason: 'Annonce payante' }])
    expect(await set({ seen: 'BLOCKED', level: 'UNVERIFIED' })).toBe('set')
    expect(await rights()).toEqual([{ personId, domain: null, level: 'UNVERIFIED', reason: null }])
    expect(await set({ seen: 'UNVERIFIED', level: null })).toBe('set')
    expect([await level(), await rights()]).toEqual(['ALLOWED', []])
  })

  it('is traced with ids alone: why somebody is blocked goes with their account', async () => {
    await set({ level: 'BLOCKED', reason: 'Awa a demandé de l’argent' })
    expect(await traces()).toEqual([
      {
        action: 'set-posting-right',
        actor,
        from: { personId, level: null },
        to: { personId, level: 'BLOCKED' },
        reason: null,
      },
    ])
    await database.person.delete({ where: { id: personId } })
    expect(await rights()).toEqual([])
  })

  it.each([
    ['said by both for the first time', null],
    ['changed by both', 'ALLOWED'],
  ] as const)('is the first one’s of two moderators at once, and the second is told: %s', async (_, seen) => {
    if (seen !== null) await database.postingRight.create({ data: { organisationId, personId, level: seen } })
    const both = await Promise.all([
      set({ seen, level: 'TRUSTED' }),
      set({ seen, level: 'BLOCKED', reason: 'Fausse organisation' }),
    ])
    expect([...both].sort()).toEqual(['meanwhile', 'set'])
    const kept = both[0] === 'set' ? 'TRUSTED' : 'BLOCKED'
    expect(await rights()).toMatchObject([{ level: kept }])
    expect(await traces()).toMatchObject([{ to: { level: kept } }])
  })

  it('that is not what was seen stays as it is, and nothing is traced', async () => {
    await database.postingRight.create({ data: { organisationId, personId, level: 'BLOCKED', reason: 'Voir la note' } })
    for (const change of [{ seen: null }, { seen: 'ALLOWED' }, { seen: 'ALLOWED', level: null }] as const)
      expect(await set(change)).toBe('meanwhile')
    expect(await rights()).toMatchObject([{ level: 'BLOCKED', reason: 'Voir la note' }])
    expect(await traces()).toEqual([])
  })

  it('is nobody’s where the person or the organisation is gone', async () => {
    expect(await set({ holder: { personId: randomUUID() } })).toBe('gone')
    expect(await set({ organisationId: randomUUID() })).toBe('gone')
  })

  it('touches no other organisation and no other person', async () => {
    const other = await storeOrganisation({}, at)
    const colleague = await storePerson({ memberOf: [{ organisationId }] }, at)
    await database.postingRight.createMany({
      data: [
        { organisationId: other.id, personId, level: 'ALLOWED' },
        { organisationId, personId: colleague.id, level: 'ALLOWED' },
        { organisationId, domain, level: 'ALLOWED' },
      ],
    })
    await set({})
    await set({ seen: 'TRUSTED', level: null })
    expect((await rights()).map((right) => right.level)).toEqual(['ALLOWED', 'ALLOWED'])
    expect(await postingLevel(database, personId, other.id)).toBe('ALLOWED')
  })
})

describe('a right of a domain', () => {
  it('holds for whoever writes from it and has none of their own', async () => {
    const trusted = await storePerson({ email: `b@${domain}`, memberOf: [{ organisationId }] }, at)
    await set({ holder: { personId: trusted.id } })
    expect(await set({ holder: { domain }, level: 'BLOCKED', reason: 'Piratée' })).toBe('set')
    expect([await level(), await postingLevel(database, trusted.id, organisationId)]).toEqual(['BLOCKED', 'TRUSTED'])
    expect(await set({ holder: { domain }, seen: 'BLOCKED', level: null })).toBe('set')
    expect(await level()).toBe('ALLOWED')
  })
})

describe('who posts for an organisation', () => {
  it('is its members and whoever posted, each with what holds and why', async () => {
    const blocked = await storePerson({ name: 'Bloquée', blockedAt: at, memberOf: [{ organisationId }] }, at)
    const former = await storePerson({ name: 'Partie', email: `c-${randomUUID()}@gmail.com` }, at)
    const asking = await storePerson({}, at)
    await database.membership.create({ data: { personId: asking.id, organisationId, state: 'ASKED', since: at } })
    const stranger = await storePerson({}, at)
    for (const keeperId of [organisationId, organisationId, (await storeOrganisation({}, at)).id])
      await storeOffer({ title: 'Logisticien', deadline: 'rolling', keeperId, postedById: former.id }, at)
    await set({ holder: { personId: former.id }, level: 'BLOCKED', reason: 'Partie fâchée' })
    const { people } = await listPostingRights(database, organisationId)
    expect(
      people.map(({ id, role, offers, held, own }) => ({ id, role, offers, ...held, reason: own?.reason })),
    ).toEqual([
      { id: former.id, role: null, offers: 2, level: 'BLOCKED', cause: 'own', reason: 'Partie fâchée' },
      { id: personId, role: 'MEMBER', offers: 0, level: 'ALLOWED', cause: 'organisation-domain', reason: undefined },
      { id: blocked.id, role: 'MEMBER', offers: 0, level: 'BLOCKED', cause: 'blocked-everywhere', reason: undefined },
    ])
    for (const { id, held } of people) expect(await postingLevel(database, id, organisationId)).toBe(held.level)
    expect((await findPoster(database, organisationId, former.id))?.offers).toBe(2)
    for (const { id } of [stranger, asking]) expect(await findPoster(database, organisationId, id)).toBeNull()
  })

  it('comes with the domains that are the organisation’s, have a right, or are written from, but for free mail', async () => {
    const [said, written] = [`a-${domain}`, `b-${domain}`]
    await storePerson({ email: `d@${written}`, memberOf: [{ organisationId }] }, at)
    await storePerson({ email: `e-${randomUUID()}@gmail.com`, memberOf: [{ organisationId }] }, at)
    await set({ holder: { domain: said }, level: 'BLOCKED', reason: 'Imite le domaine' })
    const { domains } = await listPostingRights(database, organisationId)
    expect(domains).toMatchObject([
      { domain: said, isOrganisations: false, held: { level: 'BLOCKED', cause: 'domain' } },
      { domain: written, isOrganisations: false, held: { level: 'UNVERIFIED', cause: 'nothing' }, own: null },
      { domain, isOrganisations: true, held: { level: 'ALLOWED', cause: 'organisation-domain' }, own: null },
    ])
    expect(await findPostingDomain(database, organisationId, said)).toEqual(domains[0])
  })
})
