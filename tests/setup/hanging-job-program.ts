import { database } from '@/lib/platform/database'
import { recorded } from '@/lib/platform/job-runs'
import { kickJob, startQueue } from '@/lib/platform/queue'

// A process that never ends a job: for tests that kill it.
const run = () => new Promise(() => {})
const job = recorded({ name: 'remind', cron: '0 0 1 1 *', run }, { db: database, clock: () => new Date() })
await startQueue(process.env.DATABASE_URL ?? '', [job])
kickJob('remind')
