import 'server-only'
import { subDays } from 'date-fns'
import { reportEmailDays } from '../offers/offer-report-input'
import type { Transaction } from '../platform/database'
import { maxAttempts } from '../platform/mail-outbox'
import { reportMailPrefix } from './handle-reports'

/** Forgets the addresses that were left with reports, as the form promises: those of the answers that were sent or given up too. */
export async function forgetReportEmails(db: Transaction, now: Date): Promise<void> {
  const before = subDays(now, reportEmailDays)
  await db.$executeRaw`
    DELETE FROM "OutgoingMail" USING "OfferReport" AS report
    WHERE "OutgoingMail"."key" = ${reportMailPrefix} || report."id"::text AND report."at" < ${before}
      AND ("sentAt" IS NOT NULL OR "attempts" >= ${maxAttempts})`
  await db.offerReport.updateMany({ where: { email: { not: null }, at: { lt: before } }, data: { email: null } })
}
