import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { createAuth } from '@/lib/accounts/auth'
import { authRefusal } from '@/lib/accounts/auth-refusal'
import { confirmAddress } from '@/lib/accounts/confirm-address'
import { listSessions, revokeOtherSessions, revokeSession } from '@/lib/accounts/sessions'
import type { AccountMail } from '@/lib/copy/account-mails'
import { database } from '@/lib/platform/database'
import { storePerson } from '../factories/person'

const siteUrl = 'https://baara.example'
let sent: (AccountMail & { to: string })[] = []
const auth = createAuth({
  db: database,
  siteUrl,
  secret: 'a secret of the tests, longer than thirty-two characters',
  linkMinutes: 30,
  send: async (mail, to) => {
    sent.push({ ...mail, to })
  },
})
const password = 'sable chaud et thé vert'
const headers = new Headers()

beforeEach(() => {
  sent = []
})

const newAddress = () => `rh-${randomUUID().slice(0, 8)}@ong.example`
const signUp = (email: string, chosen = password) =>
  auth.api.signUpEmail({ body: { name: 'Awa Traoré', email, password: chosen }, headers })
const tokenIn = (mail: AccountMail | undefined) => new URL(mail?.link ?? '').searchParams.get('jeton') ?? ''
const refusal = (attempt: Promise<unknown>) => attempt.then(() => 'none', authRefusal)
const signIn = (email: string, typed = password) => auth.api.signInEmail({ body: { email, password: typed }, headers })

/** Headers of a browser that keeps the cookie of an answer. */
async function signedIn(email: string) {
  const { headers: answer } = await auth.api.signInEmail({ body: { email, password }, headers, returnHeaders: true })
  return new Headers({ cookie: (answer.get('set-cookie') ?? '').split(';')[0] ?? '' })
}

async function verified() {
  const email = newAddress()
  await signUp(email)
  await confirmAddress(auth, { token: tokenIn(sent[0]), password, headers })
  sent = []
  return email
}

describe('an account', () => {
  it('opens when the address is confirmed with the password that was chosen for it', async () => {
    const email = newAddress()
    await signUp(email)
    expect(sent).toMatchObject([{ kind: 'verify', to: email, name: 'Awa Traoré' }])
    expect(await refusal(signIn(email))).toBe('EMAIL_NOT_VERIFIED')
    const token = tokenIn(sent[0])
    expect(await confirmAddress(auth, { token, password: 'un autre mot de passe', headers })).toBe('wrong-password')
    expect(await confirmAddress(auth, { token, password, headers })).toBe('confirmed')
    expect(await refusal(signIn(email))).toBe('none')
    expect(await confirmAddress(auth, { token, password, headers })).toBe('link-over')
  })

  it('is nobody’s who only clicks on a link that they did not ask for', async () => {
    const email = newAddress()
    await signUp(email, 'le mot de passe d’un autre')
    expect(await confirmAddress(auth, { token: tokenIn(sent[0]), password: '', headers })).toBe('wrong-password')
    expect(await database.person.findUniqueOrThrow({ where: { email } })).toMatchObject({ emailVerified: false })
  })

  it('refuses a link that was not signed by us, or is none', async () => {
    const email = newAddress()
    await signUp(email)
    const [head, body] = tokenIn(sent[0]).split('.')
    for (const token of [`${head}.${body}.AAAA`, 'rien', ''])
      expect(await confirmAddress(auth, { token, password, headers })).toBe('link-over')
  })

  it('is one an address, however it is written, and signing up again answers the same and tells its owner', async () => {
    const email = await verified()
    const again = await signUp(email.toUpperCase(), 'encore un mot de passe')
    const fresh = await signUp(newAddress())
    expect(Object.keys(again.user).sort()).toEqual(Object.keys(fresh.user).sort())
    expect(again.token).toBe(fresh.token)
    expect(sent[0]).toMatchObject({ kind: 'known-address', to: email })
    expect(await database.person.count({ where: { email } })).toBe(1)
    expect(await refusal(signIn(email))).toBe('none')
  })

  it('answers a wrong password and an unknown address alike', async () => {
    const email = await verified()
    expect(await refusal(signIn(email, 'pas le bon mot de passe'))).toBe('INVALID_EMAIL_OR_PASSWORD')
    expect(await refusal(signIn(newAddress()))).toBe('INVALID_EMAIL_OR_PASSWORD')
  })

  it('cannot give itself a role', async () => {
    const email = newAddress()
    const body = { name: 'Awa', email, password, role: 'ADMIN', emailVerified: true }
    await refusal(auth.api.signUpEmail({ body, headers }))
    expect(await database.person.findUnique({ where: { email } })).not.toMatchObject({ role: 'ADMIN' })
    expect((await database.person.findUnique({ where: { email } }))?.emailVerified ?? false).toBe(false)
  })
})

