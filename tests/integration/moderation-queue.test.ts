import { addHours } from 'date-fns'
import { beforeEach, describe, expect, it } from 'vitest'
import { countChoices, countFiltered, countQueue } from '@/lib/moderation/count-queue'
import { listQueue } from '@/lib/moderation/list-queue'
import { nextInQueue } from '@/lib/moderation/next-in-queue'
import { type AskedQueue, queueLists, wholeQueue } from '@/lib/moderation/queue-criteria'
import { recordDecision } from '@/lib/offers/record-decision'
import { database, pool } from '@/lib/platform/database'
import { storePerson } from '@/tests/factories/person'
import { type StoredOffer, storeOffer } from '@/tests/factories/stored-offer'

const now = new Date('2026-02-18T10:00Z')

beforeEach(async () => {
  await database.offer.deleteMany()
})

const waiting = (title: string, stated: Partial<StoredOffer> = {}) =>
  storeOffer({ title, deadline: { date: '2026-03-20' }, status: 'PENDING', publishedAt: null, ...stated }, now)

async function titles(asked: Partial<AskedQueue> = {}): Promise<readonly string[]> {
  return (await listQueue(pool, { ...wholeQueue, ...asked }, now)).offers.map(({ title }) => title)
}

async function askForChange(offerId: string, moderatorId: string) {
  const { version } = await database.offer.update({ where: { id: offerId }, data: { version: { increment: 1 } } })
  const decision = { offerId, at: now, moderatorId, reason: null, words: 'Quoi ?', version } as const
  await database.$transaction((tx) =>
    recordDecision(tx, { ...decision, kind: 'CHANGE_ASKED', fromStatus: 'PENDING', toStatus: 'PENDING' }),
  )
}

