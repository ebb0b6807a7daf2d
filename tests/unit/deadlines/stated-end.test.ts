import { describe, expect, it } from 'vitest'
import { localMomentAt } from '@/lib/deadlines/local-time'
import { statedEnd } from '@/lib/deadlines/stated-end'
import { keptDeadline, rollingDeadline } from '../../factories/offer'

describe('the stated end for machines', () => {
  it('carries the offset of the zone on that day, Ramadan in Morocco included', () => {
    const at = (date: string, zone: string) => statedEnd(keptDeadline({ date, time: '17:00' }, zone))
    expect(at('2026-02-20', 'Africa/Bamako')).toBe('2026-02-20T17:00:00+00:00')
    expect(at('2026-02-20', 'Africa/Tunis')).toBe('2026-02-20T17:00:00+01:00')
    expect(at('2026-02-20', 'Africa/Casablanca')).toBe('2026-02-20T17:00:00+00:00')
    expect(at('2026-06-20', 'Africa/Casablanca')).toBe('2026-06-20T17:00:00+01:00')
  })

  it('stays on the stated day where that day counts whole', () => {
    expect(statedEnd(keptDeadline({ date: '2026-02-28' }))).toBe('2026-02-28T23:59:59+00:00')
    expect(statedEnd(keptDeadline({ date: '2026-02-28', time: '24:00' }))).toBe('2026-02-28T23:59:59+00:00')
    expect(statedEnd(keptDeadline({ date: '2026-02-28', time: '00:00' }))).toBe('2026-02-28T00:00:00+00:00')
  })

  it('is not made up', () => {
    expect(statedEnd(rollingDeadline)).toBeNull()
    expect(statedEnd(keptDeadline({ date: null }))).toBeNull()
  })
})

describe('what clocks show', () => {
  it('is the date of the zone, not that of the machine', () => {
    const instant = new Date('2026-02-20T23:30:00Z')
    expect(localMomentAt(instant, 'Africa/Tunis')).toEqual({ date: '2026-02-21', time: '00:30' })
    expect(localMomentAt(instant, 'Africa/Bamako')).toEqual({ date: '2026-02-20', time: '23:30' })
  })
})
