// @ts-check
import { prepareEnvironment } from './environment.mjs'
import { describeFailure } from './failure.mjs'

/** @typedef {() => unknown} Close */

/** @type {Set<Close>} in the order of opening */
const closers = new Set()
/** @type {Promise<never> | undefined} */
let stopping
/** Told to stop, a command has not done its work; only a server has. */
let codeWhenTold = 1

/**
 * Registers what must be closed when the command ends, however it ends: last opened, first closed.
 * @param {Close} close
 * @returns {() => void} takes it back
 */
export function onStop(close) {
  closers.add(close)
  return () => closers.delete(close)
}

/**
 * Closes everything and ends the process. Safe to call twice.
 * @param {number} exitCode
 */
export function stop(exitCode) {
  stopping ??= closeAll().then((clean) => process.exit(clean ? exitCode : 1))
  return stopping
}

export function isStopping() {
  return stopping !== undefined
}

/** For commands that run until they are told to stop. */
export function untilStopped() {
  codeWhenTold = 0
  return new Promise(() => {})
}

async function closeAll() {
  let clean = true
  for (const close of [...closers].reverse()) {
    try {
      await close()
    } catch (error) {
      clean = false
      console.error(describeFailure(error))
    }
  }
  return clean
}

/** npm runs scripts through `sh -c` and does not pass SIGTERM on to them: the sign that it is gone is a new parent. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && stop(codeWhenTold), 250).unref()
}

/**
 * Runs a command of the project, in its environment: signals close what it opened; a failure is told on stderr and gives
 * exit code 1.
 * @param {() => Promise<unknown>} main
 */
export async function runCommand(main) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(codeWhenTold))
  stopWithNpm()
  try {
    prepareEnvironment()
    await main()
  } catch (error) {
    // Programs that we end ourselves while stopping fail too: that is no news.
    if (isStopping()) return stopping
    console.error(describeFailure(error))
    return stop(1)
  }
  return stop(Number(process.exitCode ?? 0))
}
