import { oneTimeLink, printedLinkHours } from '@/lib/accounts/one-time-link'
import { firstLinksWords } from '@/lib/copy/command-links'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { demonstrationAddresses, seedPeople } from '@/prisma/seed-people'

// Run by `npm start`: prints the links of the demonstration accounts when it has just made them, and nothing ever after.
try {
  const { siteUrl, authSecret: secret } = readEnv()
  if (secret === null) throw new Error('AUTH_SECRET is missing: the launcher makes one')
  if (await seedPeople(database, new Date())) {
    const link = (email: string) => oneTimeLink(database, { email, siteUrl, secret })
    const links = { moderator: await link(demonstrationAddresses.moderator), hr: await link(demonstrationAddresses.hr) }
    console.log(firstLinksWords(links, printedLinkHours))
  }
} finally {
  await database.$disconnect()
}
