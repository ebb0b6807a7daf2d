import 'server-only'
import { Prisma } from '../platform/prisma/client'
import { type Reader, readRows } from '../platform/read-rows'
import { type QueueCriteria, type QueueFlag, type QueueList, queueFlags, queueLists } from './queue-criteria'
import { filtered, fromList, inList, sourceHost } from './queue-query'

/** How many offers each list has, whatever else is asked. */
export async function countQueue(db: Reader, now: Date): Promise<Readonly<Record<QueueList, number>>> {
  const counts = queueLists.map(
    (list) =>
      Prisma.sql`(SELECT count(*)::int ${fromList(list)} WHERE ${inList(list, now)}) AS ${Prisma.raw(`"${list}"`)}`,
  )
  const [row] = await readRows<Record<QueueList, number>>(db)`SELECT ${Prisma.join(counts)}`
  if (row === undefined) throw new Error('A statement without FROM gave no row.')
  return row
}

/** What can be chosen in a list, with how many offers have it; what most have comes first. */
export interface QueueChoices {
  readonly flags: readonly Choice<QueueFlag>[]
  readonly countries: readonly Choice[]
  readonly sources: readonly Choice[]
  /** `value` is the slug. */
  readonly organisations: readonly (Choice & { readonly name: string })[]
}

interface Choice<Value extends string = string> {
  readonly value: Value
  readonly count: number
}

/** No list of choices is longer: nobody looks through it. */
const mostChoices = 200

/** Counted over the whole list: what is chosen in one field does not empty the others. */
export async function countChoices(db: Reader, list: QueueList, now: Date): Promise<QueueChoices> {
  const rows = await readRows<{ field: string; value: string; count: number; name: string | null }>(db)`
    WITH queue AS MATERIALIZED (
      SELECT offer."deadlineFlags" || offer."signals" AS "flags", offer."countryCode" AS "country",
        ${sourceHost} AS "source", hirer."organisationId" AS "organisation"
      ${fromList(list)}
      LEFT JOIN "OfferOrganisation" AS hirer ON hirer."offerId" = offer."id" AND hirer."position" = 0
      WHERE ${inList(list, now)}),
    counted AS (
      SELECT 'flags' AS "field", "value", count(*)::int AS "count" FROM queue, unnest("flags") AS "value" GROUP BY "value"
      UNION ALL
      SELECT 'countries', "country", count(*)::int FROM queue WHERE "country" IS NOT NULL GROUP BY "country"
      UNION ALL
      (SELECT 'sources', "source", count(*)::int FROM queue GROUP BY "source" ORDER BY count(*) DESC, "source" LIMIT ${mostChoices}::int)
      UNION ALL
      (SELECT 'organisations', "organisation"::text, count(*)::int FROM queue WHERE "organisation" IS NOT NULL
       GROUP BY "organisation" ORDER BY count(*) DESC, "organisation" LIMIT ${mostChoices}::int))
    SELECT "field", coalesce(organisation."slug", "value") AS "value", "count", organisation."name"
    FROM counted LEFT JOIN "Organisation" AS organisation
      ON "field" = 'organisations' AND organisation."id" = (CASE WHEN "field" = 'organisations' THEN "value" END)::uuid
    ORDER BY "count" DESC, "value"`
  const of = (field: keyof QueueChoices) => rows.filter((row) => row.field === field)
  const counted = (field: keyof QueueChoices) => of(field).map(({ value, count }) => ({ value, count }))
  return {
    flags: counted('flags').flatMap(({ value, count }) => {
      const flag = queueFlags.find((known) => known === value)
      return flag === undefined ? [] : [{ value: flag, count }]
    }),
    countries: counted('countries'),
    sources: counted('sources'),
    organisations: of('organisations').map(({ value, count, name }) => ({ value, count, name: name ?? value })),
  }
}

/** How many offers of a list the filters leave. */
export async function countFiltered(db: Reader, criteria: QueueCriteria, now: Date): Promise<number> {
  const { list } = criteria
  const [row] = await readRows<{ count: number }>(db)`
    SELECT count(*)::int AS "count" ${fromList(list)} WHERE ${inList(list, now)} AND ${filtered(criteria, now)}`
  return row?.count ?? 0
}

/** Whether anything but the list is asked for. */
export function isFiltered({ flag, country, source, organisation, age }: QueueCriteria): boolean {
  return [flag, country, source, organisation, age].some((asked) => asked !== null)
}
