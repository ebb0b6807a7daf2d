import { createHash } from 'node:crypto'
import { type Auth, createAuth } from '@/lib/accounts/auth'
import { accountMailWords } from '@/lib/copy/account-mails'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { putMail } from '@/lib/platform/mail-outbox'
import { kickMail } from '@/lib/platform/queue'

/** Signs sessions and links, and gives the keys of what is kept without being readable. */
export function authSecret(): string {
  const { authSecret: secret } = readEnv()
  if (secret === null) throw new Error('AUTH_SECRET is missing: the launcher makes one')
  return secret
}

function setUp(): Auth {
  return createAuth({
    db: database,
    siteUrl: readEnv().siteUrl,
    secret: authSecret(),
    linkMinutes: 30,
    send: async (mail, to) => {
      const key = `account ${createHash('sha256').update(`${mail.link} ${mail.kind}`).digest('hex')}`
      await putMail(database, { key, to, ...accountMailWords(mail) }, new Date())
      kickMail()
    },
  })
}

const kept = globalThis as { baaraAuth?: Auth }

/** The accounts of this process's site. */
export function auth(): Auth {
  kept.baaraAuth ??= setUp()
  return kept.baaraAuth
}
