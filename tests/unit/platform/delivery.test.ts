import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type DeliveryParts, delivery, type Visit } from '@/lib/platform/delivery'
import type { Made } from '@/lib/platform/made'
import { PageCache } from '@/lib/platform/page-cache'

const noon = new Date('2026-02-20T12:00:00.400Z')
const one = new Date('2026-02-20T13:00:00Z')
const html = '<!doctype html><p>bonjour'
const made = (over: Partial<Made> = {}): Made => ({
  status: 200,
  body: html,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  changesAt: null,
  ...over,
})

/** A site whose data version and limits a test sets. */
function site(over: Partial<DeliveryParts> = {}) {
  const state = { version: '1', wait: null as number | null }
  const readVersion = vi.fn(async () => state.version)
  const deliver = delivery({
    cache: new PageCache(1_000_000),
    readVersion,
    rateLimit: async () => state.wait,
    build: 'abc',
    ...over,
  })
  const make = vi.fn(async () => made())
  const visit = (headers: Record<string, string> = {}, more: Partial<Visit> & { method?: string } = {}) =>
    deliver({
      request: new Request('http://localhost/offres?q=secret', { headers, method: more.method ?? 'GET' }),
      now: noon,
      limit: 'pages',
      address: '/offres',
      headers: { 'Cache-Control': 'no-cache' },
      make,
      tooMany: async () => made({ status: 429, body: 'attendez' }),
      broken: async (id) => made({ status: 500, body: `panne ${id}` }),
      ...more,
    })
  return { state, readVersion, make, visit }
}

afterEach(() => vi.restoreAllMocks())

describe('an answer', () => {
  it('is sent as Brotli, gzip or plain, as asked, and says on what that depends', async () => {
    const { visit } = site()
    for (const [encoding, decode] of [['br', brotliDecompressSync] as const, ['gzip', gunzipSync] as const]) {
      const response = await visit({ 'Accept-Encoding': encoding })
      expect(response.headers.get('Content-Encoding')).toBe(encoding)
      expect(response.headers.get('Vary')).toBe('Accept-Encoding')
      const body = Buffer.from(await response.arrayBuffer())
      expect(response.headers.get('Content-Length')).toBe(String(body.length))
      expect(decode(body).toString()).toBe(html)
    }
    expect((await visit()).headers.get('Content-Encoding')).toBeNull()
  })

  it('names its headers in the usual spelling, since Next drops content-encoding by its lower-case name', async () => {
    const { headers } = await site().visit({ 'Accept-Encoding': 'br' })
    const names: string[] = []
    headers.forEach((_, name) => {
      names.push(name)
    })
    expect(names).toContain('Content-Encoding')
    expect(names).not.toContain('content-encoding')
  })

  it('to HEAD has the same headers and no body', async () => {
    const response = await site().visit({}, { method: 'HEAD' })
    expect(await response.text()).toBe('')
    expect(response.headers.get('Content-Length')).toBe(String(html.length))
  })

  it('that is an image is sent as it is', async () => {
    const make = async () => made({ headers: { 'Content-Type': 'image/jpeg' }, body: new Uint8Array([255, 216]) })
    const response = await site().visit({ 'Accept-Encoding': 'br' }, { make })
    expect(response.headers.get('Content-Encoding')).toBeNull()
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([255, 216]))
  })
})

