// @ts-check
import { spawn } from 'node:child_process'
import { Failure } from './failure.mjs'
import { onStop } from './lifecycle.mjs'
import { root } from './paths.mjs'

/** How long a program may take to end once it is told to. */
const graceMilliseconds = 5000

/**
 * @typedef {object} ProgramOptions
 * @property {string} [cwd]
 * @property {Readonly<Record<string, string>>} [env] added to ours
 * @property {string} [failure] the sentence of the failure; by default the program is named
 */

/**
 * Runs a program in the terminal of the command; resolves with its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ProgramOptions} [options]
 * @returns {Promise<number>}
 */
export function runVisibly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, options, 'inherit')
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/**
 * Runs a program in silence; resolves with what it printed, or fails with it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ProgramOptions} [options]
 * @returns {Promise<string>}
 */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, options, 'pipe')
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(output)
      else reject(new Failure(options.failure ?? `« ${[command, ...args].join(' ')} » a échoué.`, output))
    })
  })
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ProgramOptions} options
 * @param {'inherit' | 'pipe'} output
 */
function start(command, args, options, output) {
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    stdio: [output === 'inherit' ? 'inherit' : 'ignore', output, output],
  })
  const ended = new Promise((resolve) => child.on('exit', resolve).on('error', resolve))
  const forget = onStop(() => {
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), graceMilliseconds).unref()
    return ended
  })
  ended.then(forget)
  return child
}
