import 'server-only'
import { type EvidenceField, evidenceFields } from '../offers/offer'
import { fieldsOfEvidence } from '../offers/offer-form'
import { Prisma } from '../platform/prisma/client'
import { type Reader, readRows } from '../platform/read-rows'
import { byMonth, type Months } from './figure-period'

// Each figure is of whole months (UTC), and leaves out the notices written for the demonstration.

const monthOf = (instant: Prisma.Sql) => Prisma.sql`to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM')`
const within = (instant: Prisma.Sql, { since, until }: Months) =>
  Prisma.sql`${instant} >= ${since}::timestamptz AND ${instant} < ${until}::timestamptz`
/** `offer` is a real one. */
const isReal = Prisma.sql`NOT EXISTS (SELECT FROM "Notice" AS notice WHERE notice."id" = offer."noticeId" AND notice."isExample")`
const publishedAt = Prisma.sql`offer."publishedAt"`

export interface CountryMonths {
  /** In French; null: offers without a country. */
  readonly country: string | null
  readonly total: number
  readonly months: readonly { readonly month: string; readonly count: number }[]
}

/** Offers by country and month of publication, the country with most of them first. What was merged into another is not another one. */
export async function offersByCountry(db: Reader, period: Months): Promise<readonly CountryMonths[]> {
  const rows = await readRows<{ country: string | null; month: string; count: number }>(db)`
    SELECT country."name" AS "country", ${monthOf(publishedAt)} AS "month", count(*)::int AS "count"
    FROM "Offer" AS offer LEFT JOIN "Country" AS country ON country."code" = offer."countryCode"
    WHERE ${within(publishedAt, period)} AND offer."status" <> 'DUPLICATE' AND ${isReal}
    GROUP BY 1, 2 ORDER BY 1`
  const countries = [...new Set(rows.map(({ country }) => country))].map((country) => {
    const counted = rows.filter((row) => row.country === country).map(({ month, count }) => ({ month, count }))
    const months = byMonth(period, counted, { count: 0 })
    return { country, total: counted.reduce((sum, { count }) => sum + count, 0), months }
  })
  return countries.sort((a, b) => b.total - a.total)
}

export interface DecisionTimes {
  readonly month: string
  /** Offers decided for the first time. */
  readonly decided: number
  /** Seconds from arrival to decision, in the middle and for the fastest nine of ten; null where none was decided. */
  readonly median: number | null
  readonly nineOfTen: number | null
}

/** How long offers waited for their first decision, by the month of it. Decisions that were undone were none. */
export async function decisionTimes(db: Reader, period: Months): Promise<readonly DecisionTimes[]> {
  const rows = await readRows<DecisionTimes>(db)`
    SELECT ${monthOf(Prisma.sql`first."at"`)} AS "month", count(*)::int AS "decided",
      percentile_cont(0.5) WITHIN GROUP (ORDER BY first."waited") AS "median",
      percentile_disc(0.9) WITHIN GROUP (ORDER BY first."waited") AS "nineOfTen"
    FROM (
      SELECT DISTINCT ON (decision."offerId") decision."at",
        extract(epoch FROM decision."at" - offer."createdAt")::float8 AS "waited"
      FROM "ModerationDecision" AS decision JOIN "Offer" AS offer ON offer."id" = decision."offerId"
      WHERE decision."fromStatus" = 'PENDING' AND decision."undoneAt" IS NULL
        AND decision."kind" NOT IN ('EDIT_APPROVED', 'EDIT_REFUSED') AND ${isReal}
      ORDER BY decision."offerId", decision."at", decision."id"
    ) AS first
    WHERE ${within(Prisma.sql`first."at"`, period)}
    GROUP BY 1`
  return byMonth(period, rows, { decided: 0, median: null, nineOfTen: null })
}

export interface CorrectedFields {
  /** Offers that moderators approved. */
  readonly approved: number
  /** Of those, with a correction anywhere. */
  readonly corrected: number
  /** Of those, with a correction of each field, the most corrected first. */
  readonly fields: readonly { readonly field: EvidenceField; readonly count: number }[]
}

