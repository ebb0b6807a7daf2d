import { expect, type Page, type Request } from '@playwright/test'
import { dayFromNow, importNotices, noticeText } from './support/notices'
import { test, uniqueWord } from './support/offers'
import { askRaw, askTwice, changeData, newVisitor } from './support/visitor'

/** What a visit may weigh, compressed, in bytes: a first one with everything, a further one. */
const budgets = { offer: 30_000, list: 40_000, further: 12_000, script: 5_000 }

async function visit(page: Page, path: string) {
  const requests: Request[] = []
  const note = (request: Request) => requests.push(request)
  page.on('request', note)
  await page.goto(path, { waitUntil: 'networkidle' })
  page.off('request', note)
  const sizes = await Promise.all(
    requests.map(async (request) => ({
      type: request.resourceType(),
      bytes: (await request.sizes()).responseBodySize,
    })),
  )
  const sum = (chosen: typeof sizes) => chosen.reduce((total, { bytes }) => total + bytes, 0)
  return { requests, bytes: sum(sizes), script: sum(sizes.filter(({ type }) => type === 'script')) }
}

test('a first visit is light, runs no framework and asks nobody else', async ({
  page,
  baseURL,
  offers: { midnight },
}) => {
  for (const [address, budget] of [[midnight.path, budgets.offer] as const, ['/offres', budgets.list] as const]) {
    const { requests, bytes, script } = await visit(page, address)
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(budget)
    expect(script).toBeLessThan(budgets.script)
    expect(requests.filter((request) => new URL(request.url()).origin !== baseURL)).toEqual([])
    // What runs is a file of ours; what stands in the page itself is data.
    await expect(page.locator('script:not([src]):not([type="application/ld+json"])')).toHaveCount(0)
    await expect(page.locator('[style]')).toHaveCount(0)
  }
})

test('a further page costs only itself', async ({ page, offers: { midnight, far } }) => {
  await visit(page, midnight.path)
  const { bytes } = await visit(page, far.path)
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThan(budgets.further)
})

test('the page arrives compressed, styled, and under a policy that runs nothing inline', async ({
  page,
  offers: { midnight },
}) => {
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  for (const address of ['/offres', midnight.path]) {
    const response = await page.goto(address)
    expect(response?.headers()['content-encoding']).toMatch(/^(br|gzip)$/)
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(ground).toBe('rgb(251, 247, 239)')
  }
  expect(messages).toEqual([])
})

test('compressed bytes are those of the page', async ({ offers: { far } }) => {
  const { port } = new URL(process.env.BASE_URL ?? '')
  const plain = await fetch(`http://127.0.0.1:${port}${far.path}`, { headers: { 'Accept-Encoding': 'identity' } })
  const packed = await fetch(`http://127.0.0.1:${port}${far.path}`, { headers: { 'Accept-Encoding': 'br' } })
  expect(packed.headers.get('Content-Encoding')).toBe('br')
  // Unpacked on the way: had the header been lost, this would be noise.
  expect(await packed.text()).toBe(await plain.text())
})

test('a page that did not change is not sent again', async ({ offers: { far } }) => {
  const { first, again } = await askTwice(far.path)
  expect(first.headers['cache-control']).toBe('no-cache')
  expect(again.status).toBe(304)
  expect(again.body).toBe('')
  expect(again.headers.etag).toBe(first.headers.etag)
})

test('the first request after a change shows it, to who knows the page and to who does not', async ({
  request,
  page,
}) => {
  test.slow()
  const [path = ''] = await importNotices([noticeText({ word: uniqueWord(), deadline: dayFromNow(20) })])
  const before = await request.get(path)
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Magasinier')
  await changeData(`UPDATE "Offer" SET "title" = 'Chef magasinier', "version" = "version" + 1 WHERE "slug" = $1`, [
    path.split('/').at(-1),
  ])
  const after = await request.get(path, { headers: { 'If-None-Match': before.headers().etag ?? '' } })
  expect(after.status()).toBe(200)
  expect(await after.text()).toContain('Chef magasinier')
  // The browser has a copy, and asks.
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Chef magasinier')
})

