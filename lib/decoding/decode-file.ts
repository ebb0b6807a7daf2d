import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { plainNotice } from './decoded-notice'
import { type Decoding, type DecodingLimits, defaultLimits } from './decoding'
import { fileKind } from './file-kind'
import { plainText } from './plain-text'

/** Beyond its own limit, for a process that cannot even end itself. */
const graceMilliseconds = 3000

/**
 * The notice that a file's bytes hold, or why they hold none. Plain text is read here; all else in a process of its own,
 * which is ended when it takes more time or memory than `limits` allow.
 */
export async function decodeFile(bytes: Uint8Array, limits: DecodingLimits = defaultLimits): Promise<Decoding> {
  const kind = fileKind(bytes)
  if (typeof kind !== 'string') return kind
  if (kind !== 'text') return decodeApart(bytes, limits)
  const plain = plainText(bytes)
  return 'refusal' in plain ? plain : plainNotice(plain.text)
}

type Answer = Decoding | { readonly error: string }

async function decodeApart(bytes: Uint8Array, limits: DecodingLimits): Promise<Decoding> {
  // No argument and no variable of ours: a file that gets the better of a decoder finds no password there.
  // One pool of memory instead of one for each thread, which hold on to some 100 MB of freed pictures.
  const env = { NODE_ENV: 'production', MALLOC_ARENA_MAX: '1' } as const
  // Not `fork`: Next would follow its path while it builds and fail on it.
  const child = spawn(process.execPath, [programPath()], {
    env,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let overdue: NodeJS.Timeout | undefined
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      overdue = setTimeout(() => resolve({ refusal: 'took-too-long' }), limits.milliseconds + graceMilliseconds)
      child.once('message', (message) => resolve(message as Answer))
      child.once('error', reject)
      child.once('exit', (code, signal) => {
        if (code !== null) reject(new Error(`The decoding process ended with code ${code} before it answered.`))
        // The system ends it so when memory is short; a decoder that a file brings down ends otherwise.
        else resolve({ refusal: signal === 'SIGKILL' ? 'too-heavy' : 'damaged' })
      })
      // Where the process is gone before it is told what to do, its exit says why.
      child.send({ bytes, limits }, () => {})
    })
    if ('error' in answer) throw new Error(`Decoding failed. ${answer.error}`)
    return answer
  } finally {
    clearTimeout(overdue)
    child.kill('SIGKILL')
  }
}

/** In the checkout, where commands and tests work; a built site works in a folder of it. */
function programPath(): string {
  return join(process.cwd().replace(/[\\/]\.next[\\/]standalone$/, ''), 'lib', 'decoding', 'decoding-process.mjs')
}
