import 'server-only'
import { trace } from '../accounts/audit'
import type { database } from '../platform/database'
import { retryMail } from '../platform/failed-mail'
import { isId } from '../platform/id'
import { kickJob, kickMail, runningJobs } from '../platform/queue'

/** Who has something done again, and when. */
interface Asking {
  readonly actor: string
  readonly at: Date
}

export type RunRefusal = 'not-running' | 'not-failed'
type Outcome = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly code: RunRefusal }

/** Has a job run now. */
export async function runJob(db: typeof database, name: string, { actor, at }: Asking): Promise<Outcome> {
  const job = runningJobs()?.find((running) => running.name === name)
  if (job === undefined) return { kind: 'refused', code: 'not-running' }
  await db.$transaction((tx) => trace(tx, { at, actor, action: 'run-job', subject: { job: job.name } }))
  kickJob(job.name)
  return { kind: 'done' }
}

/** Has a mail that could not be sent tried again. */
export async function retryFailedMail(db: typeof database, id: string, { actor, at }: Asking): Promise<Outcome> {
  const isTried =
    isId(id) &&
    (await db.$transaction(async (tx) => {
      if (!(await retryMail(tx, id, at))) return false
      await trace(tx, { at, actor, action: 'retry-mail', subject: { mail: id } })
      return true
    }))
  if (!isTried) return { kind: 'refused', code: 'not-failed' }
  kickMail()
  return { kind: 'done' }
}
