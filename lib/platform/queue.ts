import 'server-only'
import PgBoss from 'pg-boss'

export const jobNames = ['send-mail', 'remind', 'read-draft', 'compare', 'clean-up'] as const
export type JobName = (typeof jobNames)[number]

/**
 * Something done beside the answers to visitors, one run at a time in this process. It has no payload: a run looks in the database for what
 * waits, so that a lost run loses nothing and one too many does nothing.
 */
export interface Job {
  readonly name: JobName
  /** When it runs by itself, in five fields, UTC. */
  readonly cron: string
  run(): Promise<unknown>
}

/** A run that lasts longer belongs to a process that died. */
export const longestRunMinutes = 10

/** Those that are kicked run at once; this is how soon a process notices what another one kicked. */
const pollingSeconds = 10

/** How long runs under way may take to finish when the site stops; what they had claimed is taken up again later. */
const graceMilliseconds = 3000

interface Queue {
  readonly jobs: readonly Job[]
  kick(name: JobName): Promise<void>
}

// The bundles of several routes may each hold this file; the queue is one.
const kept = globalThis as { baaraQueue?: Queue | undefined }

/** Has the jobs run in this process by their schedules, with pg-boss, whose tables are made where they are missing. Gives the way to stop. */
export async function startQueue(databaseUrl: string, jobs: readonly Job[]): Promise<() => Promise<void>> {
  // Connections of its own: pg-boss opens transactions in statements that may fail, which must not stay open in the site's pool.
  const boss = new PgBoss({ connectionString: databaseUrl, max: 2, application_name: 'baara queue' })
  boss.on('error', (error) => console.error('queue', error))
  await boss.start()
  const workers = new Map<JobName, string>()
  for (const { name, cron, run } of jobs) {
    // `short`: one run waits at most, for whatever asks again meanwhile.
    await boss.createQueue(name, { name, policy: 'short', retryLimit: 0, expireInMinutes: longestRunMinutes })
    await boss.schedule(name, cron)
    workers.set(name, await boss.work(name, { pollingIntervalSeconds: pollingSeconds }, () => run()))
  }
  kept.baaraQueue = {
    jobs,
    async kick(name) {
      await boss.send(name, {})
      const worker = workers.get(name)
      if (worker !== undefined) boss.notifyWorker(worker)
    },
  }
  return async () => {
    kept.baaraQueue = undefined
    await boss.stop({ graceful: true, timeout: graceMilliseconds })
  }
}

/** Has a job run now instead of at its time: to be called once what it is to find is committed. Never fails; its time comes anyway. */
export function kickJob(name: JobName): void {
  kept.baaraQueue?.kick(name).catch((error) => console.error('queue', error))
}

/** The jobs that this process runs; null while it runs none, as when its database could not be reached at the start. */
export function runningJobs(): readonly Job[] | null {
  return kept.baaraQueue?.jobs ?? null
}

/** Has the mail that is due sent now instead of within the minute. */
export function kickMail(): void {
  kickJob('send-mail')
}
