import 'server-only'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { nextCookies } from 'better-auth/next-js'
import { magicLink } from 'better-auth/plugins/magic-link'
import type { AccountMail } from '../copy/account-mails'
import type { database } from '../platform/database'
import { addressKey } from './address-key'
import { maxPasswordLength, minPasswordLength } from './password'

const day = 24 * 60 * 60

export interface AuthParts {
  readonly db: typeof database
  readonly siteUrl: string
  /** Signs cookies and links; at least 32 characters. */
  readonly secret: string
  /** How long a link to sign in with holds. */
  readonly linkMinutes: number
  /** Passes a mail on; resolves once it cannot be lost. */
  send(mail: AccountMail, to: string): Promise<void>
}

/**
 * Accounts and sessions, by better-auth. It answers no address of its own: pages call it, so that what a link in a mail does is done by a
 * form, never by the scanner of a mail server that follows links.
 */
export function createAuth({ db, siteUrl, secret, linkMinutes, send }: AuthParts) {
  return betterAuth({
    baseURL: siteUrl,
    secret,
    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    telemetry: { enabled: false },
    logger: { level: 'error' },
    // Ours are in lib/platform/rate-limit.ts: better-auth counts only what comes by its own addresses.
    rateLimit: { enabled: false },
    user: {
      modelName: 'person',
      additionalFields: { addressKey: { type: 'string', required: false, input: false, returned: false } },
    },
    // By it the database knows whom it must block again: see barred-address.ts.
    databaseHooks: {
      user: {
        create: { before: async (user) => ({ data: { ...user, addressKey: addressKey(user.email, secret) } }) },
      },
    },
    // Neither prolonged nor answered from the cookie: a session that is revoked is over at the next request.
    session: { expiresIn: 30 * day, disableSessionRefresh: true, cookieCache: { enabled: false } },
    // What the database keeps of a link cannot be used as one.
    verification: { storeIdentifier: 'hashed' },
    advanced: {
      cookiePrefix: 'baara',
      useSecureCookies: siteUrl.startsWith('https:'),
      database: { generateId: false },
      // Where somebody signed in from is nothing we need to know.
      ipAddress: { disableIpTracking: true },
    },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength,
      maxPasswordLength,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: linkMinutes * 60,
      sendResetPassword: ({ user, token }) =>
        send({ kind: 'reset', name: user.name, link: `${siteUrl}/compte/mot-de-passe?jeton=${token}` }, user.email),
      // Whoever opened the link reads the mail of that address, and the password is theirs by now.
      onPasswordReset: async ({ user }) => {
        await db.person.update({ where: { id: user.id }, data: { emailVerified: true } })
      },
      // The page says the same to everybody; who has an account learns by mail that somebody tried.
      onExistingUserSignUp: ({ user }) =>
        send({ kind: 'known-address', name: user.name, link: `${siteUrl}/compte/connexion` }, user.email),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: true,
      expiresIn: day,
      sendVerificationEmail: ({ user, token }) =>
        send({ kind: 'verify', name: user.name, link: `${siteUrl}/compte/verification?jeton=${token}` }, user.email),
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: linkMinutes * 60,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, token, metadata }) => {
          const person = await db.person.findUnique({ where: { email }, select: { name: true } })
          if (person === null) return
          const next = typeof metadata?.next === 'string' ? { suite: metadata.next } : {}
          const query = new URLSearchParams({ jeton: token, ...next })
          await send({ kind: 'sign-in', name: person.name, link: `${siteUrl}/compte/lien?${query}` }, email)
        },
      }),
      // Last: it passes on the cookies that the others set.
      nextCookies(),
    ],
  })
}

export type Auth = ReturnType<typeof createAuth>
