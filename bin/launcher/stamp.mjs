// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inProject } from './paths.mjs'

/**
 * One hash over files and whole folders of the project, names included; what does not exist counts as empty.
 * @param {readonly string[]} places relative to the project
 * @param {(place: string) => boolean} [isLeftOut]
 */
export function hashOf(places, isLeftOut = () => false) {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesIn).filter((place) => !isLeftOut(place)))
    hash
      .update(`${file}\0`)
      .update(readFileSync(inProject(file)))
      .update('\0')
  return hash.digest('hex')
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(place) {
  if (!existsSync(inProject(place))) return []
  if (statSync(inProject(place)).isFile()) return [place]
  return readdirSync(inProject(place))
    .sort()
    .flatMap((name) => filesIn(path.posix.join(place, name)))
}

/** @param {string} file */
export function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/**
 * @param {string} file
 * @param {string} hash
 */
export function writeStamp(file, hash) {
  writeFileSync(file, hash)
}
