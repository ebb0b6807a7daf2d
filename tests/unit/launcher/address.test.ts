import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readAddress, requireFreePort } from '@/bin/launcher/address.mjs'

beforeEach(() => {
  vi.stubEnv('HOST', undefined)
  vi.stubEnv('PORT', undefined)
})
afterEach(() => vi.unstubAllEnvs())

test('by default the site is for this machine alone', () => {
  expect(readAddress()).toEqual({ host: '127.0.0.1', port: 3000, url: 'http://127.0.0.1:3000' })
})

test.each([
  ['0.0.0.0', 'http://localhost:8080'],
  ['::1', 'http://[::1]:8080'],
  ['baara.local', 'http://baara.local:8080'],
])('HOST=%s is reached at %s', (host, url) => {
  vi.stubEnv('HOST', host)
  vi.stubEnv('PORT', '8080')
  expect(readAddress()).toEqual({ host, port: 8080, url })
})

test.each(['abc', '0', '65536', '80.5', '-1'])('PORT=%s is refused with what to give', (port) => {
  vi.stubEnv('PORT', port)
  expect(readAddress).toThrow('donnez un nombre entre 1 et 65535')
})

test('a port that is taken is refused with what to do, until it is free again', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await expect(requireFreePort({ host: '127.0.0.1', port })).rejects.toThrow(
    `Le port ${port} est déjà pris : arrêtez le programme qui l’occupe, ou choisissez-en un autre (PORT=${port + 1} npm start).`,
  )
  other.close()
  await once(other, 'close')
  await expect(requireFreePort({ host: '127.0.0.1', port })).resolves.toBeUndefined()
})

test('an address of another machine is refused with an example', async () => {
  await expect(requireFreePort({ host: '203.0.113.7', port: 3000 })).rejects.toThrow('par exemple HOST=127.0.0.1')
})
