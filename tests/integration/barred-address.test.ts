import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { addressKey } from '@/lib/accounts/address-key'
import { createAuth } from '@/lib/accounts/auth'
import { confirmAddress } from '@/lib/accounts/confirm-address'
import { decideJoin } from '@/lib/accounts/decide-join'
import { endMembership } from '@/lib/accounts/end-membership'
import { findPerson } from '@/lib/accounts/find-person'
import { joinOrganisation } from '@/lib/accounts/join-organisation'
import { postingLevel } from '@/lib/accounts/posting-level'
import { blockPerson } from '@/lib/administration/block-person'
import { forgetPerson } from '@/lib/administration/forget-person'
import { mergeOrganisations } from '@/lib/administration/merge-organisations'
import { database } from '@/lib/platform/database'
import { storeOrganisation, storePerson } from '../factories/person'

const at = new Date('2026-03-01T10:00Z')
const siteUrl = 'https://baara.example'
const secret = 'a secret of the tests, longer than thirty-two characters'
const actor = randomUUID()
const password = 'sable chaud et thé vert'
const headers = new Headers()
let links: string[] = []
const auth = createAuth({
  db: database,
  siteUrl,
  secret,
  linkMinutes: 30,
  send: async ({ link }) => {
    links.push(link)
  },
})
beforeEach(() => {
  links = []
})

const address = (domain = 'ong.example') => `rh-${randomUUID().slice(0, 8)}@${domain}`

async function signUp(email: string) {
  await auth.api.signUpEmail({ body: { name: 'Awa Traoré', email, password }, headers })
  const token = new URL(links.at(-1) ?? '').searchParams.get('jeton') ?? ''
  await confirmAddress(auth, { token, password, headers })
  const { id } = await database.person.findUniqueOrThrow({ where: { email: email.toLowerCase() } })
  return id
}
const forget = (personId: string) => forgetPerson(database, { personId, actor: personId, siteUrl, secret, at })
const block = (personId: string, isBlocked = true) => blockPerson(database, { personId, isBlocked, actor, at })
const level = async (personId: string) => postingLevel(database, personId, (await storeOrganisation({}, at)).id)

async function join(personId: string, organisationId: string) {
  const person = await findPerson(database, personId)
  if (person === null) throw new Error('not stored')
  return joinOrganisation(database, { person, organisationId, siteUrl, at })
}
const remove = (personId: string, organisationId: string) =>
  endMembership(database, { organisationId, personId, actor, at })

/** Statements that wait for the lock of a person's row. */
async function waitingForPeople(): Promise<number> {
  const waiting = await database.$queryRaw<unknown[]>`
    SELECT 1 FROM pg_stat_activity
    WHERE "datname" = current_database() AND "wait_event_type" = 'Lock' AND "query" LIKE '%"Person"%' AND "pid" <> pg_backend_pid()`
  return waiting.length
}

describe('a block', () => {
  it('holds for who erases their account and signs up again, however the address is written', async () => {
    const email = address()
    const first = await signUp(email)
    expect(await level(first)).toBe('UNVERIFIED')
    await block(first)
    await forget(first)
    const second = await signUp(email.toUpperCase())
    expect(await level(second)).toBe('BLOCKED')
    // Once more: what was kept is kept again.
    await forget(second)
    const third = await signUp(email)
    expect(await database.person.findUniqueOrThrow({ where: { id: third } })).toMatchObject({ blockedAt: at })
    expect(await level(await signUp(address()))).toBe('UNVERIFIED')
  })

  it('that was lifted is not brought back', async () => {
    const email = address()
    const first = await signUp(email)
    await block(first)
    await forget(first)
    const second = await signUp(email)
    await block(second, false)
    expect(await level(second)).toBe('UNVERIFIED')
    await forget(second)
    expect(await level(await signUp(email))).toBe('UNVERIFIED')
  })

  it('holds when it is written while the account is being erased', async () => {
    const email = address()
    const first = await signUp(email)
    let forgotten: Promise<unknown> = Promise.resolve()
    await database.$transaction(async (tx) => {
      await tx.person.update({ where: { id: first }, data: { blockedAt: at } })
      forgotten = forget(first)
      await expect.poll(waitingForPeople, { timeout: 5000 }).toBe(1)
    })
    await forgotten
    expect(await level(await signUp(email))).toBe('BLOCKED')
  })

  it('in one organisation holds in that one alone', async () => {
    const { id: organisationId } = await storeOrganisation({}, at)
    const email = address()
    const first = await signUp(email)
    await database.postingRight.create({ data: { organisationId, personId: first, level: 'BLOCKED' } })
    await forget(first)
    const second = await signUp(email)
    expect(await postingLevel(database, second, organisationId)).toBe('BLOCKED')
    expect(await level(second)).toBe('UNVERIFIED')
    await database.postingRight.deleteMany({ where: { personId: second } })
    await forget(second)
    expect(await postingLevel(database, await signUp(email), organisationId)).toBe('UNVERIFIED')
  })

  it('is neither made nor lifted by who never showed that the address is theirs', async () => {
    const email = address()
    const stranger = await storePerson({ email, emailVerified: false }, at)
    await block(stranger.id)
    await forget(stranger.id)
    const owner = await signUp(email)
    expect(await level(owner)).toBe('UNVERIFIED')
    await block(owner)
    await forget(owner)
    const again = await storePerson({ email, emailVerified: false }, at)
    await forget(again.id)
    expect(await level(await signUp(email))).toBe('BLOCKED')
  })
})

