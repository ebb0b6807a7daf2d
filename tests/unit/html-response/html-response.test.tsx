import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { chooseEncoding, type HtmlPage, htmlResponse } from '@/lib/platform/html-response'

const now = new Date('2026-02-20T12:00:00Z')
const page = (over: Partial<HtmlPage> = {}): HtmlPage => ({
  status: 200,
  document: <p>bonjour {'<&>'}</p>,
  changesAt: null,
  ...over,
})
const html = '<!doctype html><p>bonjour &lt;&amp;&gt;</p>'

function answer(over: Partial<HtmlPage> = {}, init: RequestInit = {}) {
  const request = new Request('http://localhost/offres', init)
  return htmlResponse(
    request,
    now,
    async () => page(over),
    (id) => <p>panne {id}</p>,
  )
}

afterEach(() => vi.restoreAllMocks())

describe('a page of HTML', () => {
  it('is whole, in French, and runs nothing', async () => {
    const response = await answer()
    expect(await response.text()).toBe(html)
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    const policy = response.headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/script-src|unsafe/)
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(response.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('is sent as Brotli, gzip or plain, as asked, and says on what that depends', async () => {
    for (const [encoding, decode] of [['br', brotliDecompressSync] as const, ['gzip', gunzipSync] as const]) {
      const response = await answer({}, { headers: { 'Accept-Encoding': encoding } })
      expect(response.headers.get('Content-Encoding')).toBe(encoding)
      expect(response.headers.get('Vary')).toBe('Accept-Encoding')
      const body = Buffer.from(await response.arrayBuffer())
      expect(response.headers.get('Content-Length')).toBe(String(body.length))
      expect(decode(body).toString()).toBe(html)
    }
    expect((await answer()).headers.get('Content-Encoding')).toBeNull()
  })

  it('names its headers in the usual spelling, since Next drops content-encoding by its lower-case name', async () => {
    const names: string[] = []
    const { headers } = await answer({}, { headers: { 'Accept-Encoding': 'br' } })
    headers.forEach((_, name) => {
      names.push(name)
    })
    expect(names).toContain('Content-Encoding')
    expect(names).not.toContain('content-encoding')
  })

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['BR', 'br'],
    ['gzip;q=0', null],
    ['deflate, zstd', null],
    ['', null],
    ['br;q=oui', null],
  ])('takes from « %s » %s', (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding)
  })

  it('answers HEAD with the same headers and no body', async () => {
    const response = await answer({}, { method: 'HEAD' })
    expect(await response.text()).toBe('')
    expect(response.headers.get('Content-Length')).toBe(String(html.length))
  })
})

describe('a page kept by a browser', () => {
  it.each([
    [null, 'public, max-age=60, must-revalidate'],
    ['2026-02-21T00:00:00Z', 'public, max-age=60, must-revalidate'],
    ['2026-02-20T12:00:20.900Z', 'public, max-age=20, must-revalidate'],
    ['2026-02-20T12:00:00.900Z', 'no-cache'],
    ['2026-02-20T11:00:00Z', 'no-cache'],
  ])('when it changes at %s: %s', async (changesAt, cacheControl) => {
    const response = await answer({ changesAt: changesAt === null ? null : new Date(changesAt) })
    expect(response.headers.get('Cache-Control')).toBe(cacheControl)
  })

  it('is answered 304 while it is the same', async () => {
    const etag = (await answer()).headers.get('ETag') ?? ''
    for (const known of [etag, `"x", ${etag}`, etag.replace('W/', ''), '*']) {
      const response = await answer({}, { headers: { 'If-None-Match': known } })
      expect(response.status).toBe(304)
      expect(await response.text()).toBe('')
      expect(response.headers.get('ETag')).toBe(etag)
      expect(response.headers.get('Cache-Control')).toContain('max-age')
    }
    const other = await answer({ document: <p>autre</p> }, { headers: { 'If-None-Match': etag } })
    expect(other.status).toBe(200)
  })

  it('keeps no page that is not there', async () => {
    const response = await answer({ status: 404 })
    expect(response.status).toBe(404)
    expect(response.headers.get('Cache-Control')).toBe('no-cache')
    expect(response.headers.get('ETag')).toBeNull()
  })
})

describe('a bug', () => {
  it('gives the page for it, logged under the number that it shows, and tells nothing else', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    const request = new Request('http://localhost/offres?q=secret')
    const failing = async () => {
      throw new Error('mot de passe')
    }
    const response = await htmlResponse(request, now, failing, (id) => <p>panne {id}</p>)
    const id = response.headers.get('X-Request-Id')
    expect(response.status).toBe(500)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await response.text()).toBe(`<!doctype html><p>panne ${id}</p>`)
    expect(logged.mock.calls[0]?.[0]).toBe(`${id} GET /offres`)
  })

  it('in the rendering of a page is caught too', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const Broken = () => {
      throw new Error('x')
    }
    expect((await answer({ document: <Broken /> })).status).toBe(500)
  })
})
