// @ts-check
import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { serverProgram } from './build.mjs'
import { onStop } from './lifecycle.mjs'

/** How long answers under way may take to finish once the site is told to stop. */
const graceSeconds = 5

/**
 * Serves the production build in this very process, so that killing it leaves no orphan; resolves once it answers.
 * @param {{ host: string, port: number, url: string }} address
 */
export async function serve({ host, port, url }) {
  // Next would end the process at a signal, and with it the stopping of the database.
  Object.assign(process.env, { NEXT_MANUAL_SIG_HANDLE: 'true', HOSTNAME: host, PORT: String(port) })
  const firstServer = nextServer()
  await import(pathToFileURL(serverProgram).href)
  await firstAnswer(url)
  const server = await firstServer
  onStop(async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    await Promise.race([closed, sleep(graceSeconds * 1000)])
    server.closeAllConnections()
    await finishJobs()
  })
}

/** The site's own work (lib/platform/stopping.ts): what it counted is written, its jobs come to an end. */
async function finishJobs() {
  /** @type {Promise<unknown>[]} */
  const work = []
  channel('baara.stop').publish({ waitFor: (/** @type {Promise<unknown>} */ finishing) => work.push(finishing) })
  await Promise.race([Promise.all(work), sleep(graceSeconds * 1000)])
}

/**
 * Next keeps its HTTP server to itself; the first request tells which it is.
 * @returns {Promise<import('node:http').Server>}
 */
function nextServer() {
  return new Promise((resolve) => {
    const channel = 'http.server.request.start'
    subscribe(channel, function found(message) {
      unsubscribe(channel, found)
      resolve(/** @type {{ server: import('node:http').Server }} */ (message).server)
    })
  })
}

/**
 * Any answer will do; it also warms up the home page.
 * @param {string} url
 */
async function firstAnswer(url) {
  for (;;) {
    try {
      await (await fetch(url)).arrayBuffer()
      return
    } catch {
      await sleep(50)
    }
  }
}
