import { describe, expect, it } from 'vitest'
import { plusDays } from '@/lib/deadlines/local-time'
import { feastAround, type MovingFeast } from '@/lib/offers/moving-feasts'

/** As the calendar of Umm al-Qura has them; those of 2024 and 2025 as ministries of these countries declared them, to a day. */
const expected: Readonly<Record<MovingFeast, readonly string[]>> = {
  korite: ['2024-04-10', '2025-03-30', '2026-03-20', '2027-03-09', '2028-02-26', '2029-02-14', '2030-02-04'],
  tabaski: ['2024-06-16', '2025-06-06', '2026-05-27', '2027-05-16', '2028-05-05', '2029-04-24', '2030-04-13'],
  mawlid: ['2024-09-15', '2025-09-04', '2026-08-25', '2027-08-14', '2028-08-03', '2029-07-24', '2030-07-13'],
}
const dates = Object.entries(expected).flatMap(([feast, days]) => days.map((date) => ({ feast, date })))

describe('feasts of the Muslim year', () => {
  it.each(dates)('$feast is expected on $date, to a day', ({ feast, date }) => {
    const around = [-2, -1, 0, 1, 2].map((days) => feastAround(plusDays(date, days), 'ML'))
    expect(around).toEqual([null, feast, feast, feast, null])
  })

  it.each([
    ['2024-04-09', 'NE', 'korite'],
    ['2024-06-17', 'SN', 'tabaski'],
    ['2025-06-07', 'TG', 'tabaski'],
    ['2025-09-05', 'CI', 'mawlid'],
  ] as const)('%s, as it was declared in %s, is found', (date, country, feast) => {
    expect(feastAround(date, country)).toBe(feast)
  })

  it.each([
    ['2026-05-27', 'CD'],
    ['2026-08-25', 'CM'],
    ['2026-08-25', 'TG'],
    ['2026-08-25', 'CF'],
    ['2026-08-25', 'GW'],
    ['2026-03-01', 'ML'],
  ] as const)('%s closes no office in %s', (date, country) => {
    expect(feastAround(date, country)).toBeNull()
  })
})
