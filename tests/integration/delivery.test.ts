import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readDataVersion, shareReads } from '@/lib/platform/data-version'
import { database, pool } from '@/lib/platform/database'
import { delivery } from '@/lib/platform/delivery'
import { PageCache } from '@/lib/platform/page-cache'
import { storeOffer } from './support/store-offer'

const now = new Date('2026-02-18T10:00:00Z')

/** Another process that changes the data: a command, or another server of the site. */
const elsewhere = new pg.Client({ connectionString: process.env.DATABASE_URL })

/** A site whose one page tells the titles there are, and how often it was made. */
function site() {
  let made = 0
  const cache = new PageCache(1_000_000)
  const deliver = delivery({
    cache,
    readVersion: shareReads(() => readDataVersion(pool)),
    rateLimit: async () => null,
    build: 'abc',
  })
  const visit = async ({
    headers = {},
    meanwhile,
  }: {
    headers?: Record<string, string>
    meanwhile?: () => Promise<void>
  } = {}) => {
    const response = await deliver({
      request: new Request('http://localhost/', { headers }),
      now,
      limit: 'pages',
      address: '/',
      headers: {},
      make: async () => {
        const titles = await database.offer.findMany({ select: { title: true }, orderBy: { number: 'asc' } })
        await meanwhile?.()
        made += 1
        return {
          status: 200,
          body: titles.map(({ title }) => title).join(' '),
          headers: { 'Content-Type': 'text/html' },
          changesAt: null,
        }
      },
      tooMany: async () => Promise.reject(new Error('too many')),
      broken: async () => Promise.reject(new Error('broken')),
    })
    return { status: response.status, body: await response.text(), tag: response.headers.get('ETag') ?? '' }
  }
  return { visit, made: () => made }
}

const rename = (from: string, to: string) =>
  elsewhere.query('UPDATE "Offer" SET "title" = $2 WHERE "title" = $1', [from, to])

describe('a page of data that others change', () => {
  beforeAll(async () => {
    await elsewhere.connect()
    await storeOffer(database, { title: 'Un' }, now)
  })
  beforeEach(async () => void (await elsewhere.query(`UPDATE "Offer" SET "title" = 'Un'`)))
  afterAll(() => elsewhere.end())

  it('is made once as long as nothing changes', async () => {
    const { visit, made } = site()
    await visit()
    await visit()
    expect(await visit()).toMatchObject({ status: 200, body: 'Un' })
    expect(made()).toBe(1)
  })

  it('is right on the first request after a change by another process', async () => {
    const { visit } = site()
    const { tag } = await visit()
    for (const [from, to] of [
      ['Un', 'Deux'],
      ['Deux', 'Un'],
    ] as const) {
      await rename(from, to)
      expect((await visit()).body).toBe(to)
    }
    expect((await visit({ headers: { 'If-None-Match': tag } })).status).toBe(200)
  })

  it('does not show a change that is not committed, and is not made anew for one that is taken back', async () => {
    const { visit, made } = site()
    await visit()
    await elsewhere.query('BEGIN')
    await rename('Un', 'Jamais')
    expect((await visit()).body).toBe('Un')
    await elsewhere.query('ROLLBACK')
    expect((await visit()).body).toBe('Un')
    expect(made()).toBe(1)
  })

  it('that was being made during a change is not given to the next request', async () => {
    const { visit } = site()
    const stale = await visit({ meanwhile: async () => void (await rename('Un', 'Trois')) })
    expect(stale.body).toBe('Un')
    expect((await visit()).body).toBe('Trois')
  })

  it('is made once for a hundred who come at the same time, and for none of them too early', async () => {
    const { visit, made } = site()
    await visit()
    await rename('Un', 'Quatre')
    const bodies = await Promise.all(Array.from({ length: 100 }, async () => (await visit()).body))
    expect(new Set(bodies)).toEqual(new Set(['Quatre']))
    expect(made()).toBe(2)
  })
})

describe('the version of the data', () => {
  it.each([
    ['an offer is changed', 'UPDATE "Offer" SET "positions" = 3'],
    [
      'an organisation is renamed',
      `INSERT INTO "Organisation" ("id", "name", "slug") VALUES (gen_random_uuid(), 'Eau', 'eau')`,
    ],
    ['an offer is removed', 'DELETE FROM "Offer"'],
  ])('is another one once %s', async (_, statement) => {
    const before = await readDataVersion(pool)
    expect(await readDataVersion(pool)).toBe(before)
    await database.$executeRawUnsafe(statement)
    expect(await readDataVersion(pool)).not.toBe(before)
  })

  it('is the same after what no page shows', async () => {
    await storeOffer(database, { title: 'Cinq' }, now)
    const before = await readDataVersion(pool)
    await database.$executeRawUnsafe(`INSERT INTO "OfferEvent" ("id", "offerId", "at", "actor", "action")
      SELECT gen_random_uuid(), "id", now(), 'essai', 'essai' FROM "Offer"`)
    expect(await readDataVersion(pool)).toBe(before)
  })
})