describe('a page that a browser holds', () => {
  it('is answered 304 without being made, with one reading of the version', async () => {
    const { visit, make, readVersion } = site()
    const first = await visit()
    const etag = first.headers.get('ETag') ?? ''
    make.mockClear()
    readVersion.mockClear()
    const again = await visit({ 'If-None-Match': `"x", ${etag}` })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('ETag')).toBe(etag)
    expect(again.headers.get('Cache-Control')).toBe('no-cache')
    expect(make).not.toHaveBeenCalled()
    expect(readVersion).toHaveBeenCalledTimes(1)
  })

  it('is sent again on the first request after a change', async () => {
    const { visit, state } = site()
    const etag = (await visit()).headers.get('ETag') ?? ''
    state.version = '2'
    const again = await visit({ 'If-None-Match': etag })
    expect(again.status).toBe(200)
    expect(again.headers.get('ETag')).not.toBe(etag)
  })

  it('is sent again from the instant at which it changes by itself', async () => {
    const { visit } = site()
    const make = async () => made({ changesAt: one })
    const etag = (await visit({}, { make })).headers.get('ETag') ?? ''
    const just = new Date(one.getTime() - 1)
    expect((await visit({ 'If-None-Match': etag }, { make, now: just })).status).toBe(304)
    expect((await visit({ 'If-None-Match': etag }, { make, now: one })).status).toBe(200)
  })

  it('is known by any tag, or by a date from after the second in which it was made', async () => {
    const { visit } = site()
    expect((await visit({ 'If-None-Match': '*' })).status).toBe(304)
    const later = new Date(noon.getTime() + 5_000)
    const lastModified = (await visit({}, { now: later })).headers.get('Last-Modified') ?? ''
    expect(lastModified).toBe('Fri, 20 Feb 2026 12:00:01 GMT')
    expect((await visit({ 'If-Modified-Since': lastModified })).status).toBe(304)
    expect((await visit({ 'If-Modified-Since': 'Fri, 20 Feb 2026 12:00:00 GMT' })).status).toBe(200)
    expect((await visit({ 'If-Modified-Since': 'hier' })).status).toBe(200)
    expect((await visit({ 'If-Modified-Since': lastModified, 'If-None-Match': '"autre"' })).status).toBe(200)
  })

  it('never says a time to come', async () => {
    expect((await site().visit()).headers.get('Last-Modified')).toBe('Fri, 20 Feb 2026 12:00:00 GMT')
  })

  it.each([
    [404, 'no-cache'],
    [410, 'no-cache'],
    [400, 'no-cache'],
  ])('has no tag with status %i', async (status, cacheControl) => {
    const response = await site().visit({ 'If-None-Match': '*' }, { make: async () => made({ status }) })
    expect(response.status).toBe(status)
    expect(response.headers.get('ETag')).toBeNull()
    expect(response.headers.get('Cache-Control')).toBe(cacheControl)
  })
})

describe('nothing is kept', () => {
  it.each([
    ['without an address', {}, { address: null }],
    ['where the sources may change', { build: null }, {}],
  ])('%s', async (_, parts, more) => {
    const { visit, make, readVersion } = site(parts)
    await visit({}, more)
    const second = await visit({ 'If-None-Match': '*' }, more)
    expect(second.status).toBe(200)
    expect(second.headers.get('ETag')).toBeNull()
    expect(make).toHaveBeenCalledTimes(2)
    expect(readVersion).not.toHaveBeenCalled()
  })
})

describe('too many requests', () => {
  it('are told how long to wait, before anything is read', async () => {
    const { visit, state, make, readVersion } = site()
    state.wait = 7
    const response = await visit({ 'Accept-Encoding': 'br' })
    expect(response.status).toBe(429)
    expect(response.headers.get('Retry-After')).toBe('7')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await response.text()).toBe('attendez')
    expect(make).not.toHaveBeenCalled()
    expect(readVersion).not.toHaveBeenCalled()
  })
})

describe('a bug', () => {
  it('gives the page for it, logged under the number that it shows, and tells nothing else', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    const failing = async () => {
      throw new Error('mot de passe')
    }
    const response = await site().visit({}, { make: failing })
    const id = response.headers.get('X-Request-Id')
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(response.status).toBe(500)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await response.text()).toBe(`panne ${id}`)
    expect(logged.mock.calls[0]?.[0]).toBe(`${id} GET /offres`)
  })

  it('in reading the version is one too: without it nothing kept is surely right', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { visit } = site({
      readVersion: async () => {
        throw new Error('no database')
      },
    })
    expect((await visit()).status).toBe(500)
  })
})
