import 'server-only'
import type { ShownJob } from '@/components/administration/job-list'
import { listJobRuns } from '@/lib/administration/job-runs'
import { runningJobs } from '@/lib/platform/queue'
import type { Reader } from '@/lib/platform/read-rows'

/** The jobs that this process runs, with what is kept of their runs; null while it runs none. */
export async function listRunningJobs(db: Reader, now: Date): Promise<readonly ShownJob[] | null> {
  const jobs = runningJobs()
  if (jobs === null) return null
  const runs = await listJobRuns(
    db,
    jobs.map(({ name }) => name),
    now,
  )
  return jobs.flatMap(({ name, cron }, i) => {
    const kept = runs[i]
    return kept === undefined ? [] : [{ name, cron, runs: kept }]
  })
}
