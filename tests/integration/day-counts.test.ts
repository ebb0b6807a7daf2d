import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DayCounts, otherSources } from '@/lib/offers/day-counts'
import { readDataVersion } from '@/lib/platform/data-version'
import { database, pool } from '@/lib/platform/database'
import { storeOffer } from '../factories/stored-offer'

const now = new Date('2026-03-01T12:00Z')
let slug: string

beforeEach(async () => {
  slug = `logisticien-${randomUUID().slice(0, 8)}`
  await storeOffer({ title: 'Logisticien', slug }, now)
})
afterEach(() => database.offerDayCount.deleteMany())

async function rows() {
  const all = await database.offerDayCount.findMany({ orderBy: [{ day: 'asc' }, { act: 'asc' }, { source: 'asc' }] })
  return all.map(({ day, act, source, count }) => [day.toISOString().slice(0, 10), act, source, count])
}

describe('what is counted', () => {
  test('is added up by day, act and source', async () => {
    const counts = new DayCounts()
    const view = { slug, act: 'VIEW', source: '' } as const
    counts.count(view, now)
    counts.count(view, now)
    counts.count({ ...view, source: 'whatsapp' }, now)
    counts.count({ ...view, act: 'APPLY' }, now)
    counts.count(view, new Date('2026-03-02T00:00Z'))
    await counts.write(database)
    expect(await rows()).toEqual([
      ['2026-03-01', 'VIEW', '', 2],
      ['2026-03-01', 'VIEW', 'whatsapp', 1],
      ['2026-03-01', 'APPLY', '', 1],
      ['2026-03-02', 'VIEW', '', 1],
    ])
  })

  test('is added to what was written before, by any process, and written once', async () => {
    const [one, other] = [new DayCounts(), new DayCounts()]
    for (const counts of [one, other, one]) counts.count({ slug, act: 'VIEW', source: '' }, now)
    await Promise.all([one.write(database), other.write(database)])
    await one.write(database)
    expect(await rows()).toEqual([['2026-03-01', 'VIEW', '', 3]])
  })

  test('of an offer that is not there, or not published, is dropped', async () => {
    const pending = `attente-${slug}`
    await storeOffer({ title: 'Attente', slug: pending, status: 'PENDING', publishedAt: null }, now)
    const counts = new DayCounts()
    for (const named of ['nulle-part', 'a\0b', pending, slug])
      counts.count({ slug: named, act: 'VIEW', source: '' }, now)
    await counts.write(database)
    expect(await rows()).toEqual([['2026-03-01', 'VIEW', '', 1]])
  })

  test('that could not be written is written the next time', async () => {
    const counts = new DayCounts()
    counts.count({ slug, act: 'VIEW', source: '' }, now)
    const away = { $executeRaw: async () => Promise.reject(new Error('no database')) } as unknown as typeof database
    const failed = counts.write(away)
    counts.count({ slug, act: 'VIEW', source: '' }, now)
    await expect(failed).rejects.toThrow('no database')
    await counts.write(database)
    expect(await rows()).toEqual([['2026-03-01', 'VIEW', '', 2]])
  })

  test('has no more names of sources a day than a table can be read with', async () => {
    const counts = new DayCounts()
    for (let i = 0; i < 1000; i++) counts.count({ slug, act: 'VIEW', source: `site-${i}.example` }, now)
    await counts.write(database)
    const written = await rows()
    expect(written).toHaveLength(301)
    expect(written).toContainEqual(['2026-03-01', 'VIEW', otherSources, 700])
  })

  test('makes no kept page stale', async () => {
    const before = await readDataVersion(pool)
    const counts = new DayCounts()
    counts.count({ slug, act: 'VIEW', source: '' }, now)
    await counts.write(database)
    expect(await readDataVersion(pool)).toBe(before)
  })
})
