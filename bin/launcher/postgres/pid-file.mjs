// @ts-check
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { commandLine } from './process.mjs'

/**
 * What a running server writes of itself: its process, its port, whether it takes connections.
 * @param {string} data
 * @returns {{ pid: number, port: number, ready: boolean } | null} null: no server runs on this folder
 */
export function readPidFile(data) {
  const file = path.join(data, 'postmaster.pid')
  /** @type {string[]} */
  let lines
  try {
    lines = readFileSync(file, 'utf8').split('\n')
  } catch {
    return null
  }
  const pid = Number(lines[0])
  if (!pid) return null
  // After a crash the number may belong to another program by now; PostgreSQL would refuse to start because of it.
  if (!commandLine(pid).includes(data)) {
    rmSync(file, { force: true })
    return null
  }
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}
