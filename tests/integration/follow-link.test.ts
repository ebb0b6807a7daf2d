import { addDays, subDays } from 'date-fns'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '@/lib/platform/database'
import type { LinkAction, PostingLevel } from '@/lib/platform/prisma/enums'
import { newSecret } from '@/lib/platform/secrets'
import type { Decision } from '@/lib/reminders/decision'
import { followLink } from '@/lib/reminders/follow-link'
import { storeOrganisation, storePerson } from '../factories/person'
import { storeOffer } from '../factories/stored-offer'

const published = new Date('2026-02-01T08:00Z')
const end = new Date('2026-02-20T17:00Z')
const at = subDays(end, 1)
const filled: Decision = { kind: 'close', reason: 'FILLED' }
const extension: Extract<Decision, { kind: 'extend' }> = {
  kind: 'extend',
  date: '2026-03-06',
  time: '17:00',
  reason: 'Trop peu de candidatures',
  confirmed: null,
  forAll: false,
}

let keeperId: string
let personId: string
let offerId: string

beforeEach(async () => {
  keeperId = (await storeOrganisation({}, published)).id
  personId = (await storePerson({ memberOf: [{ organisationId: keeperId }] }, published)).id
  offerId = await storeOffer(
    { title: 'Logisticien', deadline: { date: '2026-02-20', time: '17:00' }, keeperId, postedById: personId },
    published,
  )
})

async function storeLink(action: LinkAction): Promise<string> {
  const { secret, hash } = newSecret()
  const link = { tokenHash: hash, offerId, personId, action, createdAt: published, expiresAt: addDays(end, 7) }
  await database.actionLink.create({ data: link })
  return secret
}

async function mayPost(level: PostingLevel) {
  await database.postingRight.create({ data: { organisationId: keeperId, personId, level } })
}

const follow = (secret: string, decision: Decision, { version = 1, when = at } = {}) =>
  followLink(database, secret, { version, decision, at: when })
const offer = () => database.offer.findUniqueOrThrow({ where: { id: offerId } })
const uses = () => database.actionLink.count({ where: { offerId, usedAt: { not: null } } })
const events = async () =>
  (await database.offerEvent.findMany({ where: { offerId } })).map(({ action, actor }) => [action, actor])

describe('a link to close an offer', () => {
  test('closes it in its person’s name, with the reason', async () => {
    expect(await follow(await storeLink('FILLED'), filled)).toEqual({ kind: 'done', outcome: 'closed' })
    expect(await offer()).toMatchObject({ closedEarlyAt: at, closingReason: 'FILLED', closesAt: at, version: 2 })
    expect(await events()).toEqual([['closed-early', personId]])
  })

  test('acts once', async () => {
    const secret = await storeLink('FILLED')
    await follow(secret, filled)
    expect(await follow(secret, filled, { version: 2 })).toEqual({ kind: 'refused', code: 'link-over' })
    expect(await events()).toHaveLength(1)
  })

  test('acts once when it is pressed twice at the same time', async () => {
    const secret = await storeLink('CLOSE')
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => follow(secret, { kind: 'close', reason: 'CANCELLED' })))
    expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1)
    expect(await events()).toHaveLength(1)
  })

  test('notes how an offer ended that its date closed already, and changes nothing of its page', async () => {
    const before = await offer()
    const late = { when: addDays(end, 2) }
    expect(await follow(await storeLink('FILLED'), filled, late)).toEqual({ kind: 'done', outcome: 'noted' })
    expect(await offer()).toEqual(before)
    expect(await events()).toEqual([['outcome', personId]])
  })

  test('extends nothing', async () => {
    await mayPost('TRUSTED')
    expect((await follow(await storeLink('FILLED'), extension)).kind).toBe('refused')
    expect((await offer()).version).toBe(1)
  })
})

