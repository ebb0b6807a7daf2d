import { describe, expect, it } from 'vitest'
import { nextChange } from '@/lib/feeds/next-change'
import { keptDeadline, rollingDeadline } from '@/tests/factories/offer'

const noon = new Date('2026-02-20T12:00:00Z')
const deadline = keptDeadline({
  date: '2026-02-20',
  time: '17:00',
  flags: ['conflict'],
  alternatives: [{ date: '2026-02-20', time: '15:00' }],
})

describe('the next change of a list', () => {
  it.each([
    ['the day’s end without any offer', [], '2026-02-20T12:00:00Z', '2026-02-21T00:00:00.000Z'],
    ['the day’s end for offers without a date', [rollingDeadline], '2026-02-20T23:59:59Z', '2026-02-21T00:00:00.000Z'],
    ['the cautious end', [deadline], '2026-02-20T12:00:00Z', '2026-02-20T15:00:00.000Z'],
    ['from it on, the stated end', [deadline], '2026-02-20T15:00:00Z', '2026-02-20T17:00:00.000Z'],
    ['from that on, the day’s end', [deadline], '2026-02-20T17:00:00Z', '2026-02-21T00:00:00.000Z'],
  ])('is %s', (_, deadlines, now, next) => {
    expect(
      nextChange(
        deadlines.map((each) => ({ deadline: each })),
        new Date(now),
      ).toISOString(),
    ).toBe(next)
  })

  it('is never the present instant', () => {
    for (const now of [noon, new Date('2026-02-21T00:00:00Z')]) expect(nextChange([{ deadline }], now) > now).toBe(true)
  })
})
