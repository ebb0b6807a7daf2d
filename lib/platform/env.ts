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
  /** How many proxies of ours stand before the site: that many last entries of X-Forwarded-For are true. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  NODE_ENV: z.string().default('development'),
})

/** The settings of .env.example, checked; throws with the name of the one that is wrong. */
export function readEnv() {
  const { DATABASE_URL, SITE_URL, TRUST_PROXY, NODE_ENV } = schema.parse(process.env)
  return {
    databaseUrl: DATABASE_URL,
    siteUrl: SITE_URL,
    trustedProxies: TRUST_PROXY,
    isProduction: NODE_ENV === 'production',
  }
}
