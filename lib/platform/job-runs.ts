import 'server-only'
import { subDays } from 'date-fns'
import type { database } from './database'
import type { Job } from './queue'

/** Some 90,000 rows, most of them of the jobs that look each minute. */
const daysKept = 30

const longestError = 500

/** The same job with each of its runs written down: when it began, when it ended, why it failed. What cannot be written is only logged. */
export function recorded(job: Job, { db, clock }: { db: typeof database; clock: () => Date }): Job {
  const end = async (id: string | null, error: string | null) => {
    if (id === null) return
    await write(job, () => db.jobRun.updateMany({ where: { id }, data: { endedAt: clock(), error } }))
  }
  return {
    ...job,
    async run() {
      const { name } = job
      const started = await write(job, () => db.jobRun.create({ data: { name, startedAt: clock() } }))
      const id = started?.id ?? null
      try {
        const outcome = await job.run()
        await end(id, null)
        return outcome
      } catch (error) {
        console.error(`job ${name} failed`, error)
        await end(id, errorWords(error))
        throw error
      }
    },
  }
}

/** Removes the runs of long ago. */
export async function forgetOldRuns(db: typeof database, now: Date): Promise<void> {
  await db.jobRun.deleteMany({ where: { startedAt: { lt: subDays(now, daysKept) } } })
}

async function write<Row>({ name }: Job, statement: () => Promise<Row>): Promise<Row | null> {
  try {
    return await statement()
  } catch (error) {
    console.error(`run of ${name} not written`, error)
    return null
  }
}

/** A null character can stand in a message, but not in PostgreSQL; an error without a message has a name. */
function errorWords(error: unknown): string {
  const words = error instanceof Error ? error.message || error.name : String(error)
  return words.replaceAll('\0', '').slice(0, longestError)
}
