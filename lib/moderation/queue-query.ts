import 'server-only'
import { subDays, subHours } from 'date-fns'
import { doubtfulFlags } from '../deadlines/badge'
import { Prisma } from '../platform/prisma/client'
import {
  type AskedQueue,
  fileSource,
  type QueueCriteria,
  type QueueKey,
  type QueueList,
  recentDays,
} from './queue-criteria'

/** What closes within so many hours comes first. */
const urgentHours = 48

/** The later of any dates that JavaScript knows: what has no end comes last. */
const never = 8_640_000_000_000_000

const milliseconds = (instant: Prisma.Sql) => Prisma.sql`floor(extract(epoch FROM ${instant}) * 1000)::float8`

/** Its poster was asked for a change, and nothing has changed since. */
export const waitsForPoster = Prisma.sql`EXISTS (SELECT FROM "ModerationDecision" AS decision
  WHERE decision."offerId" = offer."id" AND decision."kind" = 'CHANGE_ASKED' AND decision."version" = offer."version")`

/** The host of the page that an offer came from: « www. » tells nothing. */
export const sourceHost = Prisma.sql`coalesce(
  lower(substring(offer."source" FROM '^https?://(?:www\\.)?([^/?#@]+)')), ${fileSource})`

/** The slug of the first organisation that hires. */
export const firstOrganisation = Prisma.sql`(SELECT organisation."slug" FROM "OfferOrganisation" AS hirer
  JOIN "Organisation" AS organisation ON organisation."id" = hirer."organisationId"
  WHERE hirer."offerId" = offer."id" AND hirer."position" = 0)`

/** Which offers stand in a list; `edit` is the change that waits, in the list of these. */
export function inList(list: QueueList, now: Date): Prisma.Sql {
  switch (list) {
    case 'todo':
      return Prisma.sql`offer."status" = 'PENDING' AND NOT ${waitsForPoster}`
    case 'edits':
      return Prisma.sql`offer."status" = 'PUBLISHED' AND edit."id" IS NOT NULL`
    case 'waiting':
      return Prisma.sql`(offer."status" = 'HELD' OR offer."status" = 'PENDING' AND ${waitsForPoster})`
    case 'reported':
      return Prisma.sql`offer."status" IN ('PUBLISHED', 'HELD') AND offer."id" IN (
        SELECT "offerId" FROM "OfferReport" WHERE "handledAt" IS NULL)`
    case 'refused':
      return Prisma.sql`offer."status" = 'REFUSED'`
    case 'recent':
      return Prisma.sql`offer."status" = 'PUBLISHED' AND offer."publishedAt" > ${subDays(now, recentDays)}::timestamptz`
  }
}

/** The tables that the conditions of a list speak of. */
export function fromList(list: QueueList): Prisma.Sql {
  return list === 'edits'
    ? Prisma.sql`FROM "Offer" AS offer JOIN "ProposedEdit" AS edit ON edit."offerId" = offer."id"`
    : Prisma.sql`FROM "Offer" AS offer`
}

/** The conditions of all filters but the list. */
export function filtered({ list, flag, country, source, organisation, age }: QueueCriteria, now: Date): Prisma.Sql {
  const since = list === 'edits' ? Prisma.sql`edit."at"` : Prisma.sql`offer."createdAt"`
  const conditions = [
    flag === null
      ? null
      : Prisma.sql`(offer."deadlineFlags" @> ARRAY[${flag}]::text[] OR offer."signals" @> ARRAY[${flag}]::text[])`,
    country === null ? null : Prisma.sql`offer."countryCode" = ${country}`,
    source === null ? null : Prisma.sql`${sourceHost} = ${source}`,
    organisation === null ? null : Prisma.sql`${firstOrganisation} = ${organisation}`,
    age === null ? null : Prisma.sql`${since} <= ${subHours(now, age)}::timestamptz`,
  ].filter((condition) => condition !== null)
  return conditions.length === 0 ? Prisma.sql`TRUE` : Prisma.join(conditions, ' AND ')
}

/**
 * What a list is sorted by: what closes within 48 hours, then what is doubtful, then the rest, each by its end; what is past at the end. What
 * was decided already: the newest first.
 */
export function sortOf(list: QueueList, now: Date): { readonly rank: Prisma.Sql; readonly moment: Prisma.Sql } {
  if (list === 'refused')
    return { rank: Prisma.sql`0`, moment: Prisma.sql`-${milliseconds(Prisma.sql`offer."changedAt"`)}` }
  if (list === 'recent')
    return { rank: Prisma.sql`0`, moment: Prisma.sql`-${milliseconds(Prisma.sql`offer."publishedAt"`)}` }
  return {
    rank: Prisma.sql`CASE
      WHEN offer."closesAt" <= ${now}::timestamptz THEN 3
      WHEN offer."closesAt" <= ${now}::timestamptz + interval '1 hour' * ${urgentHours}::int THEN 0
      WHEN offer."deadlineFlags" && ${[...doubtfulFlags]}::text[] OR offer."signals" <> '{}' THEN 1
      ELSE 2 END`,
    moment: Prisma.sql`coalesce(${milliseconds(Prisma.sql`offer."closesAt"`)}, ${never}::float8)`,
  }
}

/** So many of the rows of `queue` that stand after one or, backwards, before one; from the first on where there is none. */
export function besideKey({ after, before }: Pick<AskedQueue, 'after' | 'before'>, size: number): Prisma.Sql {
  const row = ({ rank, moment, number }: QueueKey) => Prisma.sql`(${rank}::int, ${moment}::float8, ${number}::int)`
  if (after !== null)
    return Prisma.sql`WHERE ("rank", "moment", "number") > ${row(after)} ORDER BY "rank", "moment", "number" LIMIT ${size}::int`
  return before === null
    ? Prisma.sql`ORDER BY "rank", "moment", "number" LIMIT ${size}::int`
    : Prisma.sql`WHERE ("rank", "moment", "number") < ${row(before)} ORDER BY "rank" DESC, "moment" DESC, "number" DESC LIMIT ${size}::int`
}
