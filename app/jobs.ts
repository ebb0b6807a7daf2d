import { setTimeout as sleep } from 'node:timers/promises'
import { forgetFruitlessSearches } from '@/lib/administration/fruitless-searches'
import { compareChangedOffers } from '@/lib/ingestion/compare-changed-offers'
import { forgetReportEmails } from '@/lib/moderation/forget-report-emails'
import { database, pool } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { forgetOldRuns, recorded } from '@/lib/platform/job-runs'
import { forgetOldMail, sendDueMail } from '@/lib/platform/mail-outbox'
import { mailTransport } from '@/lib/platform/mail-transport'
import { type Job, kickMail, startQueue } from '@/lib/platform/queue'
import { onSiteStop } from '@/lib/platform/stopping'
import { forgetDrafts } from '@/lib/posting/forget-drafts'
import { forgetFiles } from '@/lib/posting/forget-files'
import { readWaitingDrafts } from '@/lib/posting/read-waiting-drafts'
import { forgetLinks } from '@/lib/reminders/forget-links'
import { sendReminders } from '@/lib/reminders/send-reminders'
import { writeDayCounts } from './day-counts'
import { writeFruitlessSearches } from './fruitless-searches'

/** So much of what was counted is lost when the process is killed. */
const countsEverySeconds = 10

function jobs(): readonly Job[] {
  const { siteUrl, isProduction, mail } = readEnv()
  const transport = mailTransport({ ...mail, siteUrl, printsLinks: !isProduction })
  return [
    { name: 'send-mail', cron: '* * * * *', run: () => sendDueMail(database, transport, () => new Date()) },
    { name: 'remind', cron: '*/10 * * * *', run: () => remind(siteUrl) },
    { name: 'read-draft', cron: '* * * * *', run: () => readWaitingDrafts(database) },
    { name: 'compare', cron: '* * * * *', run: () => compareChangedOffers(database, new Date()) },
    { name: 'clean-up', cron: '17 3 * * *', run: () => cleanUp(new Date()) },
  ]
}

async function remind(siteUrl: string): Promise<void> {
  const written = await sendReminders({ db: database, reader: pool, siteUrl }, new Date())
  if (written > 0) kickMail()
}

async function cleanUp(now: Date): Promise<void> {
  await forgetOldMail(database, now)
  await forgetReportEmails(database, now)
  await forgetOldRuns(database, now)
  await forgetLinks(database, now)
  await forgetFruitlessSearches(database, now)
  // Before their files, which nothing else may need.
  await forgetDrafts(database, now)
  await forgetFiles(database, now)
}

/** Starts what this process does beside answering; the site does not wait for it, and a database that is not there yet is tried again. */
export function startJobs(): void {
  let stopped = false
  const started = startWhenPossible(() => stopped)
  const writing = setInterval(writeCounts, countsEverySeconds * 1000).unref()
  onSiteStop(async () => {
    stopped = true
    clearInterval(writing)
    await Promise.all([started.then((stop) => stop?.()), writeCounts()])
  })
}

async function startWhenPossible(isStopped: () => boolean) {
  const list = jobs().map((job) => recorded(job, { db: database, clock: () => new Date() }))
  while (!isStopped()) {
    try {
      return await startQueue(readEnv().databaseUrl, list)
    } catch (error) {
      console.error('queue not started', error)
      await sleep(5000, undefined, { ref: false })
    }
  }
  return null
}

function writeCounts(): Promise<void> {
  return Promise.all([writeDayCounts(), writeFruitlessSearches()]).then(
    () => {},
    (error) => console.error('counts not written', error),
  )
}
