import 'server-only'
import { type Reader, readRows } from '../platform/read-rows'
import { endHours, type ReminderStep, reminderSteps } from './reminder-step'

/** One person to be reminded of the end of one offer. */
export interface DueReminder {
  /** Of the mail; it names the end too, so that one that is moved is told again. */
  readonly key: string
  readonly step: ReminderStep
  readonly offerId: string
  readonly slug: string
  readonly title: string
  readonly organisation: string
  readonly closesAt: Date
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly time: string | null
  readonly zone: string
  readonly personId: string
  readonly name: string
  readonly email: string
}

/**
 * Who is to be reminded now and was not yet: who posted the offer and the owners of its organisation. An end that was published or moved
 * later than its reminder would have left is not told: they know it.
 */
export function listDueReminders(db: Reader, now: Date): Promise<readonly DueReminder[]> {
  const { week, day, end } = reminderSteps
  return readRows<DueReminder>(db)`
    WITH step ("name", "from", "until") AS (VALUES
      ('week', ${week}::int, ${day}::int), ('day', ${day}::int, ${end}::int), ('end', ${end}::int, ${-endHours}::int))
    SELECT due.* FROM (
      SELECT concat_ws(' ', 'reminder', step."name", offer."id", person."id", to_char(offer."closesAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI')) AS "key",
        step."name" AS "step", offer."id" AS "offerId", offer."slug", offer."title", keeper."name" AS "organisation",
        offer."closesAt", offer."deadlineDate"::text AS "date", offer."deadlineTime" AS "time", offer."deadlineZone" AS "zone",
        person."id" AS "personId", person."name", person."email"
      FROM "Offer" AS offer
      JOIN step ON ${now}::timestamptz >= offer."closesAt" - step."from" * interval '1 hour'
        AND ${now}::timestamptz < offer."closesAt" - step."until" * interval '1 hour'
      JOIN "Organisation" AS keeper ON keeper."id" = offer."keeperId"
      JOIN "Membership" AS member ON member."organisationId" = keeper."id" AND member."state" = 'ACTIVE'
        AND (member."role" = 'OWNER' OR member."personId" = offer."postedById")
      JOIN "Person" AS person ON person."id" = member."personId" AND person."emailVerified"
      WHERE offer."status" = 'PUBLISHED' AND offer."closedEarlyAt" IS NULL AND offer."archivedAt" IS NULL
        AND greatest(offer."publishedAt", (SELECT max("at") FROM "DeadlineMove" WHERE "offerId" = offer."id"))
          <= offer."closesAt" - step."from" * interval '1 hour') AS due
    WHERE NOT EXISTS (SELECT FROM "OutgoingMail" AS mail WHERE mail."key" = due."key")
    ORDER BY due."closesAt", due."key"`
}
