// @ts-check
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** @typedef {{ uid: number, gid: number }} Account */

/**
 * Whom PostgreSQL runs as: itself refuses root, so root lends it an account that exists on every system.
 * @returns {Account | null} null: as ourselves
 */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return null
  const users = readFileSync('/etc/passwd', 'utf8')
  for (const name of ['postgres', 'nobody']) {
    const [, uid, gid] = users.match(new RegExp(`^${name}:[^:]*:(-?\\d+):(-?\\d+):`, 'm')) ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  return null
}

/**
 * Whether an account can enter a folder and run a program: not under /root, nor where the umask was 077.
 * @param {Account} account
 * @param {string} folder
 * @param {string} program
 */
export function canUse(account, folder, program) {
  const test = spawnSync('/bin/sh', ['-c', 'cd "$1" && test -x "$2" && test -r "$2"', 'sh', folder, program], account)
  return test.status === 0
}
