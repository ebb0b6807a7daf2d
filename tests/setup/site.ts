import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildWhenStale, serverProgram } from '@/bin/launcher/build.mjs'
import { prepareEnvironment } from '@/bin/launcher/environment.mjs'
import { findFreePort } from '@/bin/launcher/postgres/port.mjs'
import { prepareCheckout } from '@/bin/launcher/prepare.mjs'
import { runScript } from '@/bin/launcher/script.mjs'
import { cloneDatabase } from './clone-database'
import { startMailServer } from './mail-server'
import { startTestServer } from './template-database'

/** Serves the production build to the end-to-end tests, on a seeded database of its own. */
export default async function setup() {
  prepareEnvironment()
  await prepareCheckout()
  await buildWhenStale()
  const server = await startTestServer()
  const clone = await cloneDatabase(server.url('postgres'), server.template)
  const port = await findFreePort()
  const baseUrl = `http://127.0.0.1:${port}`
  // The tests read them: the browser's address, the database for what they import, the mail.
  // Tests run in processes of their own: what the mail server receives lies in files for them.
  const mailbox = mkdtempSync(join(tmpdir(), 'baara-mail-'))
  let mails = 0
  const mailServer = await startMailServer(
    () => null,
    ({ to, email, links }) => {
      const mail = { to, subject: email.subject, text: email.text, links }
      writeFileSync(join(mailbox, `${String(++mails).padStart(5, '0')}.json`), JSON.stringify(mail))
    },
  )
  Object.assign(process.env, {
    BASE_URL: baseUrl,
    SITE_URL: baseUrl,
    DATABASE_URL: clone.url,
    SMTP_URL: mailServer.url,
    MAILBOX: mailbox,
  })
  await runScript('prisma/seed.ts')
  const site = spawn(process.execPath, [serverProgram], {
    // Tests speak for visitors of their own, so that none uses up another's limits.
    env: { ...process.env, TRUST_PROXY: '1', HOSTNAME: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  process.once('exit', () => site.kill())
  while (site.exitCode === null && !(await answers(baseUrl))) await sleep(50)
  return async () => {
    site.kill()
    if (site.exitCode === null) await once(site, 'exit')
    await mailServer.stop()
    rmSync(mailbox, { recursive: true })
    await clone.drop()
    await server.stop()
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  )
}
