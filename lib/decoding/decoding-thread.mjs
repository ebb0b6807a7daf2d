// @ts-check
import { parentPort, workerData } from 'node:worker_threads'
import sharp from 'sharp'
import { register } from 'tsx/esm/api'

/** The thread of decoding-process.mjs that does the work: one file, one answer. */

// Node gives `--import tsx` to a process, not to its threads.
register()
const { decodeBytes } = await import('./decode-bytes')

sharp.cache(false)
sharp.concurrency(1)
/** @type {import('./decoding-process.mjs').Job} */
const { bytes, limits } = workerData
const startedAt = performance.now()
// Two fifths of the time are left for the page that is being read, and for what follows.
const isLate = () => performance.now() - startedAt > 0.6 * limits.milliseconds
parentPort?.postMessage(await decodeBytes(bytes, limits, isLate))