describe('a link to sign in with', () => {
  const ask = (email: string, next = '/deposer') =>
    auth.api.signInMagicLink({ body: { email, metadata: { next } }, headers })
  const open = (token: string) => auth.api.magicLinkVerify({ query: { token }, headers })

  it('signs in once, and leads on', async () => {
    const email = await verified()
    await ask(email)
    expect(new URL(sent[0]?.link ?? '').searchParams.get('suite')).toBe('/deposer')
    expect((await open(tokenIn(sent[0]))).user.email).toBe(email)
    expect(await refusal(open(tokenIn(sent[0])))).toBe('redirect')
  })

  it('is sent to nobody without an account, and asking says the same', async () => {
    const email = await verified()
    expect(await ask(newAddress())).toEqual(await ask(email))
    expect(sent.map(({ to }) => to)).toEqual([email])
  })

  it('cannot be made from what the database keeps', async () => {
    await ask(await verified())
    const kept = await database.verification.findMany()
    expect(kept.some(({ identifier, value }) => `${identifier}${value}`.includes(tokenIn(sent[0])))).toBe(false)
  })

  it('is over after its time', async () => {
    await ask(await verified())
    await database.verification.updateMany({ data: { expiresAt: new Date('2020-01-01T00:00Z') } })
    expect(await refusal(open(tokenIn(sent[0])))).toBe('redirect')
  })

  it('does away with a password that somebody else chose for the address', async () => {
    const email = newAddress()
    await signUp(email, 'le mot de passe d’un autre')
    sent = []
    await ask(email)
    await open(tokenIn(sent[0]))
    expect(await refusal(signIn(email, 'le mot de passe d’un autre'))).toBe('INVALID_EMAIL_OR_PASSWORD')
  })
})

describe('a forgotten password', () => {
  it('is replaced by the link, once, and every session ends', async () => {
    const email = await verified()
    const browser = await signedIn(email)
    expect(await auth.api.getSession({ headers: browser })).not.toBeNull()
    await auth.api.requestPasswordReset({ body: { email }, headers })
    const token = tokenIn(sent[0])
    const reset = () => auth.api.resetPassword({ body: { newPassword: 'un tout nouveau sésame', token }, headers })
    expect(await refusal(reset())).toBe('none')
    expect(await auth.api.getSession({ headers: browser })).toBeNull()
    expect(await refusal(signIn(email))).toBe('INVALID_EMAIL_OR_PASSWORD')
    expect(await refusal(signIn(email, 'un tout nouveau sésame'))).toBe('none')
    expect(await refusal(reset())).toBe('INVALID_TOKEN')
  })

  it('is answered alike where there is no account', async () => {
    const known = await auth.api.requestPasswordReset({ body: { email: await verified() }, headers })
    expect(await auth.api.requestPasswordReset({ body: { email: newAddress() }, headers })).toEqual(known)
  })

  it('opens an account whose address was never confirmed to who reads its mail', async () => {
    const email = newAddress()
    await signUp(email, 'le mot de passe d’un autre')
    sent = []
    await auth.api.requestPasswordReset({ body: { email }, headers })
    const token = tokenIn(sent[0])
    await auth.api.resetPassword({ body: { newPassword: password, token }, headers })
    expect(await refusal(signIn(email, 'le mot de passe d’un autre'))).toBe('INVALID_EMAIL_OR_PASSWORD')
    expect(await refusal(signIn(email))).toBe('none')
  })
})

describe('a session', () => {
  it('is a new one at each sign-in, whatever cookie came along', async () => {
    const email = await verified()
    const planted = await signedIn(await verified())
    const { headers: answer } = await auth.api.signInEmail({
      body: { email, password },
      headers: planted,
      returnHeaders: true,
    })
    const cookie = answer.get('set-cookie') ?? ''
    expect(cookie.split(';')[0]).not.toBe(planted.get('cookie'))
    expect(cookie).toMatch(/^__Secure-baara\.session_token=/)
    for (const guard of [/; HttpOnly/i, /; Secure/i, /; SameSite=Lax/i]) expect(cookie).toMatch(guard)
    expect((await auth.api.getSession({ headers: planted }))?.user.email).not.toBe(email)
  })

  it('does not hold with a token that we did not sign', async () => {
    const browser = await signedIn(await verified())
    const [name, value = ''] = (browser.get('cookie') ?? '').split('=')
    const token = decodeURIComponent(value).split('.')[0]
    for (const forged of [token, `${token}.${'A'.repeat(43)}=`])
      expect(await auth.api.getSession({ headers: new Headers({ cookie: `${name}=${forged}` }) })).toBeNull()
  })

  it('is over as soon as it is revoked, and only by its own person', async () => {
    const email = await verified()
    const [here, there] = [await signedIn(email), await signedIn(email)]
    const stranger = await storePerson({}, new Date())
    const session = await auth.api.getSession({ headers: there })
    const person = session?.user.id ?? ''
    await revokeSession(database, stranger.id, session?.session.id ?? '')
    expect(await auth.api.getSession({ headers: there })).not.toBeNull()
    await revokeSession(database, person, session?.session.id ?? '')
    expect(await auth.api.getSession({ headers: there })).toBeNull()

    const third = await signedIn(email)
    await revokeOtherSessions(database, person, (await auth.api.getSession({ headers: here }))?.session.id ?? '')
    expect(await auth.api.getSession({ headers: third })).toBeNull()
    expect(await auth.api.getSession({ headers: here })).not.toBeNull()
  })

  it('is listed without what would let somebody else have it', async () => {
    const email = await verified()
    const browser = await signedIn(email)
    const { user, session } = (await auth.api.getSession({ headers: browser })) ?? { user: { id: '' }, session: null }
    const listed = await listSessions(database, user.id, new Date())
    expect(listed.map(({ id }) => id)).toContain(session?.id)
    expect(JSON.stringify(listed)).not.toContain(session?.token)
  })
})