test('an address that cannot be decoded leads to our page for what is not there', async () => {
  for (const path of ['/offres/%E0%A4%A', '/%', '/offres/%C3?q=1']) {
    const { status, body } = await askRaw(path)
    expect(status).toBe(404)
    expect(body).toContain('Page introuvable')
  }
  expect((await askRaw('/offres?q=%E0%A4%A')).status).toBeLessThan(400)
})

test('every kind of answer comes under the security headers', async ({ request, offers: { far, closed } }) => {
  const page = await request.get(far.path)
  const stylesheet = /href="(\/assets\/[^"]+\.css)"/.exec(await page.text())?.[1] ?? ''
  const answers: readonly (readonly [number, string, string?])[] = [
    [200, '/'],
    [200, '/offres'],
    [200, far.path],
    [200, closed.path],
    [303, '/offres?q=&utm_source=x'],
    [404, '/rien'],
    [404, '/offres/rien-de-tel'],
    [404, '/%'],
    [404, '/_next/static/rien.js'],
    [405, '/offres', 'POST'],
    [200, stylesheet],
    [200, '/baara.svg'],
    [200, '/api/v1/offers'],
    [400, '/api/v1/offers?page=2'],
    [404, '/api/v1/offers/rien-de-tel'],
    [404, '/api/rien'],
    [200, '/api/v1/openapi.json'],
    [200, '/api/feeds/atom'],
    [200, '/api/feeds/rss'],
    [200, '/api/feeds/calendar'],
    [200, '/api/health'],
    [200, `${far.path}/calendrier.ics`],
    [200, '/sitemap.xml'],
    [200, '/robots.txt'],
    [204, '/api/v1/offers', 'OPTIONS'],
    [200, '/offres', 'HEAD'],
  ]
  const received = [{ expected: 304, path: far.path, ...(await askTwice(far.path)).again }]
  for (const [expected, path, method] of answers) received.push({ expected, path, ...(await askRaw(path, {}, method)) })
  for (const { expected, path, status, headers } of received) {
    expect(`${path} ${status}`).toBe(`${path} ${expected}`)
    const policy = headers['content-security-policy'] ?? ''
    expect(policy, path).toContain("default-src 'none'")
    expect(policy, path).toContain("frame-ancestors 'none'")
    expect(policy, path).not.toMatch(/unsafe|\*/)
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['x-frame-options'], path).toBe('DENY')
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin')
    expect(headers['x-powered-by'], path).toBeUndefined()
    // The tests reach the site by http, where it would lock visitors out.
    expect(headers['strict-transport-security'], path).toBeUndefined()
  }
})

test('assets are kept for ever, under names that change with them', async ({ request }) => {
  const page = await (await request.get('/offres')).text()
  const stylesheet = /href="(\/assets\/baara\.[0-9a-f]+\.css)"/.exec(page)?.[1] ?? ''
  const { headers } = await askRaw(stylesheet)
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test('who asks too much is told in French how long to wait, and nobody else is', async () => {
  const visitor = newVisitor()
  // Quick to answer, so that a slow machine gets to the limit within its ten seconds.
  const rush = () => Promise.all(Array.from({ length: 50 }, () => askRaw('/robots.txt', visitor)))
  for (let rushes = 0; rushes < 8; rushes++) if ((await rush()).some(({ status }) => status === 429)) break
  const refused = await askRaw('/offres', visitor)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(10)
  expect(refused.body).toContain('Trop de demandes')
  expect((await askRaw('/offres')).status).toBe(200)
})

test('the sitemap holds what is open, with the true time of its change, and robots.txt leads to it', async ({
  request,
  baseURL,
  offers: { far, closed },
}) => {
  expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const lastmod = new RegExp(`<loc>${baseURL}${far.path}</loc><lastmod>([^<]+)</lastmod>`).exec(sitemap)?.[1] ?? ''
  expect(Date.now() - Date.parse(lastmod)).toBeLessThan(60 * 60 * 1000)
  expect(sitemap).not.toContain(closed.path)
  expect(sitemap).toContain(`<loc>${baseURL}/offres/pays/mali</loc>`)
})

test('health is told to whoever watches', async ({ request }) => {
  const response = await request.get('/api/health', { headers: newVisitor() })
  expect(await response.json()).toEqual({ status: 'ok' })
  expect(response.headers()['cache-control']).toBe('no-store')
})
