import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { database } from '@/lib/platform/database'
import { type Job, kickJob, startQueue } from '@/lib/platform/queue'

const never = '0 0 1 1 *'
const url = process.env.DATABASE_URL ?? ''
let stop: () => Promise<void>

async function start(jobs: readonly Job[]) {
  stop = await startQueue(url, jobs)
}

afterEach(async () => {
  await stop()
  vi.restoreAllMocks()
})

describe('the queue', () => {
  test('runs at once what is kicked, and nothing else', async () => {
    const ran: string[] = []
    const job = (name: Job['name']): Job => ({ name, cron: never, run: async () => ran.push(name) })
    await start([job('send-mail'), job('remind')])
    kickJob('send-mail')
    await vi.waitFor(() => expect(ran).toEqual(['send-mail']), 3000)
  })

  test('runs a job once more, and one run at a time, for any number of kicks during a run', async () => {
    let [runs, atOnce, most] = [0, 0, 0]
    const run = async () => {
      most = Math.max(most, ++atOnce)
      await sleep(300)
      atOnce--
      runs++
    }
    await start([{ name: 'read-draft', cron: never, run }])
    kickJob('read-draft')
    await vi.waitFor(() => expect(atOnce).toBe(1), 3000)
    for (let i = 0; i < 5; i++) kickJob('read-draft')
    await vi.waitFor(() => expect(runs).toBe(2), 5000)
    await sleep(700)
    expect({ runs, most }).toEqual({ runs: 2, most: 1 })
  })

  test('goes on after a run that failed, and keeps what failed', async () => {
    let runs = 0
    const run = async () => {
      if (++runs === 1) throw new Error('broken once')
    }
    await start([{ name: 'clean-up', cron: never, run }])
    kickJob('clean-up')
    await vi.waitFor(() => expect(runs).toBe(1), 3000)
    kickJob('clean-up')
    await vi.waitFor(() => expect(runs).toBe(2), 3000)
    await vi.waitFor(async () => {
      const rows = await database.$queryRaw<{ state: string }[]>`
        SELECT "state"::text FROM pgboss.job WHERE "name" = 'clean-up' ORDER BY "created_on"`
      expect(rows.map(({ state }) => state)).toEqual(['failed', 'completed'])
    }, 3000)
  })

  test('keeps the times of its jobs, once however often it starts', async () => {
    await start([{ name: 'remind', cron: '*/10 * * * *', run: async () => {} }])
    await stop()
    await start([{ name: 'remind', cron: '*/5 * * * *', run: async () => {} }])
    const rows = await database.$queryRaw`SELECT "cron" FROM pgboss.schedule WHERE "name" = 'remind'`
    expect(rows).toEqual([{ cron: '*/5 * * * *' }])
  })

  test('lets a run under way finish when it stops, and leaves no connection behind', async () => {
    let finished = false
    const run = async () => {
      await sleep(600)
      finished = true
    }
    await start([{ name: 'send-mail', cron: never, run }])
    kickJob('send-mail')
    await vi.waitFor(async () => expect(await activeJobs()).toBe(1), 3000)
    await stop()
    expect(finished).toBe(true)
    // A connection that was closed is listed for a moment more.
    await vi.waitFor(async () => {
      const left = await database.$queryRaw`
        SELECT FROM pg_stat_activity WHERE "application_name" = 'baara queue' AND "datname" = current_database()`
      expect(left).toEqual([])
    }, 3000)
    kickJob('send-mail')
  })
})

async function activeJobs(): Promise<number> {
  const rows = await database.$queryRaw<
    unknown[]
  >`SELECT FROM pgboss.job WHERE "state" = 'active' AND "name" = 'send-mail'`
  return rows.length
}
