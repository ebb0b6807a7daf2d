// @ts-check
import { performance } from 'node:perf_hooks'

const seconds = new Intl.NumberFormat('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/**
 * Announces a step, does it, says how long it took. On stderr: stdout belongs to what the command was asked for.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const from = performance.now()
  process.stderr.write(`• ${title}…\n`)
  const result = await work()
  process.stderr.write(`  fait en ${seconds.format((performance.now() - from) / 1000)} s\n`)
  return result
}

/** @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`• ${sentence}\n`)
}
