// @ts-check
import { chmodSync, chownSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../failure.mjs'

/** @typedef {import('./account.mjs').Account} Account */
/** @typedef {{ port: number, password: string }} ServerState */

/** The state lies in the data folder, so that data without its password cannot come to be by halves. */
const stateFile = (/** @type {string} */ data) => path.join(data, 'baara.json')

/**
 * @param {string} data
 * @returns {ServerState}
 */
export function readState(data) {
  if (!existsSync(stateFile(data)))
    throw new Failure(
      `Le dossier ${data} contient une base sans son fichier baara.json : remettez ce fichier, ou déplacez le dossier pour repartir d’une base vide.`,
    )
  return JSON.parse(readFileSync(stateFile(data), 'utf8'))
}

/**
 * @param {string} data
 * @param {ServerState} state
 * @param {Account | null} account
 */
export function writeState(data, state, account) {
  const part = `${stateFile(data)}.part`
  writeFileSync(part, JSON.stringify(state), { mode: 0o600 })
  chmodSync(part, 0o600)
  if (account) chownSync(part, account.uid, account.gid)
  renameSync(part, stateFile(data))
}