describe('the queue', () => {
  it('begins with what closes within 48 hours, then what is doubtful, then the rest by its end, then what is past', async () => {
    await waiting('past', { deadline: { date: '2026-02-10' } })
    await waiting('without end', { deadline: 'rolling' })
    await waiting('late', { deadline: { date: '2026-03-25' } })
    await waiting('soon after', { deadline: { date: '2026-02-25' } })
    await waiting('a date of two readings', { deadline: { date: '2026-04-01', flags: ['midnight'] } })
    await waiting('new poster', { deadline: { date: '2026-03-28' }, signals: ['new-poster'] })
    await waiting('in 47 hours', { deadline: { date: '2026-02-20', time: '09:00' } })
    await waiting('in 49 hours', { deadline: { date: '2026-02-20', time: '11:00' } })
    await waiting('in 20 hours, sure', { deadline: { date: '2026-02-19', time: '06:00' } })
    // Worth knowing, but no doubt.
    await waiting('zone stated', { deadline: { date: '2026-02-27' }, deadlineFlags: ['time-zone-stated'] })
    expect(await titles()).toEqual([
      'in 20 hours, sure',
      'in 47 hours',
      'new poster',
      'a date of two readings',
      'in 49 hours',
      'soon after',
      'zone stated',
      'late',
      'without end',
      'past',
    ])
  })

  it('puts each offer into the lists that it belongs to', async () => {
    const moderator = await storePerson({ name: 'Awa Traoré', role: 'MODERATOR' }, now)
    await waiting('to decide')
    await askForChange(await waiting('asked'), moderator.id)
    await waiting('held', { status: 'HELD' })
    await waiting('refused', { status: 'REFUSED' })
    await waiting('merged elsewhere', { status: 'WITHDRAWN' })
    const open = { status: 'PUBLISHED', publishedAt: now } as const
    const edited = await waiting('edited', { ...open, publishedAt: new Date('2026-01-01T00:00Z') })
    const reported = await waiting('reported', open)
    const seen = await waiting('reported, looked at', open)
    await database.proposedEdit.create({
      data: { offerId: edited, version: 1, form: {}, risky: ['deadlineDay'], actor: moderator.id, at: now },
    })
    const report = { at: now, reason: 'FEE_ASKED' } as const
    await database.offerReport.create({ data: { ...report, offerId: reported } })
    await database.offerReport.create({
      data: { ...report, offerId: seen, handledAt: now, handledById: moderator.id, outcome: 'UNFOUNDED' },
    })
    const lists = {
      todo: ['to decide'],
      edits: ['edited'],
      waiting: ['asked', 'held'],
      reported: ['reported'],
      refused: ['refused'],
      recent: ['reported', 'reported, looked at'],
    }
    const counts = await countQueue(pool, now)
    for (const list of queueLists) {
      expect([...(await titles({ list }))].sort(), list).toEqual(lists[list])
      expect(counts[list], list).toBe(lists[list].length)
    }
    const [shown] = (await listQueue(pool, { ...wholeQueue, list: 'edits' }, now)).offers
    expect(shown).toMatchObject({ edit: { at: now, actor: moderator.id, risky: ['deadlineDay'] }, version: 1 })
    const [asked] = (await listQueue(pool, { ...wholeQueue, list: 'waiting' }, now)).offers.filter(
      ({ title }) => title === 'asked',
    )
    expect(asked).toMatchObject({ waitsForPoster: true, decided: { words: 'Quoi ?', by: 'Awa Traoré' } })
  })

  it('has what its poster has changed since back among what is to decide', async () => {
    const moderator = await storePerson({ role: 'MODERATOR' }, now)
    const id = await waiting('asked')
    await askForChange(id, moderator.id)
    expect(await titles()).toEqual([])
    await database.offer.update({ where: { id }, data: { version: { increment: 1 } } })
    expect(await titles()).toEqual(['asked'])
  })

  it('is filtered by flag, country, source, organisation and age, and counts what each choice gives', async () => {
    await waiting('conflict', { deadlineFlags: ['conflict'], countryCode: 'BF', organisations: ['Greniers'] })
    await waiting('free mail', { signals: ['free-mail'], source: 'https://www.ReliefJobs.example/offre/1?x=2' })
    await waiting('file', { source: 'avis.pdf', organisations: ['Greniers', 'Puits'] })
    await waiting('old', { createdAt: addHours(now, -80), source: 'http://reliefjobs.example', countryCode: null })
    expect(await titles({ flag: 'conflict' })).toEqual(['conflict'])
    expect(await titles({ flag: 'free-mail' })).toEqual(['free mail'])
    expect(await titles({ country: 'BF' })).toEqual(['conflict'])
    expect([...(await titles({ source: 'reliefjobs.example' }))].sort()).toEqual(['free mail', 'old'])
    expect([...(await titles({ source: 'fichier' }))].sort()).toEqual(['conflict', 'file'])
    expect([...(await titles({ organisation: 'greniers' }))].sort()).toEqual(['conflict', 'file'])
    expect(await titles({ age: 72 })).toEqual(['old'])
    expect(await titles({ age: 168 })).toEqual([])
    expect(await titles({ country: 'BF', flag: 'free-mail' })).toEqual([])

    const choices = await countChoices(pool, 'todo', now)
    expect(choices).toEqual({
      flags: [
        { value: 'conflict', count: 1 },
        { value: 'free-mail', count: 1 },
      ],
      countries: [
        { value: 'ML', count: 2 },
        { value: 'BF', count: 1 },
      ],
      sources: [
        { value: 'fichier', count: 2 },
        { value: 'reliefjobs.example', count: 2 },
      ],
      organisations: [{ value: 'greniers', name: 'Greniers', count: 2 }],
    })
    for (const { value, count } of choices.flags)
      expect(await countFiltered(pool, { ...wholeQueue, flag: value }, now)).toBe(count)
    for (const { value, count } of choices.sources)
      expect(await countFiltered(pool, { ...wholeQueue, source: value }, now)).toBe(count)
  })

  it('goes on page by page without losing or showing twice what sorts alike', async () => {
    for (let i = 0; i < 60; i++) await waiting(`offer ${i}`, i % 2 === 0 ? {} : { deadline: 'rolling' })
    const first = await listQueue(pool, wholeQueue, now)
    const second = await listQueue(pool, { ...wholeQueue, after: first.next }, now)
    expect([first.offers.length, second.offers.length, second.next]).toEqual([50, 10, null])
    expect(new Set([...first.offers, ...second.offers].map(({ slug }) => slug)).size).toBe(60)
  })

  it('goes back the same way, and shows the first page whole where less than one is left before', async () => {
    for (let i = 0; i < 130; i++) await waiting(`offer ${i}`, i % 2 === 0 ? {} : { deadline: 'rolling' })
    const page = async (where: Partial<AskedQueue>) => {
      const { offers, previous, next } = await listQueue(pool, { ...wholeQueue, ...where }, now)
      return { slugs: offers.map(({ slug }) => slug), previous, next }
    }
    const first = await page({})
    const second = await page({ after: first.next })
    const third = await page({ after: second.next })
    expect([first.previous, third.next, third.slugs.length]).toEqual([null, null, 30])
    const back = await page({ before: third.previous })
    expect(back).toEqual(second)
    expect(await page({ after: back.next })).toEqual(third)
    expect(await page({ before: back.previous })).toEqual(first)
    await database.offer.updateMany({ where: { slug: { in: first.slugs.slice(0, 20) } }, data: { status: 'REFUSED' } })
    const left = [...first.slugs.slice(20), ...second.slugs, ...third.slugs]
    expect((await page({ before: second.previous })).slugs).toEqual(left.slice(0, 50))
  })

  it('shows the newest first of what was decided', async () => {
    await waiting('earlier', { status: 'REFUSED', changedAt: addHours(now, -5) })
    await waiting('later', { status: 'REFUSED', changedAt: addHours(now, -1) })
    expect(await titles({ list: 'refused' })).toEqual(['later', 'earlier'])
  })
})

describe('what comes next', () => {
  it('is what stands after an offer that may have left the list, then the first; never one’s own', async () => {
    const moderator = await storePerson({ role: 'MODERATOR' }, now)
    const ids = [
      await waiting('a', { deadline: { date: '2026-03-01' } }),
      await waiting('b', { deadline: { date: '2026-03-02' } }),
      await waiting('own', { deadline: { date: '2026-03-03' }, postedById: moderator.id }),
      await waiting('c', { deadline: { date: '2026-03-04' } }),
    ]
    const slugs = await Promise.all(
      ids.map(async (id) => (await database.offer.findUniqueOrThrow({ where: { id } })).slug),
    )
    const [a = '', b = '', , c = ''] = slugs
    const next = (slug: string) => nextInQueue(pool, wholeQueue, { slug, moderatorId: moderator.id, now })
    expect(await next(a)).toBe(b)
    expect(await next(b)).toBe(c)
    expect(await next(c)).toBe(a)
    await database.offer.update({ where: { slug: b }, data: { status: 'REFUSED' } })
    expect(await next(b)).toBe(c)
    await database.offer.updateMany({ where: { slug: { in: [a, c] } }, data: { status: 'REFUSED' } })
    expect(await next(b)).toBeNull()
  })
})
