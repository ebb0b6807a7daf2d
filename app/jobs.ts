import { setTimeout as sleep } from 'node:timers/promises'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { sendDueMail } from '@/lib/platform/mail-outbox'
import { mailTransport } from '@/lib/platform/mail-transport'
import { type Job, startQueue } from '@/lib/platform/queue'
import { onSiteStop } from '@/lib/platform/stopping'

function jobs(): readonly Job[] {
  const { siteUrl, isProduction, mail } = readEnv()
  const transport = mailTransport({ ...mail, siteUrl, printsLinks: !isProduction })
  return [{ name: 'send-mail', cron: '* * * * *', run: () => sendDueMail(database, transport, new Date()) }]
}

/** Starts what this process does beside answering; the site does not wait for it, and a database that is not there yet is tried again. */
export function startJobs(): void {
  let stopped = false
  const started = startWhenPossible(() => stopped)
  onSiteStop(async () => {
    stopped = true
    const stop = await started
    await stop?.()
  })
}

async function startWhenPossible(isStopped: () => boolean) {
  const list = jobs()
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
