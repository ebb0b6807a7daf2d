import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { addMinutes, subDays, subHours, subMinutes } from 'date-fns'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { listJobRuns } from '@/lib/administration/job-runs'
import { jobState } from '@/lib/administration/job-state'
import { retryFailedMail, runJob } from '@/lib/administration/run-again'
import { database, pool } from '@/lib/platform/database'
import { listFailedMail } from '@/lib/platform/failed-mail'
import { forgetOldRuns, recorded } from '@/lib/platform/job-runs'
import { putMail, sendDueMail } from '@/lib/platform/mail-outbox'
import { type Job, kickJob, startQueue } from '@/lib/platform/queue'
import { storePerson } from '../factories/person'

const now = new Date('2026-03-31T23:30Z')
const never = '0 0 1 1 *'
let clock: Date

beforeEach(() => {
  clock = now
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(async () => {
  vi.restoreAllMocks()
  await database.jobRun.deleteMany()
  await database.outgoingMail.deleteMany()
})

/** A job that takes three seconds of the test's clock, with its runs written down. */
function job(run: () => Promise<unknown> = async () => {}, db = database): Job {
  const work = async () => {
    clock = new Date(clock.getTime() + 3000)
    return run()
  }
  return recorded({ name: 'remind', cron: never, run: work }, { db, clock: () => clock })
}

const failing = async () => {
  throw new Error('le serveur dit non')
}
const runs = () => database.jobRun.findMany({ orderBy: { startedAt: 'asc' } })
const kept = async (at = clock) => (await listJobRuns(pool, ['remind'], at))[0]

describe('a run of a job', () => {
  test('is written with when it began and when it ended', async () => {
    expect(await job(async () => 'ce qu’il donne').run()).toBe('ce qu’il donne')
    expect(await runs()).toMatchObject([
      { name: 'remind', startedAt: now, endedAt: new Date('2026-03-31T23:30:03Z'), error: null },
    ])
  })

  test('that fails is written with why, and fails still', async () => {
    await expect(job(failing).run()).rejects.toThrow('le serveur dit non')
    expect(await runs()).toMatchObject([{ error: 'le serveur dit non', endedAt: new Date('2026-03-31T23:30:03Z') }])
    await expect(job(async () => Promise.reject(new Error('nul\0e part'))).run()).rejects.toThrow()
    expect((await runs())[1]?.error).toBe('nule part')
  })

  test('is there while it is under way', async () => {
    let seen: unknown
    await job(async () => {
      seen = await runs()
    }).run()
    expect(seen).toMatchObject([{ startedAt: now, endedAt: null, error: null }])
  })

  test('goes on when its trace cannot be written', async () => {
    const broken = async () => Promise.reject(new Error('no database'))
    const db = { jobRun: { create: broken, updateMany: broken } } as unknown as typeof database
    expect(await job(async () => 'fait', db).run()).toBe('fait')
    await expect(job(failing, db).run()).rejects.toThrow('le serveur dit non')
    expect(await runs()).toEqual([])
  })

  test('of the queue is written, failing or not, and the next one comes', async () => {
    let count = 0
    const run = async () => {
      if (++count === 1) await failing()
    }
    const stop = await startQueue(process.env.DATABASE_URL ?? '', [job(run)])
    try {
      kickJob('remind')
      await vi.waitFor(async () => expect(await runs()).toMatchObject([{ error: 'le serveur dit non' }]), 4000)
      kickJob('remind')
      await vi.waitFor(
        async () => expect((await runs()).map(({ error }) => error)).toEqual(['le serveur dit non', null]),
        4000,
      )
    } finally {
      await stop()
    }
  })

  test('is forgotten after thirty days', async () => {
    const ran = (days: number) => ({ name: 'remind', startedAt: subDays(now, days), endedAt: subDays(now, days) })
    await database.jobRun.createMany({ data: [ran(31), ran(29)] })
    await forgetOldRuns(database, now)
    expect(await runs()).toMatchObject([{ startedAt: subDays(now, 29) }])
  })
})

describe('what is kept of a job', () => {
  test('is nothing before its first run', async () => {
    const state = await kept()
    expect(state).toMatchObject({ name: 'remind', startedAt: null, failedAt: null, runs: 0, failures: 0 })
    expect(state && jobState(state)).toBe('never')
  })

  test('is its last run, its last failure and the failures of seven days', async () => {
    const ran = (startedAt: Date, error: string | null) => ({
      name: 'remind',
      startedAt,
      endedAt: addMinutes(startedAt, 1),
      error,
    })
    const other = { ...ran(subHours(now, 1), 'autre'), name: 'send-mail' }
    const first = ran(subDays(now, 8), 'trop vieux')
    const failures = [ran(subDays(now, 3), 'un'), ran(subDays(now, 2), 'deux')]
    await database.jobRun.createMany({ data: [other, first, ...failures, ran(subDays(now, 1), null)] })
    const state = await kept()
    expect(state).toEqual({
      name: 'remind',
      startedAt: subDays(now, 1),
      endedAt: addMinutes(subDays(now, 1), 1),
      error: null,
      failedAt: subDays(now, 2),
      failedWith: 'deux',
      runs: 3,
      failures: 2,
    })
    expect(state && jobState(state)).toBe('done')
  })

  test('is a failure too when its process died, once it is older than any run may be', async () => {
    await database.jobRun.create({ data: { name: 'remind', startedAt: now } })
    const running = await kept(addMinutes(now, 10))
    expect(running && jobState(running)).toBe('running')
    expect(running).toMatchObject({ failures: 0, failedAt: null })
    const dead = await kept(addMinutes(now, 11))
    expect(dead && jobState(dead)).toBe('failed')
    expect(dead).toMatchObject({ runs: 1, failures: 1, failedAt: now, failedWith: null })
  })
})

test('a process that is killed during a run leaves one that never ended, and the next process goes on', async () => {
  const program = ['--conditions=react-server', '--import', 'tsx', 'tests/setup/hanging-job-program.ts']
  const child = spawn(process.execPath, program, { stdio: 'ignore' })
  await vi.waitFor(async () => expect(await runs()).toMatchObject([{ endedAt: null, error: null }]), 20_000)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const [killed] = await runs()
  clock = addMinutes(killed?.startedAt ?? now, 11)
  expect(await kept()).toMatchObject({ failures: 1, failedAt: killed?.startedAt, failedWith: null })
  const stop = await startQueue(process.env.DATABASE_URL ?? '', [job()])
  try {
    kickJob('remind')
    await vi.waitFor(async () => expect(await runs()).toMatchObject([{ endedAt: null }, { error: null }]), 4000)
    await vi.waitFor(async () => expect((await runs())[1]?.endedAt).not.toBeNull(), 4000)
  } finally {
    await stop()
  }
  const state = await kept()
  expect(state && jobState(state)).toBe('done')
  expect(state).toMatchObject({ runs: 2, failures: 1 })
}, 40_000)

describe('an administrator', () => {
  const traces = () => database.auditEvent.findMany({ orderBy: { id: 'desc' }, take: 1 })

  test('has a job run now, and the log says so', async () => {
    const { id } = await storePerson({ role: 'ADMIN' }, now)
    const asking = { actor: id, at: now }
    expect(await runJob(database, 'remind', asking)).toEqual({ kind: 'refused', code: 'not-running' })
    let count = 0
    const stop = await startQueue(process.env.DATABASE_URL ?? '', [job(async () => count++)])
    try {
      expect(await runJob(database, 'send-mail', asking)).toEqual({ kind: 'refused', code: 'not-running' })
      expect(await traces()).toEqual([])
      expect(await runJob(database, 'remind', asking)).toEqual({ kind: 'done' })
      await vi.waitFor(() => expect(count).toBe(1), 4000)
      expect(await traces()).toMatchObject([{ at: now, actor: id, action: 'run-job', subject: 'Job remind' }])
    } finally {
      await stop()
    }
  })

  const mail = { key: 'essai', to: 'rh@eaux.example', subject: 'Bonjour', text: 'Bonjour' }
  const refusing = async () =>
    Promise.reject(Object.assign(new Error('inconnu'), { code: 'EENVELOPE', responseCode: 550 }))

  test('sees the mail that could not be sent, and has it tried again', async () => {
    const { id: actor } = await storePerson({ role: 'ADMIN' }, now)
    await putMail(database, { ...mail, key: 'attend' }, addMinutes(now, 60))
    await putMail(database, mail, now)
    await sendDueMail(database, refusing, () => now)
    const { mails, count } = await listFailedMail(database, 50, now)
    expect(mails).toMatchObject([{ to: mail.to, attempts: 15, lastError: 'inconnu', dueAt: null }])
    expect(count).toBe(1)
    const id = mails[0]?.id ?? ''
    const later = addMinutes(now, 5)
    expect(await retryFailedMail(database, id, { actor, at: later })).toEqual({ kind: 'done' })
    expect(await traces()).toMatchObject([{ action: 'retry-mail', subject: `OutgoingMail ${id}`, actor }])
    expect(await listFailedMail(database, 50, later)).toEqual({ mails: [], count: 0 })
    // Again changes nothing, and neither does what is no mail.
    const none = { kind: 'refused', code: 'not-failed' }
    expect(await retryFailedMail(database, id, { actor, at: later })).toEqual(none)
    expect(await retryFailedMail(database, 'n’importe quoi', { actor, at: later })).toEqual(none)
    const left: string[] = []
    expect(
      await sendDueMail(
        database,
        async ({ to }) => void left.push(to),
        () => later,
      ),
    ).toBe(1)
    expect(left).toEqual([mail.to])
  })

  test('cannot have a mail sent twice that is leaving just now', async () => {
    await putMail(database, mail, now)
    await sendDueMail(
      database,
      async () => Promise.reject(new Error('plus tard')),
      () => now,
    )
    const later = addMinutes(now, 5)
    let leave = () => {}
    const sending = sendDueMail(
      database,
      () => new Promise((resolve) => (leave = () => resolve())),
      () => later,
    )
    await vi.waitFor(async () => expect(await database.outgoingMail.findFirst()).toMatchObject({ attempts: 2 }))
    const { id } = await database.outgoingMail.findFirstOrThrow()
    expect(await retryFailedMail(database, id, { actor: 'x', at: later })).toMatchObject({ kind: 'refused' })
    let sentAgain = 0
    await sendDueMail(
      database,
      async () => void sentAgain++,
      () => later,
    )
    leave()
    expect(await sending).toBe(1)
    expect(sentAgain).toBe(0)
  })

  test('can have a mail sent whose process died in its last attempt, once that is over', async () => {
    await putMail(database, mail, now)
    await database.outgoingMail.updateMany({ data: { attempts: 15, dueAt: addMinutes(now, 360) } })
    const { id } = await database.outgoingMail.findFirstOrThrow()
    expect((await listFailedMail(database, 50, now)).count).toBe(0)
    expect(await retryFailedMail(database, id, { actor: 'x', at: now })).toMatchObject({ kind: 'refused' })
    const over = addMinutes(now, 360)
    expect((await listFailedMail(database, 50, over)).mails).toMatchObject([{ lastError: null, dueAt: null }])
    expect(await retryFailedMail(database, id, { actor: 'x', at: over })).toEqual({ kind: 'done' })
  })
})

test('a run long before the last day of the month is no run of this week', async () => {
  await database.jobRun.create({ data: { name: 'remind', startedAt: subMinutes(subDays(now, 7), 1), endedAt: now } })
  expect(await kept(now)).toMatchObject({ runs: 0, failures: 0 })
})
