import 'server-only'
import { suspendedMail, suspensionMail } from '../copy/report-mails'
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

/** Takes a visitor's report; where it suspends the offer, its poster and the staff are told by mail. Gives whether it did. */
export function takeReport(db: typeof database, { offerId, report, at, siteUrl }: ReportTaken): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const isSuspended = await reportOffer(tx, offerId, report, at)
    if (isSuspended) await tellSuspension(tx, offerId, at, siteUrl)
    return isSuspended
  })
}

async function tellSuspension(tx: Transaction, offerId: string, at: Date, siteUrl: string): Promise<void> {
  const { title, slug, version, postedBy } = await tx.offer.findUniqueOrThrow({
    where: { id: offerId },
    include: { postedBy: true },
  })
  const staff = await tx.person.findMany({ where: { role: { not: null }, emailVerified: true } })
  // Of a moderator's own offer another one decides.
  const deciding = staff.filter(({ id }) => id !== postedBy?.id)
  const mail = suspensionMail(title, `${siteUrl}/moderation/signalements/${slug}`)
  // The version that the suspension made: each one is told once.
  const keyOf = (personId: string) => `suspended ${offerId} ${version} ${personId}`
  for (const { id, email } of deciding) await putMail(tx, { key: keyOf(id), to: email, ...mail }, at)
  if (postedBy === null) return
  const { id, name, email } = postedBy
  const told = suspendedMail({ name, title, link: `${siteUrl}/organisation/offres/${slug}` })
  await putMail(tx, { key: keyOf(id), to: email, ...told }, at)
}
