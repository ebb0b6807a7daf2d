import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildWhenStale, serverProgram } from '@/bin/launcher/build.mjs'
import { prepareEnvironment } from '@/bin/launcher/environment.mjs'
import { findFreePort } from '@/bin/launcher/postgres/port.mjs'
import { prepareCheckout } from '@/bin/launcher/prepare.mjs'
import { runScript } from '@/bin/launcher/script.mjs'
import { cloneDatabase } from './clone-database'
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
  // The tests read both: the browser's address, and the database for what they import.
  Object.assign(process.env, { BASE_URL: baseUrl, SITE_URL: baseUrl, DATABASE_URL: clone.url })
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
