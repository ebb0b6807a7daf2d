import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type FetchLimits, fetchPage, isPrivateAddress } from '@/lib/platform/fetch-page'

const limits: FetchLimits = { maxBytes: 1000, milliseconds: 2000, redirects: 2, allowPrivate: true, allowAnyPort: true }
let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function site(answer: RequestListener): Promise<string> {
  server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('a page of the web', () => {
  it('is had with the address that it was found at', async () => {
    const base = await site((request, response) => {
      if (request.url === '/avis') response.end('Avis de recrutement')
      else response.writeHead(302, { location: '/avis' }).end()
    })
    const page = await fetchPage(`${base}/ancien`, limits)
    expect(page).toMatchObject({ url: `${base}/avis` })
    expect('bytes' in page && Buffer.from(page.bytes).toString()).toBe('Avis de recrutement')
  })

  it.each<[string, RequestListener]>([
    ['no-page', (_, response) => response.writeHead(404).end('absent')],
    ['no-page', (_, response) => response.writeHead(500).end('panne')],
    ['too-large', (_, response) => response.end('x'.repeat(1001))],
    ['too-many-redirects', (_, response) => response.writeHead(302, { location: '/encore' }).end()],
    ['not-an-address', (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end()],
    ['unreachable', (request) => request.socket.destroy()],
  ])('is refused as %s', async (refusal, answer) => {
    expect(await fetchPage(await site(answer), limits)).toEqual({ refusal })
  })

  it('is waited for only so long, its beginning and its rest alike', async () => {
    const short = { ...limits, milliseconds: 300 }
    expect(await fetchPage(await site(() => {}), short)).toEqual({ refusal: 'too-slow' })
    expect(await fetchPage(await site((_, response) => void response.write('x')), short)).toEqual({
      refusal: 'too-slow',
    })
  })

  it.each([
    'ftp://ong.example/avis',
    'avis de recrutement',
    '',
    'javascript:alert(1)',
    'http://moi:secret@ong.example/',
  ])('%j is no address of one', async (address) => {
    expect(await fetchPage(address, limits)).toEqual({ refusal: 'not-an-address' })
  })
})

describe('a port', () => {
  const strict = { ...limits, allowAnyPort: false }

  it.each(['http://127.0.0.1:22/', 'https://127.0.0.1:5432/avis', 'http://127.0.0.1:6379'])(
    'that no page is on is never knocked at: %s',
    async (address) => {
      expect(await fetchPage(address, strict)).toEqual({ refusal: 'odd-port' })
    },
  )

  it.each(['http://127.0.0.1:80/', 'https://127.0.0.1:443/', 'http://127.0.0.1:8080/', 'https://127.0.0.1:8443/'])(
    'of the web is: %s',
    async (address) => {
      expect(await fetchPage(address, { ...strict, allowPrivate: false })).toEqual({ refusal: 'private-address' })
    },
  )
})

describe('what is not the public web', () => {
  const strict = { ...limits, allowPrivate: false }

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://10.0.0.3/',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost/',
  ])('%s is never asked', async (address) => {
    let asked = false
    const base = await site((_, response) => {
      asked = true
      response.end()
    })
    const { port } = new URL(base)
    const url = new URL(address)
    url.port = port
    expect(await fetchPage(url.href, strict)).toEqual({ refusal: 'private-address' })
    expect(asked).toBe(false)
  })

  it.each(['8.8.8.8', '41.73.96.1', '2a00:1450:4007:80e::200e'])('but %s is public', (address) => {
    expect(isPrivateAddress(address)).toBe(false)
  })

  it.each([
    '192.168.1.1',
    '172.31.0.1',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '0.0.0.0',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'ong.example',
  ])('%s is not', (address) => {
    expect(isPrivateAddress(address)).toBe(true)
  })
})
