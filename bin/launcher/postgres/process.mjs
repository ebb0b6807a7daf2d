// @ts-check
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * The words a process was started with; empty for one that is gone, or dead and not yet reaped (containers often lack
 * an init that does).
 * @param {number} pid
 */
export function commandLine(pid) {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** @param {number} pid */
export const isAlive = (pid) => commandLine(pid) !== ''
