import 'server-only'
import { readNotice } from '../extraction/read-notice'
import { listOfferHistory } from '../offers/offer-history'
import { findKeptOffer, type KeptOffer } from '../offers/queries'
import type { Transaction } from '../platform/database'
import { readerIn } from '../platform/read-rows'
import { correctionLine } from './corpus-line'
import { labelledOffer } from './labelled-offer'

export type CorrectionLine = NonNullable<ReturnType<typeof correctionLine>>

/** Each with its offers, its history and a reading: some megabytes at most. */
const noticesAtOnce = 20

/**
 * The notices of which a moderator corrected something and all whose offers are public, as labelled lines of the corpus. What was refused or
 * withdrawn is nobody's to hand on.
 */
export async function* listCorrections(db: Transaction): AsyncGenerator<CorrectionLine> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const notices = await db.$queryRaw<{ id: string; offers: string[] }[]>`
      SELECT notice."id",
        (SELECT array_agg(offer."id"::text ORDER BY offer."ordinal") FROM "Offer" AS offer
         WHERE offer."noticeId" = notice."id") AS "offers"
      FROM "Notice" AS notice
      WHERE notice."id" > ${after}::uuid AND NOT notice."isExample"
        AND EXISTS (SELECT FROM "OfferEvent" AS event JOIN "Offer" AS offer ON offer."id" = event."offerId"
          WHERE offer."noticeId" = notice."id" AND event."action" = 'corrected')
        AND NOT EXISTS (SELECT FROM "Offer" AS offer
          WHERE offer."noticeId" = notice."id" AND offer."status" <> 'PUBLISHED')
      ORDER BY notice."id" LIMIT ${noticesAtOnce}`
    for (const { id, offers } of notices) {
      const line = await lineOf(db, id, offers)
      if (line !== null) yield line
      after = id
    }
    if (notices.length < noticesAtOnce) return
  }
}

async function lineOf(db: Transaction, id: string, offerIds: readonly string[]): Promise<CorrectionLine | null> {
  const found = await Promise.all(offerIds.map((offerId) => findKeptOffer(readerIn(db), { id: offerId })))
  const offers = found.filter((offer) => offer !== null)
  const [first] = offers
  if (first === undefined) return null
  const { text, publishedOn } = first.notice
  const labelled = await Promise.all(offers.map((offer) => labelOf(db, offer)))
  const [hirer] = first.organisations
  return correctionLine(
    {
      id,
      text,
      published: publishedOn,
      country: first.country,
      organisation: hirer === undefined ? null : { name: hirer.name, acronym: hirer.acronym },
      offers: labelled,
    },
    // As the corpus is scored: nothing is known beforehand.
    readNotice(text, { published: null, country: null }),
  )
}

async function labelOf(db: Transaction, offer: KeptOffer) {
  return labelledOffer(offer, await listOfferHistory(db, offer.id))
}