/** How often what was read had to be corrected before an offer was approved. */
export async function correctedFields(db: Reader, period: Months): Promise<CorrectedFields> {
  const pairs = evidenceFields.flatMap((field) => fieldsOfEvidence[field].map((name) => [field, name] as const))
  const rows = await readRows<{ field: EvidenceField | null; approved: number; count: number }>(db)`
    WITH approved AS (
      SELECT DISTINCT decision."offerId"
      FROM "ModerationDecision" AS decision JOIN "Offer" AS offer ON offer."id" = decision."offerId"
      WHERE decision."kind" IN ('APPROVED', 'CORRECTED') AND decision."undoneAt" IS NULL
        AND ${within(Prisma.sql`decision."at"`, period)} AND ${isReal}
    ), corrected AS (
      SELECT event."offerId", event."changes" FROM "OfferEvent" AS event JOIN approved USING ("offerId")
      WHERE event."action" = 'corrected' AND jsonb_typeof(event."changes") = 'object'
    )
    SELECT NULL AS "field", (SELECT count(*)::int FROM approved) AS "approved", count(DISTINCT "offerId")::int AS "count"
    FROM corrected
    UNION ALL
    SELECT pair."field", 0, count(DISTINCT corrected."offerId")::int
    FROM corrected
    CROSS JOIN LATERAL jsonb_object_keys(corrected."changes") AS changed ("name")
    JOIN unnest(${pairs.map(([field]) => field)}::text[], ${pairs.map(([, name]) => name)}::text[]) AS pair ("field", "name")
      ON pair."name" = changed."name"
    GROUP BY 1`
  const whole = rows.find(({ field }) => field === null)
  const fields = rows.flatMap(({ field, count }) => (field === null ? [] : [{ field, count }]))
  const inOrder = (field: EvidenceField) => evidenceFields.indexOf(field)
  fields.sort((a, b) => b.count - a.count || inOrder(a.field) - inOrder(b.field))
  return { approved: whole?.approved ?? 0, corrected: whole?.count ?? 0, fields }
}

export interface MissedDeadlines {
  readonly month: string
  readonly views: number
  /** On days that began after the offer was closed: on the day itself nobody knows which came before. */
  readonly viewsAfter: number
  readonly appliesAfter: number
}

/** How many readers came too late, as far as days tell. */
export async function missedDeadlines(db: Reader, period: Months): Promise<readonly MissedDeadlines[]> {
  const rows = await readRows<MissedDeadlines>(db)`
    SELECT to_char(counted."day", 'YYYY-MM') AS "month",
      coalesce(sum(counted."count") FILTER (WHERE counted."act" = 'VIEW'), 0)::int AS "views",
      coalesce(sum(counted."count") FILTER (WHERE counted."act" = 'VIEW' AND counted."isAfter"), 0)::int AS "viewsAfter",
      coalesce(sum(counted."count") FILTER (WHERE counted."act" = 'APPLY' AND counted."isAfter"), 0)::int AS "appliesAfter"
    FROM (
      SELECT count.*, count."day"::timestamp AT TIME ZONE 'UTC' >= offer."closesAt" AS "isAfter"
      FROM "OfferDayCount" AS count JOIN "Offer" AS offer ON offer."id" = count."offerId"
      WHERE count."day" >= ${dayOf(period.since)}::date AND count."day" < ${dayOf(period.until)}::date AND ${isReal}
    ) AS counted
    GROUP BY 1`
  return byMonth(period, rows, { views: 0, viewsAfter: 0, appliesAfter: 0 })
}

export interface DateReports {
  readonly month: string
  readonly wrongDate: number
  /** That it is closed, or filled. */
  readonly closed: number
}

/** What readers report about the end of offers. */
export async function dateReports(db: Reader, period: Months): Promise<readonly DateReports[]> {
  const rows = await readRows<DateReports>(db)`
    SELECT ${monthOf(Prisma.sql`report."at"`)} AS "month",
      count(*) FILTER (WHERE report."reason" = 'WRONG_DATE')::int AS "wrongDate",
      count(*) FILTER (WHERE report."reason" = 'CLOSED')::int AS "closed"
    FROM "OfferReport" AS report JOIN "Offer" AS offer ON offer."id" = report."offerId"
    WHERE ${within(Prisma.sql`report."at"`, period)} AND ${isReal}
    GROUP BY 1`
  return byMonth(period, rows, { wrongDate: 0, closed: 0 })
}

export interface DeadlineDoubts {
  /** Offers published. */
  readonly published: number
  /** Of those, with no flag at all. */
  readonly plain: number
  /** Of those, with each flag, the most frequent first; an offer may have several. */
  readonly flags: readonly { readonly flag: string; readonly count: number }[]
}

/** With which doubts about their deadline offers were published. */
export async function deadlineDoubts(db: Reader, period: Months): Promise<DeadlineDoubts> {
  const rows = await readRows<{ flag: string | null; published: number; count: number }>(db)`
    WITH published AS (
      SELECT offer."deadlineFlags" AS "flags" FROM "Offer" AS offer
      WHERE ${within(publishedAt, period)} AND offer."status" <> 'DUPLICATE' AND ${isReal}
    )
    SELECT NULL AS "flag", count(*)::int AS "published", count(*) FILTER (WHERE cardinality("flags") = 0)::int AS "count"
    FROM published
    UNION ALL
    SELECT flag, 0, count(*)::int FROM published, unnest("flags") AS flag GROUP BY 1`
  const whole = rows.find(({ flag }) => flag === null)
  const flags = rows.flatMap(({ flag, count }) => (flag === null ? [] : [{ flag, count }]))
  flags.sort((a, b) => b.count - a.count || a.flag.localeCompare(b.flag))
  return { published: whole?.published ?? 0, plain: whole?.count ?? 0, flags }
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
