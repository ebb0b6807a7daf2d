import 'server-only'
import { suspensionMail } from '../copy/report-mails'
import type { OfferReport } from '../offers/offer-report-input'
import { reportOffer } from '../offers/report-offer'
import type { database, Transaction } from '../platform/database'
import { putMail } from '../platform/mail-outbox'

interface ReportTaken {
  readonly offerId: string
  readonly report: OfferReport
  readonly at: Date
  readonly siteUrl: string
}

/** Takes a visitor's report; where it suspends the offer, the staff is told by mail. Gives whether it did. */
export function takeReport(db: typeof database, { offerId, report, at, siteUrl }: ReportTaken): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const isSuspended = await reportOffer(tx, offerId, report, at)
    if (isSuspended) await tellStaff(tx, offerId, at, siteUrl)
    return isSuspended
  })
}

async function tellStaff(tx: Transaction, offerId: string, at: Date, siteUrl: string): Promise<void> {
  const { title, slug } = await tx.offer.findUniqueOrThrow({ where: { id: offerId } })
  const staff = await tx.person.findMany({ where: { role: { not: null }, emailVerified: true } })
  const mail = suspensionMail(title, `${siteUrl}/moderation/signalements/${slug}`)
  const day = at.toISOString().slice(0, 10)
  for (const { id, email } of staff)
    await putMail(tx, { key: `suspended ${offerId} ${day} ${id}`, to: email, ...mail }, at)
}
