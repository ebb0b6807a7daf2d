import 'server-only'
import { LRUCache } from 'lru-cache'
import { type Encoding, encode } from './content-encoding'
import type { DataVersion } from './data-version'
import { InFlight } from './in-flight'
import type { Made } from './made'

/** An answer as kept: true of the data of `version` from `madeAt` until `changesAt`. */
export interface KeptAnswer extends Omit<Made, 'body'> {
  readonly version: DataVersion
  readonly madeAt: Date
  readonly plain: Buffer
  readonly br?: Buffer
  readonly gzip?: Buffer
}

/** Which answer is wanted: the one at a canonical address, for data read at this version or later, at an instant. */
export interface Wanted {
  readonly address: string
  readonly version: DataVersion
  readonly now: Date
}

/** Objects, headers and bookkeeping of an entry, roughly. */
const bytesBeside = 1500

/**
 * Answers kept by canonical address within a number of bytes. One is given only to who read the very version it was made at, before
 * it next changes by itself; so none is ever wrong, and none needs to be dropped by whoever changes something.
 */
export class PageCache {
  readonly #answers: LRUCache<string, KeptAnswer>
  readonly #making = new InFlight<KeptAnswer>()
  readonly #encoding = new InFlight<Buffer>()

  constructor(maxBytes: number) {
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      // One address may not push out all the others.
      maxEntrySize: maxBytes / 16,
      sizeCalculation: ({ plain, br, gzip }, address) =>
        plain.length + (br?.length ?? 0) + (gzip?.length ?? 0) + 2 * address.length + bytesBeside,
    })
  }

  /** Bytes held. */
  get size(): number {
    return this.#answers.calculatedSize
  }

  /** The answer kept, or made once for all who want it now. What is made must be read from the database after `version` was. */
  async get({ address, version, now }: Wanted, make: () => Promise<Made>): Promise<KeptAnswer> {
    const kept = this.#answers.get(address)
    if (kept !== undefined && kept.version === version && isBefore(now, kept.changesAt)) return kept
    const made = await this.#making.run(`${version} ${address}`, async () => {
      const answer = keepable(await make(), version, now)
      // Neither what is nowhere, of which there is no end, nor what went wrong.
      if (answer.status === 200 || answer.status === 410) this.#answers.set(address, answer)
      return answer
    })
    // Made for someone before us, for an instant that is past by now.
    return isBefore(now, made.changesAt) || made.madeAt >= now ? made : this.get({ address, version, now }, make)
  }

  /** The body in an encoding; worked out once for an answer that is kept. */
  async body(address: string, answer: KeptAnswer, encoding: Encoding | null): Promise<Buffer> {
    if (encoding === null) return answer.plain
    const ready = answer[encoding]
    if (ready !== undefined) return ready
    const job = `${encoding} ${answer.version} ${answer.madeAt.getTime()} ${address}`
    return this.#encoding.run(job, async () => {
      const bytes = await encode(answer.plain, encoding)
      const kept = this.#answers.peek(address)
      if (kept?.plain === answer.plain) this.#answers.set(address, { ...kept, [encoding]: bytes })
      return bytes
    })
  }
}

function keepable({ body, ...made }: Made, version: DataVersion, now: Date): KeptAnswer {
  return { ...made, plain: Buffer.from(body), version, madeAt: now }
}

function isBefore(now: Date, changesAt: Date | null): boolean {
  return changesAt === null || now < changesAt
}
