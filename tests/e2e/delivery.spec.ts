import { expect, type Page, type Request } from '@playwright/test'
import { test } from './support/offers'

/** What a first visit may weigh, compressed, everything included. */
const budgets = { offer: 30_000, list: 40_000 }

async function visit(page: Page, path: string) {
  const requests: Request[] = []
  page.on('request', (request) => requests.push(request))
  await page.goto(path, { waitUntil: 'networkidle' })
  const sizes = await Promise.all(requests.map((request) => request.sizes()))
  return { requests, bytes: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0) }
}

test('a first visit is light, runs no script and asks nobody else', async ({ page, baseURL, offers: { midnight } }) => {
  for (const [address, budget] of [[midnight.path, budgets.offer] as const, ['/offres', budgets.list] as const]) {
    const { requests, bytes } = await visit(page, address)
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(budget)
    expect(requests.filter((request) => new URL(request.url()).origin !== baseURL)).toEqual([])
    expect(requests.filter((request) => request.resourceType() === 'script')).toEqual([])
    await expect(page.locator('script')).toHaveCount(0)
    await expect(page.locator('[style]')).toHaveCount(0)
  }
})

test('the page arrives compressed, styled, and under a policy that runs nothing', async ({ page }) => {
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  const response = await page.goto('/offres')
  expect(response?.headers()['content-encoding']).toMatch(/^(br|gzip)$/)
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
  expect(messages).toEqual([])
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(ground).toBe('rgb(251, 247, 239)')
})

test('a page that did not change is not sent again', async ({
  request,
  offers: {
    far: { path },
  },
}) => {
  const first = await request.get(path)
  const again = await request.get(path, { headers: { 'If-None-Match': first.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
  expect((await again.body()).length).toBe(0)
})

test('no copy of a page outlives the next change of its badge', async ({
  request,
  offers: {
    tomorrow: { path },
  },
}) => {
  const cacheControl = (await request.get(path)).headers()['cache-control'] ?? ''
  const seconds = Number(/max-age=(\d+)/.exec(cacheControl)?.[1] ?? 0)
  const now = new Date()
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1)
  expect(seconds).toBeLessThanOrEqual(60)
  expect(now.getTime() + seconds * 1000).toBeLessThanOrEqual(midnight + 1000)
})
