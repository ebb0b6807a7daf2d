import { emailErrors, normalEmail } from '@/lib/accounts/account-input'
import { makeAdmin } from '@/lib/accounts/make-admin'
import { oneTimeLink, printedLinkHours } from '@/lib/accounts/one-time-link'
import { adminWords } from '@/lib/copy/command-links'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'

/** Makes the person an admin; resolves with what to print. */
async function appoint(email: string): Promise<string> {
  const { siteUrl, authSecret } = readEnv()
  if (authSecret === null) throw new Error('AUTH_SECRET is missing: the launcher makes one')
  const { isNew } = await makeAdmin(database, { email, at: new Date() })
  const made = adminWords.made(email)
  if (!isNew) return made
  const link = await oneTimeLink(database, { email, siteUrl, secret: authSecret })
  return `${made}\n${adminWords.link(link, printedLinkHours)}`
}

const [typed, ...more] = process.argv.slice(2)
if (typed === undefined || more.length > 0) {
  console.error(adminWords.usage)
  process.exitCode = 1
} else if (emailErrors('', typed).length > 0) {
  console.error(adminWords.malformed(typed))
  process.exitCode = 1
} else {
  try {
    console.log(await appoint(normalEmail(typed)))
  } finally {
    await database.$disconnect()
  }
}
