import { readFileSync, statSync } from 'node:fs'
import { afterEach, expect, it, vi } from 'vitest'
import { prepareEnvironment } from '@/bin/launcher/environment.mjs'
import { inProject } from '@/bin/launcher/paths.mjs'

afterEach(() => {
  vi.unstubAllEnvs()
})

it('draws the secret of sessions once, for nobody else to read, and never over one that is given', () => {
  vi.stubEnv('AUTH_SECRET', '')
  prepareEnvironment()
  const drawn = process.env.AUTH_SECRET ?? ''
  expect(drawn).toMatch(/^[\w-]{43}$/)
  expect(readFileSync(inProject('.data/auth-secret'), 'utf8')).toBe(drawn)
  expect(statSync(inProject('.data/auth-secret')).mode & 0o077).toBe(0)
  vi.stubEnv('AUTH_SECRET', '')
  prepareEnvironment()
  expect(process.env.AUTH_SECRET).toBe(drawn)
  vi.stubEnv('AUTH_SECRET', 'given')
  prepareEnvironment()
  expect(process.env.AUTH_SECRET).toBe('given')
})
