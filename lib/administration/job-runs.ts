import 'server-only'
import { subDays, subMinutes } from 'date-fns'
import { longestRunMinutes } from '../platform/queue'
import { type Reader, readRows } from '../platform/read-rows'
import type { JobRuns } from './job-state'

/**
 * What the kept runs of jobs tell, in the order of the names. A run that never ended failed too, once it has lasted longer than any may: its
 * process died.
 */
export async function listJobRuns(db: Reader, names: readonly string[], now: Date): Promise<readonly JobRuns[]> {
  const isLost = subMinutes(now, longestRunMinutes)
  return readRows<JobRuns>(db)`
    SELECT job."name", last."startedAt", last."endedAt", last."error",
      failed."startedAt" AS "failedAt", failed."error" AS "failedWith", week."runs", week."failures"
    FROM unnest(${names}::text[]) WITH ORDINALITY AS job ("name", "position")
    LEFT JOIN LATERAL (
      SELECT * FROM "JobRun" AS run WHERE run."name" = job."name" ORDER BY run."startedAt" DESC LIMIT 1
    ) AS last ON true
    LEFT JOIN LATERAL (
      SELECT * FROM "JobRun" AS run
      WHERE run."name" = job."name" AND (run."error" IS NOT NULL OR run."endedAt" IS NULL AND run."startedAt" < ${isLost})
      ORDER BY run."startedAt" DESC LIMIT 1
    ) AS failed ON true
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS "runs",
        count(*) FILTER (WHERE run."error" IS NOT NULL OR run."endedAt" IS NULL AND run."startedAt" < ${isLost})::int AS "failures"
      FROM "JobRun" AS run WHERE run."name" = job."name" AND run."startedAt" >= ${subDays(now, 7)}
    ) AS week
    ORDER BY job."position"`
}
