// @ts-check
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { Failure } from '../failure.mjs'
import { findFreePort } from './port.mjs'
import { isAlive } from './process.mjs'
import { writeState } from './state.mjs'

/** The role that owns everything in our own server. */
export const role = 'baara'

/**
 * The data folder of a home, made on first use.
 * @param {import('./home.mjs').Home} home
 */
export async function ensureCluster(home) {
  const data = path.join(home.folder, 'data')
  removeUnfinished(home.folder)
  if (existsSync(data)) return data
  // Made aside and renamed: a kill halfway leaves no folder that looks whole, and two first starts cannot mix.
  const part = `${data}.part-${process.pid}-${randomBytes(4).toString('hex')}`
  await initialise(home, part)
  try {
    renameSync(part, data)
  } catch (error) {
    if (!existsSync(data)) throw error
    rmSync(part, { recursive: true, force: true })
  }
  return data
}

/**
 * @param {import('./home.mjs').Home} home
 * @param {string} data
 */
async function initialise({ account, software }, data) {
  const password = randomBytes(24).toString('base64url')
  const passwordFile = `${data}.password`
  mkdirSync(data, { mode: 0o700 })
  chmodSync(data, 0o700)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) for (const owned of [data, passwordFile]) chownSync(owned, account.uid, account.gid)
  // The locale is stated: inherited, LANG=C would give a database that knows no accents (SQL_ASCII).
  const encoding = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const access = ['-U', role, '-A', 'scram-sha-256', '--pwfile', passwordFile]
  try {
    await promisify(execFile)(
      path.join(software, 'bin/initdb'),
      ['-D', data, '--no-instructions', ...encoding, ...access],
      {
        ...account,
        cwd: path.dirname(data),
        env: serverEnvironment(),
      },
    )
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    throw new Failure(
      'PostgreSQL n’a pas pu créer sa base : corrigez la cause ci-dessus, ou indiquez un serveur dans DATABASE_URL.',
      output,
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
  writeState(data, { port: await findFreePort(), password }, account)
}

/**
 * What a first start that was killed left behind.
 * @param {string} folder
 */
function removeUnfinished(folder) {
  for (const name of readdirSync(folder)) {
    const [, pid] = name.match(/^data\.part-(\d+)/) ?? []
    if (pid && !isAlive(Number(pid))) rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}

/** Nothing of ours: no locale, no PG… variables, no secrets. */
export function serverEnvironment() {
  const environment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
  return /** @type {NodeJS.ProcessEnv} */ (/** @type {unknown} */ (environment))
}
