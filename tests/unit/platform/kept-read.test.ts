import { describe, expect, it } from 'vitest'
import { KeptRead } from '@/lib/platform/kept-read'

const noon = new Date('2026-02-10T12:00Z')
const minutesLater = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)

/** Gives 1, 2, 3… each true for an hour. */
function counting() {
  const kept = new KeptRead<number>()
  let reads = 0
  const get = (version: string | null, now: Date) =>
    kept.get(version, now, async () => ({ value: ++reads, changesAt: new Date(now.getTime() + 3_600_000) }))
  return get
}

describe('what is read for all pages', () => {
  it('is read once for those who ask together and after', async () => {
    const get = counting()
    expect(await Promise.all([get('a', noon), get('a', noon), get('a', minutesLater(59))])).toEqual([1, 1, 1])
  })

  it('is read anew at another version of the data, and at one that comes back', async () => {
    const get = counting()
    expect(await get('a', noon)).toBe(1)
    expect(await get('b', noon)).toBe(2)
    expect(await get('a', noon)).toBe(3)
  })

  it('is read anew from the instant on at which it changes', async () => {
    const get = counting()
    expect(await get('a', noon)).toBe(1)
    expect(await get('a', minutesLater(60))).toBe(2)
  })

  it('is not kept where nothing may be', async () => {
    const get = counting()
    expect([await get(null, noon), await get(null, noon)]).toEqual([1, 2])
  })

  it('that failed is tried again', async () => {
    const kept = new KeptRead<string>()
    await expect(kept.get('a', noon, () => Promise.reject(new Error('no database')))).rejects.toThrow('no database')
    expect(await kept.get('a', noon, async () => ({ value: 'read', changesAt: null }))).toBe('read')
  })
})
