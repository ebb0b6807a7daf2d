import { describe, expect, it } from 'vitest'
import { closedOn } from '@/lib/deadlines/closed-on'
import { keptDeadline, rollingDeadline } from '@/tests/factories/offer'

describe('the day on which an offer closed', () => {
  it('is the stated one, though a date alone ends with the next day', () => {
    expect(closedOn(keptDeadline({ date: '2026-02-20' }))).toBe('2026-02-20')
    expect(closedOn(keptDeadline({ date: '2026-02-20', time: '24:00' }))).toBe('2026-02-20')
    expect(closedOn(keptDeadline({ date: '2026-02-20', time: '17:00' }))).toBe('2026-02-20')
  })

  it('is the day of an early closing, in the zone of the deadline', () => {
    const tunis = keptDeadline({ date: '2026-02-20', time: '17:00' }, 'Africa/Tunis')
    expect(closedOn({ ...tunis, closesAt: new Date('2026-02-17T23:30Z') })).toBe('2026-02-18')
  })

  it('is known for an offer without a date once its organisation has closed it', () => {
    expect(closedOn(rollingDeadline)).toBeNull()
    expect(closedOn({ ...rollingDeadline, closesAt: new Date('2026-02-17T12:00Z') })).toBe('2026-02-17')
  })
})
