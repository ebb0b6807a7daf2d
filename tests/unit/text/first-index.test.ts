import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstIndex } from '@/lib/text/first-index'

describe('the first index from which on something holds', () => {
  it('is where it begins to hold, and the length where it never does', () => {
    expect(firstIndex(4, (i) => i >= 2)).toBe(2)
    expect(firstIndex(4, () => true)).toBe(0)
    expect(firstIndex(4, () => false)).toBe(4)
    expect(firstIndex(0, () => true)).toBe(0)
  })

  it('is the one that looking at each in turn finds, at a handful of looks', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (length, from) => {
        let looks = 0
        const found = firstIndex(length, (i) => {
          looks++
          return i >= from
        })
        expect(found).toBe(Math.min(length, from))
        expect(looks).toBeLessThanOrEqual(18)
      }),
    )
  })
})
