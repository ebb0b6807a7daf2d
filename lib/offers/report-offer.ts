import 'server-only'
import type { Transaction } from '../platform/database'
import type { OfferReport } from './offer-report-input'

/** Keeps a visitor's report for moderation. Nothing of the visitor is kept. */
export async function reportOffer(
  db: Transaction,
  offerId: string,
  { reason, words }: OfferReport,
  at: Date,
): Promise<void> {
  await db.offerReport.create({ data: { offerId, reason, words, at } })
}
