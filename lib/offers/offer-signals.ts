import 'server-only'
import type { Transaction } from '../platform/database'
import { type Reader, readerIn, readRows } from '../platform/read-rows'
import { feeAskedIn } from './fee-asked'
import { freeMail } from './free-mail'
import { type OfferSignal, offerSignals, type SignalFacts } from './offer-signal'

interface SignalRow {
  readonly id: string
  readonly text: string
  readonly domains: readonly string[]
  readonly usualDomains: readonly string[]
  readonly isFirst: boolean
  readonly hasDouble: boolean
  readonly isCopy: boolean
  readonly reports: number
}

/** Copies of less than this of a notice have little of it but its formulas. */
const copiedText = 0.6

/** Works the signals of offers out anew. Whoever calls it holds their locks, or has just stored them. */
export async function refreshSignals(tx: Transaction, offerIds: readonly string[]): Promise<void> {
  for (const row of await readSignals(readerIn(tx), offerIds)) {
    const signals = [...signalsOf(row).signals]
    await tx.$executeRaw`
      UPDATE "Offer" SET "signals" = ${signals}::text[] WHERE "id" = ${row.id}::uuid AND "signals" <> ${signals}::text[]`
  }
}

/** The same for offers just stored and for those that may be the same: one more makes those doubtful too. */
export async function signalArrivals(tx: Transaction, offerIds: readonly string[]): Promise<void> {
  const ids = [...offerIds]
  const pairs = await tx.duplicatePair.findMany({
    where: { OR: [{ offerId: { in: ids } }, { otherId: { in: ids } }] },
    select: { offerId: true, otherId: true },
  })
  await refreshSignals(tx, [...new Set([...ids, ...pairs.flatMap(({ offerId, otherId }) => [offerId, otherId])])])
}

/** Of one person at once; what is left is refreshed with their next one. */
const mostWaiting = 50

/**
 * The same for what else waits of who posted an offer that is public from now on, or is not after all: what waits is their first no longer, or
 * again. An offer under somebody else's lock is left out, so that two moderators never wait for each other.
 */
export async function signalPublishing(tx: Transaction, offerId: string): Promise<void> {
  const waiting = await tx.$queryRaw<{ id: string }[]>`
    SELECT other."id"::text FROM "Offer" AS other
    JOIN "Offer" AS offer ON offer."postedById" = other."postedById" AND offer."id" <> other."id"
    WHERE offer."id" = ${offerId}::uuid AND other."status" IN ('PENDING', 'HELD')
      AND ('new-poster' = ANY (other."signals")) = EXISTS (SELECT FROM "Offer" AS earlier
        WHERE earlier."postedById" = other."postedById" AND earlier."id" <> other."id" AND earlier."publishedAt" IS NOT NULL)
    ORDER BY other."id" LIMIT ${mostWaiting} FOR NO KEY UPDATE OF other SKIP LOCKED`
  await refreshSignals(
    tx,
    waiting.map(({ id }) => id),
  )
}

/** What makes one offer doubtful, with what shows it. */
export async function explainSignals(db: Reader, offerId: string): Promise<SignalFacts> {
  const [row] = await readSignals(db, [offerId])
  if (row === undefined) throw new Error(`no offer ${offerId}`)
  return signalsOf(row)
}

function signalsOf(row: SignalRow): SignalFacts {
  const { text, domains, usualDomains, reports } = row
  const fee = feeAskedIn(text)
  const isThere: Readonly<Record<OfferSignal, boolean>> = {
    'fee-asked': fee !== null,
    reported: reports > 0,
    'address-differs':
      domains.length > 0 && usualDomains.length > 0 && !domains.some((own) => isAmong(own, usualDomains)),
    'copied-notice': row.isCopy,
    duplicate: row.hasDouble,
    'new-poster': row.isFirst,
    'free-mail': domains.some((domain) => freeMail.test(domain)),
  }
  return {
    signals: offerSignals.filter((signal) => isThere[signal]),
    domains,
    usualDomains,
    fee: fee && text.slice(fee.start, fee.end),
    reports,
  }
}

function isAmong(domain: string, known: readonly string[]): boolean {
  return known.some((other) => domain === other || domain.endsWith(`.${other}`) || other.endsWith(`.${domain}`))
}

function readSignals(db: Reader, offerIds: readonly string[]): Promise<readonly SignalRow[]> {
  return readRows<SignalRow>(db)`
    SELECT offer."id"::text AS "id", notice."text" AS "text",
      ARRAY(SELECT DISTINCT split_part(lower(mail), '@', 2) FROM unnest(offer."applyEmails") AS mail ORDER BY 1) AS "domains",
      ARRAY(SELECT DISTINCT split_part(lower(mail), '@', 2)
        FROM "OfferOrganisation" AS hires
        JOIN "OfferOrganisation" AS hired ON hired."organisationId" = hires."organisationId" AND hired."offerId" <> offer."id"
        JOIN "Offer" AS other ON other."id" = hired."offerId" AND other."status" = 'PUBLISHED'
        CROSS JOIN unnest(other."applyEmails") AS mail
        WHERE hires."offerId" = offer."id"
        UNION SELECT known."domain" FROM "OfferOrganisation" AS hires
        JOIN "OrganisationDomain" AS known ON known."organisationId" = hires."organisationId"
        WHERE hires."offerId" = offer."id"
        ORDER BY 1) AS "usualDomains",
      offer."postedById" IS NOT NULL AND NOT EXISTS (SELECT FROM "Offer" AS other
        WHERE other."postedById" = offer."postedById" AND other."id" <> offer."id" AND other."publishedAt" IS NOT NULL) AS "isFirst",
      -- One that was merged elsewhere is told by the offer that stands for it.
      EXISTS (SELECT FROM "DuplicatePair" AS pair
        JOIN "Offer" AS other ON other."id" IN (pair."offerId", pair."otherId") AND other."id" <> offer."id"
        WHERE offer."id" IN (pair."offerId", pair."otherId") AND pair."state" = 'FOUND' AND NOT pair."republished"
        AND other."status" <> 'DUPLICATE') AS "hasDouble",
      EXISTS (SELECT FROM "DuplicatePair" AS pair
        JOIN "Offer" AS other ON other."id" IN (pair."offerId", pair."otherId") AND other."id" <> offer."id"
        WHERE offer."id" IN (pair."offerId", pair."otherId") AND pair."state" = 'FOUND' AND NOT pair."sameAddress"
        AND pair."textSimilarity" >= ${copiedText} AND other."createdAt" < offer."createdAt"
        AND cardinality(offer."applyEmails" || offer."applyUrls" || offer."depositAddresses") > 0
        AND cardinality(other."applyEmails" || other."applyUrls" || other."depositAddresses") > 0) AS "isCopy",
      (SELECT count(*)::int FROM "OfferReport" WHERE "offerId" = offer."id" AND "handledAt" IS NULL) AS "reports"
    FROM "Offer" AS offer JOIN "Notice" AS notice ON notice."id" = offer."noticeId"
    WHERE offer."id" = ANY (${[...offerIds]}::uuid[])
    ORDER BY offer."id"`
}