describe('a link to extend an offer', () => {
  test.each(['ALLOWED', 'TRUSTED'] as const)(
    'moves the deadline at once for who is %s, and tells it',
    async (level) => {
      await mayPost(level)
      expect(await follow(await storeLink('EXTEND'), extension)).toEqual({ kind: 'done', outcome: 'extended' })
      expect(await offer()).toMatchObject({ closesAt: new Date('2026-03-06T17:00Z'), version: 2 })
      expect(await database.deadlineMove.findMany({ where: { offerId } })).toMatchObject([
        { actor: personId, reason: 'Trop peu de candidatures', toDate: new Date('2026-03-06') },
      ])
    },
  )

  test('proposes it for who is unverified', async () => {
    expect(await follow(await storeLink('EXTEND'), extension)).toEqual({ kind: 'done', outcome: 'proposed' })
    expect((await offer()).closesAt).toEqual(end)
    expect(await database.proposedEdit.count({ where: { offerId } })).toBe(1)
  })

  test('opens an offer again that its date closed', async () => {
    await mayPost('ALLOWED')
    const late = { when: addDays(end, 2) }
    expect(await follow(await storeLink('EXTEND'), extension, late)).toEqual({ kind: 'done', outcome: 'extended' })
  })

  test('moves all posts of the notice that close together, where asked, as one', async () => {
    await mayPost('ALLOWED')
    const { noticeId } = await offer()
    const deadline = { date: '2026-02-20', time: '17:00' }
    const twin = { title: 'Chauffeur', noticeId, ordinal: 1, deadline, keeperId, postedById: personId }
    const twinId = await storeOffer(twin, published)
    const outcome = await follow(await storeLink('EXTEND'), { ...extension, forAll: true })
    expect(outcome).toEqual({ kind: 'done', outcome: 'extended' })
    const dates = await database.deadlineMove.findMany({ where: { offerId: { in: [offerId, twinId] } } })
    expect(dates.map(({ toDate }) => toDate.toISOString().slice(0, 10))).toEqual(['2026-03-06', '2026-03-06'])
  })

  test('asks first about a Sunday, and stays good for the answer', async () => {
    await mayPost('ALLOWED')
    const secret = await storeLink('EXTEND')
    const sunday = { ...extension, date: '2026-03-15' }
    expect(await follow(secret, sunday)).toMatchObject({ kind: 'doubtful', findings: [{ code: 'sunday' }] })
    expect(await uses()).toBe(0)
    const confirmed = { points: ['sunday 2026-03-15'], why: 'Fin du salon' }
    expect((await follow(secret, { ...sunday, confirmed })).kind).toBe('done')
    const events = await database.offerEvent.findMany({ where: { offerId, action: 'extended' } })
    expect(events[0]?.reason).toBe('Trop peu de candidatures\nsunday: Fin du salon')
  })

  test('closes nothing', async () => {
    expect((await follow(await storeLink('EXTEND'), filled)).kind).toBe('refused')
    expect((await offer()).closedEarlyAt).toBeNull()
  })
})

describe('a link that is refused', () => {
  test.each<readonly [string, Decision, string]>([
    ['a date that is not later', { ...extension, date: '2026-02-19' }, 'not-later'],
    ['no reason', { ...extension, reason: ' ' }, 'reason-missing'],
  ])('for %s can be used again', async (_, decision, code) => {
    await mayPost('ALLOWED')
    const secret = await storeLink('EXTEND')
    expect(await follow(secret, decision)).toEqual({ kind: 'refused', code })
    expect(await uses()).toBe(0)
    expect((await follow(secret, extension)).kind).toBe('done')
  })

  test('because somebody else has changed the offer can be used after reading it again', async () => {
    const secret = await storeLink('FILLED')
    await database.offer.update({ where: { id: offerId }, data: { version: 2 } })
    expect(await follow(secret, filled)).toEqual({ kind: 'refused', code: 'changed-meanwhile' })
    expect((await follow(secret, filled, { version: 2 })).kind).toBe('done')
  })
})

describe('nothing is done', () => {
  test('by a link that has expired', async () => {
    const when = addDays(end, 7)
    expect(await follow(await storeLink('FILLED'), filled, { when })).toEqual({ kind: 'refused', code: 'link-over' })
    expect(await events()).toEqual([])
  })

  test('by a secret that is none, or what the database keeps of one', async () => {
    const secret = await storeLink('FILLED')
    const { tokenHash } = await database.actionLink.findFirstOrThrow({ where: { offerId } })
    for (const other of ['', tokenHash, `${secret}x`])
      expect(await follow(other, filled)).toEqual({ kind: 'refused', code: 'link-over' })
    expect(await uses()).toBe(0)
  })

  test.each([
    ['themselves', () => mayPost('BLOCKED')],
    [
      'by their domain',
      async () => {
        await database.person.update({ where: { id: personId }, data: { email: `${personId}@bloque.example` } })
        await database.postingRight.create({
          data: { organisationId: keeperId, domain: 'bloque.example', level: 'BLOCKED' },
        })
      },
    ],
    ['everywhere', () => database.person.update({ where: { id: personId }, data: { blockedAt: at } })],
  ])('for a person who was blocked since, %s', async (_, block) => {
    const [close, extend] = [await storeLink('FILLED'), await storeLink('EXTEND')]
    await block()
    for (const [link, decision] of [
      [close, filled],
      [extend, extension],
    ] as const)
      expect(await follow(link, decision)).toEqual({ kind: 'refused', code: 'blocked' })
    expect([(await offer()).version, await uses()]).toEqual([1, 0])
  })

  test('for a person who has left the organisation', async () => {
    const [close, extend] = [await storeLink('FILLED'), await storeLink('EXTEND')]
    await database.membership.deleteMany({ where: { personId } })
    expect(await follow(close, filled)).toEqual({ kind: 'refused', code: 'not-found' })
    expect(await follow(extend, extension)).toEqual({ kind: 'refused', code: 'not-found' })
    expect((await offer()).version).toBe(1)
  })

  test('to an offer that was withdrawn meanwhile', async () => {
    const secret = await storeLink('FILLED')
    await database.offer.update({ where: { id: offerId }, data: { status: 'WITHDRAWN' } })
    expect(await follow(secret, filled)).toEqual({ kind: 'refused', code: 'not-in-this-state' })
  })
})
