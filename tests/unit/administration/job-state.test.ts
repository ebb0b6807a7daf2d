import { describe, expect, test } from 'vitest'
import { type JobRuns, jobState, nextRun } from '@/lib/administration/job-state'

const at = (instant: string) => new Date(instant)

// This runs in a zone far from UTC, as vitest.config.ts has it.
test.each([
  ['17 3 * * *', '2026-03-31T03:16:59Z', '2026-03-31T03:17:00Z'],
  ['17 3 * * *', '2026-03-31T03:17:00Z', '2026-04-01T03:17:00Z'],
  ['*/10 * * * *', '2026-12-31T23:55:00Z', '2027-01-01T00:00:00Z'],
  ['* * * * *', '2026-02-28T23:59:30Z', '2026-03-01T00:00:00Z'],
])('%s after %s comes at %s, in universal time', (cron, now, next) => {
  expect(nextRun(cron, at(now))).toEqual(at(next))
})

describe('a job', () => {
  const none: JobRuns = {
    name: 'remind',
    startedAt: null,
    endedAt: null,
    error: null,
    failedAt: null,
    failedWith: null,
    runs: 0,
    failures: 0,
  }
  const [earlier, later] = [at('2026-03-01T08:00Z'), at('2026-03-01T09:00Z')]

  test.each<[string, Partial<JobRuns>]>([
    ['never', {}],
    ['running', { startedAt: later }],
    ['running', { startedAt: later, failedAt: earlier }],
    ['failed', { startedAt: later, failedAt: at('2026-03-01T09:00Z') }],
    ['done', { startedAt: later, endedAt: later, failedAt: earlier, failedWith: 'non' }],
    ['failed', { startedAt: later, endedAt: later, error: 'non', failedAt: later, failedWith: 'non' }],
  ])('is %s with %o', (state, runs) => {
    expect(jobState({ ...none, ...runs })).toBe(state)
  })
})
