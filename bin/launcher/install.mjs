// @ts-check
import { readFileSync } from 'node:fs'
import { runQuietly } from './child.mjs'
import { inProject } from './paths.mjs'
import { step } from './steps.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ packages: Record<string, LockedPackage> }} Lock */

/**
 * Whether what npm says it installed is what the lock asks for. Packages for other platforms may be absent.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json, which npm writes last
 */
export function isInstalled(wanted, installed) {
  if (!installed) return false
  return Object.entries(wanted.packages).every(([place, locked]) => {
    if (place === '') return true
    const found = installed.packages[place]
    if (!found) return locked.optional === true
    return found.version === locked.version && found.integrity === locked.integrity
  })
}

/** Installs the locked dependencies when they are missing or stale. */
export async function installDependencies() {
  const wanted = /** @type {Lock} */ (readLock('package-lock.json'))
  if (isInstalled(wanted, readLock('node_modules/.package-lock.json'))) return
  await step('Installation des dépendances (npm ci)', () => {
    // npm tells its scripts where it lies; elsewhere it is looked for in the PATH.
    const npm = process.env.npm_execpath
    const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
    return runQuietly(npm ? process.execPath : 'npm', npm ? [npm, ...args] : args, {
      failure:
        'L’installation des dépendances a échoué : vérifiez que le registre npm est joignable, puis relancez la commande.',
    })
  })
}

/**
 * @param {string} file
 * @returns {Lock | null}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(inProject(file), 'utf8'))
  } catch {
    return null
  }
}
