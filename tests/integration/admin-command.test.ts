import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { createAuth } from '@/lib/accounts/auth'
import { database } from '@/lib/platform/database'
import { storePerson } from '../factories/person'
import { runProgram } from '../setup/run-program'

beforeAll(() => {
  process.env.AUTH_SECRET = 'a secret of the tests, longer than thirty-two characters'
  process.env.SITE_URL = 'https://baara.example'
})

const appoint = (...args: string[]) => runProgram('bin/admin.ts', args)
const address = () => `admin-${randomUUID().slice(0, 8)}@ong.example`
const tokenIn = (output: string) => new URL(/https:\S+/.exec(output)?.[0] ?? '').searchParams.get('jeton') ?? ''

it('makes an account with a link that signs in once, and writes it down', async () => {
  const email = address()
  const { code, stdout } = await appoint(email.toUpperCase())
  expect(code).toBe(0)
  const person = await database.person.findUniqueOrThrow({ where: { email } })
  expect(person.role).toBe('ADMIN')
  expect(await database.account.count({ where: { userId: person.id } })).toBe(0)
  expect(await database.auditEvent.findMany({ where: { subject: `Person ${person.id}` } })).toMatchObject([
    { actor: 'admin', action: 'make-admin', from: { role: null }, to: { role: 'ADMIN' } },
  ])

  const auth = createAuth({
    db: database,
    siteUrl: 'https://baara.example',
    secret: process.env.AUTH_SECRET ?? '',
    linkMinutes: 30,
    send: async () => {},
  })
  const open = () => auth.api.magicLinkVerify({ query: { token: tokenIn(stdout) }, headers: new Headers() })
  expect((await open()).user.email).toBe(email)
  await expect(open()).rejects.toThrow()
})

it('raises somebody with an account, who signs in as before', async () => {
  const { email } = await storePerson({ role: 'MODERATOR' }, new Date())
  const { code, stdout } = await appoint(email)
  expect(code).toBe(0)
  expect(stdout).toContain(email)
  expect(stdout).not.toContain('https:')
  expect(await database.person.findUniqueOrThrow({ where: { email } })).toMatchObject({ role: 'ADMIN' })
})

it.each([[], ['pas-une-adresse'], ['a@ong.example', 'b@ong.example']])('refuses %j with code 1', async (...args) => {
  const before = await database.person.count()
  const { code, stdout, stderr } = await appoint(...args)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).not.toBe('')
  expect(await database.person.count()).toBe(before)
})
