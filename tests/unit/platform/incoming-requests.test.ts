import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isDecodable, isOriginalFile, prepareIncomingRequests, visitorAddress } from '@/lib/platform/incoming-requests'
import { limits } from '@/lib/platform/rate-limit'

// A bare server in place of the framework: what it is handed is what the framework would be handed.
const server = createServer((request, response) => {
  response.statusCode = request.url === '/brisee' ? 500 : 200
  response.end(
    JSON.stringify({
      url: request.url,
      method: request.method,
      action: request.headers['next-action'],
      visitor: request.headers['x-forwarded-for'],
      policy: request.headers['content-security-policy'],
    }),
  )
})

beforeAll(async () => {
  prepareIncomingRequests({
    siteUrl: 'https://baara.example',
    trustedProxies: 0,
    isProduction: true,
    errorDocument: () => null,
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  server.close()
})

/** As sent by who does not keep to the rules: `fetch` would correct the path. */
async function ask(path: string, headers: Record<string, string> = {}, body: string | null = null) {
  const { port } = server.address() as AddressInfo
  const sent = request({ port, host: '127.0.0.1', path, headers, method: body === null ? 'GET' : 'POST' })
  sent.end(body ?? undefined)
  const [response] = await once(sent, 'response')
  return { headers: response.headers, ...JSON.parse(await text(response)) }
}

/** Announces a body without ever sending it: the answer must come all the same. */
async function announce(path: string, headers: Record<string, string>) {
  const { port } = server.address() as AddressInfo
  const sent = request({ port, host: '127.0.0.1', path, method: 'POST', headers })
  sent.on('error', () => {})
  sent.flushHeaders()
  const [response] = await once(sent, 'response')
  const answer = JSON.parse(await text(response))
  sent.destroy()
  return answer
}

const nonceIn = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1]

describe('a request, before the framework sees it', () => {
  it.each(['/offres/%E0%A4%A', '/%', '/offres/%zz?q=1', '/assets/%C3'])(
    'has its undecodable path %s led to the page for it',
    async (path) => {
      expect((await ask(path)).url).toBe('/introuvable')
    },
  )

  it.each(['/offres/%C3%A9t%C3%A9', '/offres?q=%E0%A4%A', '/'])('keeps its path %s', async (path) => {
    expect((await ask(path)).url).toBe(path)
  })

  it('comes from where it comes, whatever it says', async () => {
    expect((await ask('/', { 'X-Forwarded-For': '203.0.113.9' })).visitor).toBe('127.0.0.1')
    expect((await ask('/')).visitor).toBe('127.0.0.1')
  })

  it.each(['/', '/brisee'])('is answered under the security headers at %s', async (path) => {
    const { headers } = await ask(path)
    const policy = headers['content-security-policy']
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/unsafe|\*|data:/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/)
  })

  it('gives a page for people with an account a nonce of its own, told to the framework and the browser alike', async () => {
    const first = await ask('/compte/connexion?suite=%2Fdeposer')
    const second = await ask('/compte/connexion?suite=%2Fdeposer')
    expect(first.policy).toBe(first.headers['content-security-policy'])
    expect(nonceIn(first.policy)).not.toBe(nonceIn(second.policy))
    expect(first.policy).not.toMatch(/unsafe|data:/)
  })

  it.each(['/', '/comptes', '/offres/compte'])('takes no nonce from a visitor at %s', async (path) => {
    const { policy, headers } = await ask(path, { 'Content-Security-Policy': "script-src 'nonce-chosen'" })
    expect(policy).toBeUndefined()
    expect(headers['content-security-policy']).not.toContain('nonce')
  })

  it('takes no nonce from a visitor where it gives one', async () => {
    const { policy } = await ask('/compte', { 'Content-Security-Policy': "script-src 'nonce-chosen'" })
    expect(nonceIn(policy)).toMatch(/^[\w+/=]{20,}$/)
  })
})

describe('what a request carries', () => {
  const refused = { url: '/demande-refusee/413', method: 'GET' }

  it.each([
    ['/compte/connexion', 2_000_001],
    ['/deposer/0190a000-0000-7000-8000-000000000000', 2_000_001],
    ['/offres/logisticien/signaler', 2_000_001],
    ['/deposer', 21_000_001],
    ['/deposer?x=1', 21_000_001],
  ])('is refused before it is read at %s past its limit', async (path, length) => {
    const answer = await announce(path, { 'Next-Action': 'x', 'Content-Length': String(length) })
    expect(answer).toMatchObject(refused)
    expect(answer.action).toBeUndefined()
    expect(await announce(path, { 'Content-Length': String(length - 1) })).toMatchObject({ url: path, method: 'POST' })
  })

  it('is refused where its length is kept quiet', async () => {
    expect(await announce('/deposer', { 'Transfer-Encoding': 'chunked' })).toMatchObject(refused)
  })

  it('is let through so where the framework passes an action on, whose length it bounds itself', async () => {
    const passedOn = { 'Transfer-Encoding': 'chunked', 'Next-Action': 'a1' }
    expect(await announce('/organisation', passedOn)).not.toMatchObject(refused)
  })
})

describe('forms on pages for people with an account', () => {
  it('are refused to a network that sends too many, and to no other page', async () => {
    const answers = []
    for (let i = 0; i <= limits.forms.requests; i++) answers.push((await ask('/compte/connexion', {}, 'a=b')).url)
    expect(answers[0]).toBe('/compte/connexion')
    expect(answers.at(-1)).toBe('/demande-refusee/429')
    expect((await ask('/offres/logisticien/signaler', {}, 'a=b')).url).toBe('/offres/logisticien/signaler')
    expect((await ask('/compte/connexion')).url).toBe('/compte/connexion')
  })
})

describe('the address of a visitor', () => {
  it.each([
    ['no proxy of ours', '203.0.113.9', 0, '192.0.2.1'],
    ['one: the entry it wrote', '203.0.113.9', 1, '203.0.113.9'],
    ['one: not what the visitor wrote before it', '6.6.6.6, 203.0.113.9', 1, '203.0.113.9'],
    ['two', '6.6.6.6, 203.0.113.9, 10.0.0.1', 2, '203.0.113.9'],
    ['two, passed by', '203.0.113.9', 2, '192.0.2.1'],
    ['one that says nothing', '', 1, '192.0.2.1'],
  ])('behind %s', (_, forwardedFor, proxies, address) => {
    expect(visitorAddress(forwardedFor, '192.0.2.1', proxies)).toBe(address)
  })
})

it('knows broken percent-encoding in a path from that in a query', () => {
  expect(['/a%20b', '/a?x=%', '/%E9', '/%'].map(isDecodable)).toEqual([true, true, false, false])
})

describe('the file that a notice came in', () => {
  it.each(['/offres/logisticien-segou/original', '/offres/logisticien-segou/original?x=1', '/offres/a/original/'])(
    '%s',
    (url) => {
      expect(isOriginalFile(url)).toBe(true)
    },
  )

  it.each([
    '/offres/original',
    '/offres/logisticien/original/x',
    '/offres?x=/offres/a/original',
    '/offres/logisticien',
  ])('not %s', (url) => {
    expect(isOriginalFile(url)).toBe(false)
  })
})
