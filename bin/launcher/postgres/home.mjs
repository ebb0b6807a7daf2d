// @ts-check
import { createHash } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Failure } from '../failure.mjs'
import { root } from '../paths.mjs'
import { canUse, postgresAccount } from './account.mjs'
import { installedSoftware, lendSoftware } from './software.mjs'

/**
 * @typedef {object} Home
 * @property {string} folder what the server keeps: data, log
 * @property {string} software the PostgreSQL programs
 * @property {import('./account.mjs').Account | null} account whom it runs as
 */

/**
 * Finds a place for a server: the folder itself, or, when root's checkout is closed to others (/root),
 * one under the system's temporary folder, named after a hash of the path.
 * @param {string} folder
 * @returns {Home}
 */
export function findHome(folder) {
  const software = installedSoftware()
  const account = postgresAccount()
  makeFolder(folder)
  if (!account || canUse(account, folder, path.join(software, 'bin/postgres'))) return { folder, software, account }
  const elsewhere = path.join(tmpdir(), `baara-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`)
  makeFolder(elsewhere)
  const kept = path.join(elsewhere, path.basename(folder))
  makeFolder(kept)
  return { folder: kept, software: lendSoftware(software, elsewhere, account), account }
}

/**
 * Others may pass through, only we may write: the name is predictable, so a folder someone else made is refused.
 * @param {string} folder
 */
function makeFolder(folder) {
  mkdirSync(folder, { recursive: true })
  const owner = lstatSync(folder)
  if (!owner.isDirectory() || (process.getuid && owner.uid !== process.getuid()))
    throw new Failure(
      `Le dossier ${folder} appartient à un autre compte : supprimez-le ou relancez la commande avec ce compte.`,
    )
  chmodSync(folder, 0o755)
}