describe('being removed from an organisation', () => {
  it('holds for who erases their account and signs up again, until somebody lets them in', async () => {
    const domain = `ong-${randomUUID().slice(0, 8)}.example`
    const { id } = await storeOrganisation({ domains: [domain] }, at)
    const email = address(domain)
    const first = await signUp(email)
    expect(await join(first, id)).toBe('joined')
    await remove(first, id)
    await forget(first)
    const second = await signUp(email)
    expect(await join(second, id)).toBe('asked')
    // In that one alone.
    const other = await storeOrganisation({ domains: [domain] }, at)
    expect(await join(second, other.id)).toBe('joined')
    await forget(second)
    const third = await signUp(email)
    expect(await join(third, id)).toBe('asked')
    await decideJoin(database, { organisationId: id, personId: third, actor, accepts: true, siteUrl, at })
    await forget(third)
    expect(await join(await signUp(email), id)).toBe('joined')
  })

  it.each([
    ['goes where the organisation goes', true, 'asked'],
    ['from one that anybody may have founded does not go over to one that was verified', false, 'joined'],
  ] as const)('%s', async (_, isVerified, joined) => {
    const domain = `ong-${randomUUID().slice(0, 8)}.example`
    const verified = { domains: [domain], verifiedAt: at, verifiedBy: 'DOCUMENT' } as const
    const from = await storeOrganisation(isVerified ? verified : {}, at)
    const into = await storeOrganisation(verified, at)
    const email = address(domain)
    const first = await signUp(email)
    await join(first, from.id)
    await remove(first, from.id)
    await forget(first)
    await mergeOrganisations(database, { fromId: from.id, intoId: into.id, actor, at })
    expect(await join(await signUp(email), into.id)).toBe(joined)
  })
})

describe('what is kept of an address', () => {
  it('is what it gives with the secret, only where something stands against it', async () => {
    const [clean, blocked] = [address(), address()]
    const [cleanId, blockedId] = [await signUp(clean), await signUp(blocked)]
    await block(blockedId)
    await forget(cleanId)
    await forget(blockedId)
    const kept = (email: string) =>
      database.barredAddress.findMany({ where: { addressKey: addressKey(email, secret) } })
    expect(await kept(clean)).toEqual([])
    expect(await kept(blocked)).toEqual([
      {
        id: expect.any(String),
        addressKey: addressKey(blocked, secret),
        organisationId: null,
        bar: 'BLOCKED',
        since: at,
      },
    ])
    expect(addressKey(blocked, `${secret}.`)).not.toBe(addressKey(blocked, secret))
  })

  it('is nothing that somebody sends', async () => {
    const email = address()
    const body = { name: 'Awa', email, password, addressKey: 'f'.repeat(64) }
    await auth.api.signUpEmail({ body, headers }).catch(() => {})
    const person = await database.person.findUnique({ where: { email } })
    expect([undefined, addressKey(email, secret)]).toContain(person?.addressKey)
  })
})
