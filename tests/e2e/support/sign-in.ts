import { randomBytes } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import { makeSignature } from 'better-auth/crypto'
import { database } from '@/lib/platform/database'

/** A session of a person, as its cookie: for tests that are about something else than signing in. */
export async function sessionCookie(personId: string): Promise<{ name: string; value: string }> {
  const token = randomBytes(24).toString('base64url')
  const now = new Date()
  await database.session.create({
    data: { token, userId: personId, createdAt: now, updatedAt: now, expiresAt: new Date(now.getTime() + 3_600_000) },
  })
  const signature = await makeSignature(token, process.env.AUTH_SECRET ?? '')
  return { name: 'baara.session_token', value: encodeURIComponent(`${token}.${signature}`) }
}

/** Makes a browser that of a person. */
export async function signIn(context: BrowserContext, personId: string): Promise<void> {
  const cookie = await sessionCookie(personId)
  await context.addCookies([{ ...cookie, url: process.env.BASE_URL ?? '', httpOnly: true, sameSite: 'Lax' }])
}
