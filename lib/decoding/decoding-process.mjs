// @ts-check
import { Worker } from 'node:worker_threads'

/**
 * The process that decodes one file: started by decode-file.ts, which sends the bytes and the limits, and ends when it has
 * answered. The work is a thread's, so that this one is always free to see that time or memory is up, or that whoever asked
 * is gone. Memory is that of the process as the system counts it: a thread's own limits leave out buffers and WebAssembly.
 */
const watchMilliseconds = 15
/** For what JavaScript keeps; pictures and buffers lie outside it. */
const heapMegabytes = 256

process.once('disconnect', () => process.exit())
process.once('message', (/** @type {Job} */ { bytes, limits }) => {
  // Buffers that came over the channel may share their memory: a copy can be handed over.
  const own = new Uint8Array(bytes)
  const thread = new Worker(new URL('./decoding-thread.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    workerData: { bytes: own, limits },
    transferList: [own.buffer],
  })
  thread.once('message', answer)
  thread.once('error', (/** @type {Error & { code?: string }} */ error) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError) answer({ refusal: 'too-heavy' })
    else answer({ error: `${error.stack ?? error}` })
  })
  setTimeout(() => answer({ refusal: 'took-too-long' }), limits.milliseconds)
  setInterval(() => {
    if (process.memoryUsage.rss() > limits.megabytes * 1_000_000) answer({ refusal: 'too-heavy' })
  }, watchMilliseconds)
})

let hasAnswered = false

/** @param {unknown} result */
function answer(result) {
  if (hasAnswered) return
  hasAnswered = true
  if (process.connected) process.send?.(result, () => process.exit())
}

/** @typedef {{ bytes: Uint8Array, limits: import('./decoding').DecodingLimits }} Job */
