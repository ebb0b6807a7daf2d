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
  /** Signs sessions and links; the launcher makes one where nobody did. */
  AUTH_SECRET: z.string().min(32).optional(),
  /** Where mail leaves by: `smtp://user:password@mail.example:587`. Without it mails are kept as files. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Whom mails are from. */
  MAIL_FROM: z.string().min(3).optional(),
  /** Where mails are kept without SMTP_URL. */
  MAIL_FOLDER: z.string().default('.data/mail'),
  NODE_ENV: z.string().default('development'),
})

/** The settings of .env.example, checked; throws with the name of the one that is wrong. */
export function readEnv() {
  const { DATABASE_URL, SITE_URL, TRUST_PROXY, AUTH_SECRET, SMTP_URL, MAIL_FROM, MAIL_FOLDER, NODE_ENV } = schema.parse(
    process.env,
  )
  return {
    databaseUrl: DATABASE_URL,
    siteUrl: SITE_URL,
    trustedProxies: TRUST_PROXY,
    authSecret: AUTH_SECRET ?? null,
    mail: {
      smtpUrl: SMTP_URL ?? null,
      from: MAIL_FROM ?? `Baara <ne-pas-repondre@${new URL(SITE_URL).hostname}>`,
      folder: MAIL_FOLDER,
    },
    isProduction: NODE_ENV === 'production',
  }
}
