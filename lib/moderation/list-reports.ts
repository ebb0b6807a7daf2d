import 'server-only'
import { graveReasons, type ReportReason } from '../offers/offer-report-input'
import type { OfferStatus } from '../platform/prisma/enums'
import { type Reader, readRows } from '../platform/read-rows'

/** A report that nobody has looked at. */
export interface OpenReport {
  readonly id: string
  readonly at: Date
  readonly reason: ReportReason
  readonly words: string | null
  /** They left an address for an answer. */
  readonly wantsAnswer: boolean
}

/** An offer with its open reports, the oldest first. */
export interface ReportedOffer {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly status: OfferStatus
  readonly version: number
  readonly postedById: string | null
  readonly reports: readonly OpenReport[]
}

/** More than a moderator handles in a day; as they do, the others follow. */
const offersShown = 50

/** Offers with open reports, the most serious first: by grave reports, then by all of them, then by the oldest. */
export function listReportedOffers(db: Reader): Promise<readonly ReportedOffer[]> {
  return readReported(db, null)
}

/** One offer with its open reports; null where there are none. */
export async function findReportedOffer(db: Reader, slug: string): Promise<ReportedOffer | null> {
  const [offer] = await readReported(db, slug)
  return offer ?? null
}

interface Row extends Omit<ReportedOffer, 'reports'> {
  readonly reports: string
}

async function readReported(db: Reader, slug: string | null): Promise<readonly ReportedOffer[]> {
  const rows = await readRows<Row>(db)`
    SELECT offer."id"::text AS "id", offer."slug", offer."title", offer."status"::text AS "status", offer."version",
      offer."postedById"::text AS "postedById",
      json_agg(json_build_object('id', report."id", 'at', report."at", 'reason', report."reason",
        'words', report."words", 'wantsAnswer', report."email" IS NOT NULL) ORDER BY report."at", report."id")::text AS "reports"
    FROM "OfferReport" AS report JOIN "Offer" AS offer ON offer."id" = report."offerId"
    WHERE report."handledAt" IS NULL AND (${slug}::text IS NULL OR offer."slug" = ${slug}::text)
    GROUP BY offer."id"
    ORDER BY count(*) FILTER (WHERE report."reason"::text = ANY (${[...graveReasons]}::text[])) DESC, count(*) DESC,
      min(report."at"), offer."id"
    LIMIT ${offersShown}`
  return rows.map((row) => ({ ...row, reports: JSON.parse(row.reports).map(reportOf) }))
}

function reportOf({ at, ...report }: Omit<OpenReport, 'at'> & { readonly at: string }): OpenReport {
  return { ...report, at: new Date(at) }
}
