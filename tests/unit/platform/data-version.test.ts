import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { shareReads } from '@/lib/platform/data-version'

/** Reads that a test answers by hand. */
function manualReads() {
  const reads: ((value: string) => void)[] = []
  return { reads, read: () => new Promise<string>((resolve) => reads.push(resolve)) }
}

describe('reads of the version', () => {
  it('are one for all who ask in the same turn', async () => {
    const { reads, read } = manualReads()
    const shared = shareReads(read)
    const asked = Array.from({ length: 50 }, () => shared())
    await nextTurn()
    expect(reads).toHaveLength(1)
    reads[0]?.('7')
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['7']))
  })

  it('are never shared with who asks after one was issued, though it is still under way', async () => {
    const { reads, read } = manualReads()
    const shared = shareReads(read)
    const early = shared()
    await nextTurn()
    expect(reads).toHaveLength(1)
    // The change is committed here: the first read may have missed it.
    const late = shared()
    await nextTurn()
    expect(reads).toHaveLength(2)
    reads[1]?.('8')
    reads[0]?.('7')
    expect([await early, await late]).toEqual(['7', '8'])
  })

  it('that fail, fail for those who shared them and for nobody else', async () => {
    let works = false
    const shared = shareReads(async () => {
      if (!works) throw new Error('no database')
      return '9'
    })
    const results = await Promise.allSettled([shared(), shared()])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    works = true
    expect(await shared()).toBe('9')
  })
})
