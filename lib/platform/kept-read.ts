import 'server-only'
import type { DataVersion } from './data-version'

/** What was read for all pages at once, with the instant from which on it reads otherwise by itself (null: never). */
export interface Lasting<T> {
  readonly value: T
  readonly changesAt: Date | null
}

/**
 * One read for all pages that are made of the same data, kept by the rule of the page cache: it serves only who read the very version it was
 * made at, before it changes by itself. So it is never wrong, and nobody needs to drop it.
 */
export class KeptRead<T> {
  #kept: { readonly version: DataVersion; readonly madeAt: Date; readonly read: Promise<Lasting<T>> } | null = null

  /** The value at a version of the data; null where nothing may be kept. `read` must read after the version was. */
  async get(version: DataVersion | null, now: Date, read: () => Promise<Lasting<T>>): Promise<T> {
    if (version === null) return (await read()).value
    let kept = this.#kept
    if (kept === null || kept.version !== version || !(await isTrueAt(kept, now))) {
      kept = { version, madeAt: now, read: read() }
      this.#kept = kept
    }
    const { value } = await kept.read
    return value
  }
}

/** A read that failed is of no use to the next who asks. */
async function isTrueAt({ madeAt, read }: { madeAt: Date; read: Promise<Lasting<unknown>> }, now: Date) {
  const lasting = await read.catch(() => null)
  return lasting !== null && madeAt <= now && (lasting.changesAt === null || now < lasting.changesAt)
}
