// @ts-check
import { runQuietly, runVisibly } from './child.mjs'

/**
 * A TypeScript file of ours, outside Next: `react-server` makes `server-only` the empty module it is on a server.
 * @param {string} file
 */
const scriptArguments = (file) => ['--conditions=react-server', '--import', 'tsx', file]

/**
 * @param {string} file
 * @param {readonly string[]} [args]
 * @param {import('./child.mjs').ProgramOptions} [options]
 */
export function runScript(file, args = [], options = {}) {
  return runQuietly(process.execPath, [...scriptArguments(file), ...args], options)
}

/**
 * @param {string} file
 * @param {readonly string[]} args
 */
export function runScriptVisibly(file, args) {
  return runVisibly(process.execPath, [...scriptArguments(file), ...args])
}

/**
 * Runs a script again whenever a file in these folders changes.
 * @param {string} file
 * @param {readonly string[]} folders
 */
export function watchScript(file, folders) {
  const watch = folders.map((folder) => `--watch-path=${folder}`)
  return runVisibly(process.execPath, [...watch, '--watch-preserve-output', ...scriptArguments(file)])
}
