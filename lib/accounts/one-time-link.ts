import 'server-only'
import type { database } from '../platform/database'
import { createAuth } from './auth'

/** How long a link holds that a command prints: a working day. */
export const printedLinkHours = 24

/** A link that signs a person in, once, for a command to print; whoever reads the terminal is trusted to be them. */
export async function oneTimeLink(
  db: typeof database,
  { email, siteUrl, secret }: { email: string; siteUrl: string; secret: string },
): Promise<string> {
  let link: string | null = null
  const auth = createAuth({
    db,
    siteUrl,
    secret,
    linkMinutes: printedLinkHours * 60,
    send: async (mail) => {
      link = mail.link
    },
  })
  await auth.api.signInMagicLink({ body: { email }, headers: new Headers() })
  if (link === null) throw new Error(`no account with the address ${email}`)
  return link
}
