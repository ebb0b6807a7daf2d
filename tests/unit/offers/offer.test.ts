import { describe, expect, it } from 'vitest'
import { isOpen } from '@/lib/offers/offer'

const closesAt = new Date('2026-03-03T17:00:00Z')
const justBefore = new Date(closesAt.getTime() - 1)

describe('isOpen', () => {
  it('ends at the instant it closes at', () => {
    expect(isOpen({ status: 'PUBLISHED', deadline: { closesAt } }, justBefore)).toBe(true)
    expect(isOpen({ status: 'PUBLISHED', deadline: { closesAt } }, closesAt)).toBe(false)
  })

  it('does not end by itself without an instant', () => {
    expect(isOpen({ status: 'PUBLISHED', deadline: { closesAt: null } }, closesAt)).toBe(true)
  })

  it('has not begun while the offer waits for moderation', () => {
    expect(isOpen({ status: 'PENDING', deadline: { closesAt } }, justBefore)).toBe(false)
    expect(isOpen({ status: 'PENDING', deadline: { closesAt: null } }, justBefore)).toBe(false)
  })
})
