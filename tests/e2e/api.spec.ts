import { type APIRequestContext, expect } from '@playwright/test'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { dayFromNow, importNotices, noticeText } from './support/notices'
import { test, uniqueWord } from './support/offers'
import { askTwice, changeData, newVisitor } from './support/visitor'

/** Asks, and holds every answer to what the served description says of it. */
async function client(request: APIRequestContext) {
  const headers = newVisitor()
  const document = await (await request.get('/api/v1/openapi.json', { headers })).json()
  const ajv = new Ajv({ strict: false })
  addFormats(ajv)
  ajv.addSchema(document, 'api')
  return async (path: string, more: Record<string, string> = {}) => {
    const response = await request.get(path, { headers: { ...headers, ...more } })
    const { pathname } = new URL(path, 'http://localhost')
    const door = pathname in document.paths ? pathname : '/api/v1/offers/{slug}'
    const described = document.paths[door].get.responses[String(response.status())]
    expect(described, `${path} ${response.status()}`).toBeDefined()
    if (response.status() === 304) return { status: 304, headers: response.headers(), body: null }
    const type = response.headers()['content-type'] ?? ''
    const reference: string = described.content[type].schema.$ref
    const validate = ajv.getSchema(`api${reference}`)
    const body = await response.json()
    expect(validate?.(body), JSON.stringify(validate?.errors)).toBe(true)
    expect(response.headers()['access-control-allow-origin']).toBe('*')
    return { status: response.status(), headers: response.headers(), body }
  }
}

const slugOf = (path: string) => path.split('/').at(-1) ?? ''

test('@desktop a search gives whole offers with their proofs, page by page', async ({ request }) => {
  test.slow()
  const ask = await client(request)
  const word = uniqueWord()
  const paths = await importNotices(
    [5, 6, 7].map((days) => noticeText({ word, deadline: `${dayFromNow(days)} à 17h00` })),
  )
  const first = await ask(`/api/v1/offers?q=${word}&limit=2&tri=date-limite`)
  expect(first.body).toMatchObject({ total: 3, offers: [{ state: 'open', country: 'ML' }, {}] })
  expect(first.body.offers[0].application.emails).toEqual(['recrutement@greniers.example'])
  expect(first.body.offers[0].deadline.sentence).toContain('au plus tard le')
  const second = await ask(first.body.next)
  expect(second.body.next).toBeNull()
  const slugs = [...first.body.offers, ...second.body.offers].map(({ slug }: { slug: string }) => slug)
  expect(slugs).toEqual(paths.map(slugOf))
})

test('@desktop one offer: open with its notice, closed without a way to reach anybody, gone, never there', async ({
  request,
  offers: { far, closed },
}) => {
  test.slow()
  const ask = await client(request)
  const open = await ask(`/api/v1${far.path.replace('offres', 'offers')}`)
  expect(open.body.notice).toContain(far.word)
  const past = await ask(`/api/v1${closed.path.replace('offres', 'offers')}`)
  expect(past.body).toMatchObject({ state: 'closed', application: null, notice: null })
  expect(JSON.stringify(past.body)).not.toContain('@')

  const [old = ''] = await importNotices([noticeText({ word: uniqueWord(), deadline: dayFromNow(-100) })])
  const gone = await ask(`/api/v1/offers/${slugOf(old)}`)
  expect(gone.status).toBe(410)
  expect(gone.headers['content-type']).toBe('application/problem+json')
  expect(gone.body.detail).toContain('Magasinier')
  expect((await ask('/api/v1/offers/rien-de-tel')).status).toBe(404)
  expect((await ask('/api/v1/offers/%00')).status).toBe(404)
})

test('@desktop nonsense is refused in French, by name', async ({ request }) => {
  const ask = await client(request)
  for (const [query, name] of [
    ['page=2', 'page'],
    ['pays=atlantide', 'atlantide'],
    ['limit=1000', 'limit'],
  ] as const) {
    const { status, body } = await ask(`/api/v1/offers?${query}`)
    expect(status).toBe(400)
    expect(body.detail).toContain(name)
  }
  expect((await ask('/api/v1/offers/changes')).status).toBe(400)
  expect((await ask('/api/v1/offers/changes?since=hier')).status).toBe(400)
})

test('@desktop the changes since a time tell what came and what went', async ({ request }) => {
  test.slow()
  const ask = await client(request)
  const since = new Date().toISOString()
  const texts = [1, 2].map((n) => noticeText({ word: uniqueWord(), deadline: dayFromNow(10 + n) }))
  const [kept = '', withdrawn = ''] = (await importNotices(texts)).map(slugOf)
  await changeData(
    `UPDATE "Offer" SET "status" = 'PENDING', "changedAt" = now(), "version" = "version" + 1 WHERE "slug" = $1`,
    [withdrawn],
  )

  const told: { kind: string; slug?: string; reason?: string; offer?: { slug: string } }[] = []
  let next = `/api/v1/offers/changes?since=${since}`
  for (let complete = false; !complete; ) {
    const { body } = await ask(next)
    told.push(...body.changes)
    complete = body.complete
    next = body.next
  }
  expect(told.filter(({ offer }) => offer?.slug === kept)).toHaveLength(1)
  expect(told.find(({ slug }) => slug === withdrawn)).toMatchObject({ kind: 'removed', reason: 'withdrawn' })
  // The address for the next time goes back two minutes: a change that was on its way to its commit is not passed over.
  const { body } = await ask(next)
  expect(JSON.stringify(body.changes)).toContain(kept)
})

test('@desktop an offer that closed since is told as a removal', async ({ request, offers: { closed } }) => {
  const ask = await client(request)
  const since = new Date(Date.now() - 5 * 24 * 60 * 60 * 1000).toISOString()
  let next = `/api/v1/offers/changes?since=${since}`
  for (let page = 0; page < 20; page++) {
    const { body } = await ask(next)
    const removal = body.changes.find(({ slug }: { slug?: string }) => slug === slugOf(closed.path))
    if (removal !== undefined) {
      expect(removal).toMatchObject({ kind: 'removed', reason: 'closed' })
      return
    }
    if (body.complete) break
    next = body.next
  }
  throw new Error('not told')
})

test('@desktop what a program knows is not sent again', async ({ offers: { far } }) => {
  for (const path of ['/api/v1/offers?limit=5', `/api/v1/offers/${slugOf(far.path)}`, '/api/v1/openapi.json'])
    expect((await askTwice(path)).again.status).toBe(304)
})

test('@desktop a program in a hurry is told how long to wait', async ({ request }) => {
  const ask = await client(request)
  let answer = await ask('/api/v1/offers?limit=1')
  for (let sent = 0; sent < 70 && answer.status !== 429; sent++) answer = await ask('/api/v1/offers?limit=1')
  expect(answer.status).toBe(429)
  expect(answer.body.detail).toContain('Réessayez dans')
  expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(60)
})
