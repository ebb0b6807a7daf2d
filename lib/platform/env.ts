import 'server-only'
import { z } from 'zod'

const schema = z.object({
  /** The PostgreSQL server; the launcher sets it to its own where nobody did. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Where visitors find the site, for addresses that leave it: `https://baara.example`. */
  SITE_URL: z
    .url({ protocol: /^https?$/ })
    .default('http://127.0.0.1:3000')
    .transform((url) => url.replace(/\/+$/, '')),
})

/** The settings of .env.example, checked; throws with the name of the one that is wrong. */
export function readEnv() {
  const { DATABASE_URL, SITE_URL } = schema.parse(process.env)
  return { databaseUrl: DATABASE_URL, siteUrl: SITE_URL }
}
