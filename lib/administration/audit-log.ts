import 'server-only'
import type { FormChange } from '../offers/form-changes'
import { isId } from '../platform/id'
import { Prisma } from '../platform/prisma/client'
import { type Reader, readRows } from '../platform/read-rows'
import type { LogCriteria, LogPosition } from './audit-log-address'
import { readLoggedForms } from './logged-forms'

/** Something that somebody, or a command, did. */
export interface LogEntry {
  readonly id: string
  readonly at: Date
  /** A person's id or the name of a command. */
  readonly actor: string
  /** The name of who did it; null for a command, or somebody who is gone. */
  readonly by: string | null
  readonly action: string
  /** « Offer 0198… », « Organisation 0198… », « Job remind ». */
  readonly subject: string
  /** What that is called today; null when it has no name, or is gone. */
  readonly subjectName: string | null
  readonly reason: string | null
  /** Of an offer: field → { from, to }. */
  readonly changes: unknown
  /** The offer's form before and after, where that is what changed. */
  readonly form: FormChange | null
  /** Of anything else. */
  readonly from: unknown
  readonly to: unknown
  /** Who else it was about, where `from` or `to` names a person. */
  readonly personName: string | null
}

export const logPageSize = 50

/** One page of everything that was done, the newest first, and where the next one begins; null at the end. */
export async function readAuditLog(
  db: Reader,
  criteria: LogCriteria,
): Promise<{ readonly entries: readonly LogEntry[]; readonly next: LogPosition | null }> {
  const [actors, subjects] = await Promise.all([
    criteria.person === '' ? null : findActors(db, criteria.person),
    criteria.subject === '' ? null : findSubjects(db, criteria.subject),
  ])
  const conditions = [
    ...(actors === null ? [] : [Prisma.sql`event."actor" = ANY (${actors}::text[])`]),
    ...(criteria.action === '' ? [] : [Prisma.sql`event."action" = ${criteria.action}`]),
    ...(criteria.since === '' ? [] : [Prisma.sql`event."at" >= ${criteria.since}::date::timestamp AT TIME ZONE 'UTC'`]),
    ...(criteria.until === ''
      ? []
      : [Prisma.sql`event."at" < (${criteria.until}::date + 1)::timestamp AT TIME ZONE 'UTC'`]),
    ...(criteria.before === null
      ? []
      : [Prisma.sql`(event."at", event."id") < (${criteria.before.at}::timestamptz, ${criteria.before.id}::uuid)`]),
  ]
  const where = (...more: readonly Prisma.Sql[]) => {
    const all = [...conditions, ...more]
    return all.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join(all, ' AND ')}`
  }
  const newest = Prisma.sql`ORDER BY "at" DESC, "id" DESC LIMIT ${logPageSize + 1}`
  const offerIds = (subjects ?? []).map((subject) => subject.replace(/^Offer /, '')).filter(isId)
  const rows = await readRows<Omit<LogEntry, 'form'>>(db)`
    WITH page AS (
      (SELECT event."id", event."at", event."actor", event."action", 'Offer ' || event."offerId" AS "subject", event."reason",
        event."changes", NULL::jsonb AS "from", NULL::jsonb AS "to"
      FROM "OfferEvent" AS event ${where(...(subjects === null ? [] : [Prisma.sql`event."offerId" = ANY (${offerIds}::uuid[])`]))} ${newest})
      UNION ALL
      (SELECT event."id", event."at", event."actor", event."action", event."subject", event."reason",
        NULL, event."from", event."to"
      FROM "AuditEvent" AS event ${where(...(subjects === null ? [] : [Prisma.sql`event."subject" = ANY (${subjects}::text[])`]))} ${newest})
      ${newest}
    )
    SELECT page.*, person."name" AS "by", coalesce(offer."title", organisation."name", about."name") AS "subjectName",
      other."name" AS "personName"
    FROM page
    LEFT JOIN "Person" AS person ON person."id" = ${idIn(Prisma.sql`page."actor"`)}
    LEFT JOIN "Offer" AS offer ON offer."id" = ${idIn(Prisma.sql`page."subject"`, 'Offer ')}
    LEFT JOIN "Organisation" AS organisation ON organisation."id" = ${idIn(Prisma.sql`page."subject"`, 'Organisation ')}
    LEFT JOIN "Person" AS about ON about."id" = ${idIn(Prisma.sql`page."subject"`, 'Person ')}
    LEFT JOIN "Person" AS other ON other."id" = ${idIn(Prisma.sql`coalesce(page."to" ->> 'personId', page."from" ->> 'personId')`)}
    ORDER BY page."at" DESC, page."id" DESC`
  const shown = rows.slice(0, logPageSize)
  const forms = await readLoggedForms(db, shown)
  const entries = shown.map((entry) => ({ ...entry, form: forms.get(entry.id) ?? null }))
  const last = entries.at(-1)
  return { entries, next: rows.length > logPageSize && last !== undefined ? { at: last.at, id: last.id } : null }
}

/** The id that a text holds after a prefix; null where it holds something else. */
function idIn(text: Prisma.Sql, prefix = ''): Prisma.Sql {
  return Prisma.sql`substring(${text} FROM ${`^${prefix}([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$`}::text)::uuid`
}

/** What a search in names may find; somebody who types « a » means nobody. */
const mostNamed = 500

async function findActors(db: Reader, words: string): Promise<readonly string[]> {
  const people = await readRows<{ id: string }>(db)`
    SELECT "id"::text FROM "Person"
    WHERE "name" ILIKE ${containing(words)} OR "email" ILIKE ${containing(words)} LIMIT ${mostNamed}`
  return [words, ...people.map(({ id }) => id)]
}

/** What an address, a name or a subject as it is kept stands for. */
async function findSubjects(db: Reader, words: string): Promise<readonly string[]> {
  const part = containing(words)
  const slug = words.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? ''
  const named = await readRows<{ subject: string }>(db)`
    (SELECT 'Offer ' || "id" AS "subject" FROM "Offer"
      WHERE "slug" = ${slug} OR "title" ILIKE ${part} ORDER BY "createdAt" DESC LIMIT ${mostNamed})
    UNION ALL (SELECT 'Organisation ' || "id" FROM "Organisation"
      WHERE "slug" = ${slug} OR "name" ILIKE ${part} OR "acronym" ILIKE ${part} LIMIT ${mostNamed})
    UNION ALL (SELECT 'Person ' || "id" FROM "Person" WHERE "name" ILIKE ${part} OR "email" ILIKE ${part} LIMIT ${mostNamed})`
  return [words, ...named.map(({ subject }) => subject)]
}

function containing(words: string): string {
  return `%${words.replace(/[\\%_]/g, '\\$&')}%`
}
