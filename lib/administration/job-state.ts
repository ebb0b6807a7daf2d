import { parseExpression } from 'cron-parser'

/** What is kept of the runs of one job. */
export interface JobRuns {
  readonly name: string
  /** Of the last run; null: none is kept. */
  readonly startedAt: Date | null
  /** Null: it is under way, or its process died. */
  readonly endedAt: Date | null
  readonly error: string | null
  /** Of the last run that failed. */
  readonly failedAt: Date | null
  /** Null: its process died. */
  readonly failedWith: string | null
  /** In the last seven days. */
  readonly runs: number
  readonly failures: number
}

export type JobState = 'never' | 'running' | 'done' | 'failed'

/** How a job stands, by its last run. */
export function jobState({ startedAt, endedAt, error, failedAt }: JobRuns): JobState {
  if (startedAt === null) return 'never'
  // Longer under way than any run may be.
  if (endedAt === null) return failedAt?.getTime() === startedAt.getTime() ? 'failed' : 'running'
  return error === null ? 'done' : 'failed'
}

/** When a schedule of five fields, UTC, has its job run next. */
export function nextRun(cron: string, now: Date): Date {
  return parseExpression(cron, { currentDate: now, tz: 'UTC' }).next().toDate()
}
