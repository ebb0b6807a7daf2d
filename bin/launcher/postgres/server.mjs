// @ts-check
import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '../failure.mjs'
import { onStop } from '../lifecycle.mjs'
import { ensureCluster, role, serverEnvironment } from './cluster.mjs'
import { findHome } from './home.mjs'
import { readPidFile } from './pid-file.mjs'
import { findFreePort, isPortFree } from './port.mjs'
import { isAlive } from './process.mjs'
import { readState, writeState } from './state.mjs'
import { holdServer } from './users.mjs'

/** @typedef {import('./home.mjs').Home} Home */
/**
 * @typedef {object} PostgresServer
 * @property {(database: string) => string} url
 * @property {string} folder where it keeps its data and its log
 * @property {() => Promise<void>} stop leaves it running while another command uses it
 */

/**
 * Starts the server of a folder, or takes over the one that already runs on it.
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} [settings] of postgresql.conf
 * @returns {Promise<PostgresServer>}
 */
export async function startPostgres(folder, settings = {}) {
  const home = findHome(folder)
  const data = await ensureCluster(home)
  const { pid, port } = await ensureRunning(home, data, settings)
  const { password } = readState(data)
  const url = (/** @type {string} */ database) => `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`
  const hold = await holdServer(url('postgres'))
  return {
    url,
    folder: home.folder,
    stop: async () => {
      if (await hold.release()) await endServer(pid)
    },
  }
}

/**
 * @param {Home} home
 * @param {string} data
 * @param {Readonly<Record<string, string>>} settings
 */
async function ensureRunning(home, data, settings) {
  let lastWords = ''
  // Several tries: a port may be lost between looking and listening, another command may start the same server at the
  // same moment, and the workers of a server that was killed may need a moment to let go of its memory.
  for (let tries = 0; tries < 20; tries++) {
    const running = (await untilReady(data)) ?? (await launch(home, data, settings))
    if (running) return running
    lastWords = logEnd(home.folder)
    if (!/already exists|pre-existing shared memory|could not (bind|create any TCP)/.test(lastWords)) break
    await sleep(250)
  }
  throw new Failure(
    `PostgreSQL ne démarre pas : corrigez la cause ci-dessus (journal : ${logFile(home.folder)}), ou indiquez un serveur dans DATABASE_URL.`,
    lastWords,
  )
}

/**
 * @param {Home} home
 * @param {string} data
 * @param {Readonly<Record<string, string>>} settings
 */
async function launch(home, data, settings) {
  const state = readState(data)
  const port = (await isPortFree(state.port)) ? state.port : await findFreePort()
  if (port !== state.port) writeState(data, { ...state, port }, home.account)
  const allSettings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    // No socket file: no limit on the length of the path, nothing in /tmp.
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  }
  const args = Object.entries(allSettings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  writeFileSync(logFile(home.folder), '')
  const log = openSync(logFile(home.folder), 'a')
  // Detached: Ctrl-C in the terminal must reach the app alone, which stops the server last.
  const child = spawn(path.join(home.software, 'bin/postgres'), ['-D', data, ...args], {
    ...home.account,
    cwd: home.folder,
    detached: true,
    stdio: ['ignore', log, log],
    env: serverEnvironment(),
  })
  closeSync(log)
  child.on('error', (error) => writeFileSync(logFile(home.folder), String(error), { flag: 'a' }))
  child.unref()
  let ready = false
  onStop(() => ready || child.kill('SIGINT'))
  for (;;) {
    await sleep(15)
    if (!child.pid || child.exitCode !== null || child.signalCode !== null) return null
    const running = readPidFile(data)
    if (!running?.ready || running.pid !== child.pid) continue
    ready = true
    return running
  }
}

/**
 * The server that already runs, once it takes connections (after a crash it recovers first).
 * @param {string} data
 */
async function untilReady(data) {
  for (;;) {
    const running = readPidFile(data)
    if (!running || running.ready) return running
    await sleep(50)
  }
}

/**
 * Fast shutdown: open sessions are closed and nothing is lost; after ten seconds, an immediate one (recovers at next start).
 * @param {number} pid
 */
async function endServer(pid) {
  for (const [signal, seconds] of /** @type {const} */ ([
    ['SIGINT', 10],
    ['SIGQUIT', 5],
  ])) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    for (let waited = 0; waited < seconds * 50 && isAlive(pid); waited++) await sleep(20)
  }
}

/** @param {string} folder */
const logFile = (folder) => path.join(folder, 'server.log')

/** @param {string} folder */
const logEnd = (folder) => readFileSync(logFile(folder), 'utf8').slice(-2000)
