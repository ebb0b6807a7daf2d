import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import type { Made } from '@/lib/platform/made'
import { PageCache } from '@/lib/platform/page-cache'

const noon = new Date('2026-02-20T12:00:00Z')
const one = new Date('2026-02-20T13:00:00Z')
const wanted = { address: '/offres', version: '1', now: noon }

const made = (body: string, over: Partial<Made> = {}): Made => ({
  status: 200,
  body,
  headers: { 'Content-Type': 'text/html' },
  changesAt: null,
  ...over,
})

/** A cache with a page maker that counts: « page 1 », « page 2 »… */
function counted(over: Partial<Made> = {}, maxBytes = 1_000_000) {
  const cache = new PageCache(maxBytes)
  const make = vi.fn(async () => made(`page ${make.mock.calls.length}`, over))
  return { cache, make, get: async (want = wanted) => (await cache.get(want, make)).plain.toString() }
}

describe('a page in the cache', () => {
  it('is made once while the data stay the same', async () => {
    const { get, make } = counted()
    expect([await get(), await get(), await get({ ...wanted, now: one })]).toEqual(['page 1', 'page 1', 'page 1'])
    expect(make).toHaveBeenCalledTimes(1)
  })

  it('is never given to who read another version, newer or older', async () => {
    const { get } = counted()
    await get({ ...wanted, version: '2' })
    expect(await get({ ...wanted, version: '3' })).toBe('page 2')
    expect(await get({ ...wanted, version: '2' })).toBe('page 3')
  })

  it('is given until the instant at which it changes, and not at it', async () => {
    const { get } = counted({ changesAt: one })
    await get()
    expect(await get({ ...wanted, now: new Date(one.getTime() - 1) })).toBe('page 1')
    expect(await get({ ...wanted, now: one })).toBe('page 2')
  })

  it('answers one address only', async () => {
    const { get } = counted()
    await get()
    expect(await get({ ...wanted, address: '/offres?q=eau' })).toBe('page 2')
  })

  it.each([404, 308, 400])('is not kept with status %i', async (status) => {
    const { get, cache } = counted({ status })
    await get()
    expect(await get()).toBe('page 2')
    expect(cache.size).toBe(0)
  })

  it('is kept when it is gone for good', async () => {
    const { get } = counted({ status: 410 })
    await get()
    expect(await get()).toBe('page 1')
  })
})

describe('a page wanted by many at once', () => {
  it('is made once', async () => {
    const { get, make } = counted()
    expect(new Set(await Promise.all(Array.from({ length: 100 }, () => get())))).toEqual(new Set(['page 1']))
    expect(make).toHaveBeenCalledTimes(1)
  })

  it('is made again for who comes when what is being made has changed by itself', async () => {
    const { get, make } = counted({ changesAt: one })
    const [early, late] = await Promise.all([get(), get({ ...wanted, now: one })])
    expect([early, late]).toEqual(['page 1', 'page 2'])
    expect(make).toHaveBeenCalledTimes(2)
  })

  it('is made for each version wanted', async () => {
    const { get } = counted()
    expect(await Promise.all([get(), get({ ...wanted, version: '2' })])).toEqual(['page 1', 'page 2'])
  })

  it('fails for those who wait and is made anew for the next', async () => {
    const cache = new PageCache(1_000_000)
    const fail = async () => {
      throw new Error('x')
    }
    const results = await Promise.allSettled([cache.get(wanted, fail), cache.get(wanted, fail)])
    expect(results.every(({ status }) => status === 'rejected')).toBe(true)
    expect((await cache.get(wanted, async () => made('bon'))).plain.toString()).toBe('bon')
  })
})

describe('the bytes of the cache', () => {
  it('stay within their bound, whatever is asked', async () => {
    const { cache } = counted()
    const bound = 200_000
    const small = new PageCache(bound)
    for (let i = 0; i < 1_000; i++) {
      await small.get({ ...wanted, address: `/offres?q=${i}` }, async () => made('x'.repeat(5_000)))
      expect(small.size).toBeLessThanOrEqual(bound)
    }
    expect(small.size).toBeGreaterThan(bound / 2)
    expect(cache.size).toBe(0)
  })

  it('are not given to one huge page', async () => {
    const cache = new PageCache(160_000)
    await cache.get(wanted, async () => made('x'.repeat(20_000)))
    expect(cache.size).toBe(0)
  })

  it('count the compressed forms, each made once and equal to the page', async () => {
    const cache = new PageCache(1_000_000)
    const text = 'bonjour '.repeat(1_000)
    const answer = await cache.get(wanted, async () => made(text))
    const before = cache.size
    const br = await cache.body(wanted.address, answer, 'br')
    const gzip = await cache.body(wanted.address, answer, 'gzip')
    expect([brotliDecompressSync(br).toString(), gunzipSync(gzip).toString()]).toEqual([text, text])
    expect(cache.size).toBe(before + br.length + gzip.length)
    const kept = await cache.get(wanted, async () => made('autre'))
    expect(await cache.body(wanted.address, kept, 'br')).toBe(br)
    expect(await cache.body(wanted.address, kept, null)).toBe(kept.plain)
  })

  it('never mix the forms of a page with those of the one that replaced it', async () => {
    const cache = new PageCache(1_000_000)
    const old = await cache.get(wanted, async () => made('ancien'))
    const compressing = cache.body(wanted.address, old, 'gzip')
    await cache.get({ ...wanted, version: '2' }, async () => made('nouveau'))
    expect(gunzipSync(await compressing).toString()).toBe('ancien')
    const kept = await cache.get({ ...wanted, version: '2' }, async () => made('?'))
    expect(gunzipSync(await cache.body(wanted.address, kept, 'gzip')).toString()).toBe('nouveau')
  })
})
