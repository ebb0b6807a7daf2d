import { describe, expect, test } from 'vitest'
import { countsCsv } from '@/lib/copy/offer-counts'
import { type DayCount, figuresByDay, figuresBySource, firstDayOf } from '@/lib/offers/offer-counts'

const counts: readonly DayCount[] = [
  { day: '2026-02-27', act: 'VIEW', source: '', count: 3 },
  { day: '2026-03-01', act: 'VIEW', source: 'whatsapp', count: 5 },
  { day: '2026-03-01', act: 'VIEW', source: '', count: 1 },
  { day: '2026-03-01', act: 'APPLY', source: 'whatsapp', count: 2 },
]

describe('figures', () => {
  test('name every day, those on which nothing happened too', () => {
    expect(figuresByDay(counts, '2026-02-27', '2026-03-01')).toEqual([
      { day: '2026-02-27', figures: { VIEW: 3, APPLY: 0, SHARE: 0 } },
      { day: '2026-02-28', figures: { VIEW: 0, APPLY: 0, SHARE: 0 } },
      { day: '2026-03-01', figures: { VIEW: 6, APPLY: 2, SHARE: 0 } },
    ])
  })

  test('name the source that brought most readers first', () => {
    expect(figuresBySource(counts)).toEqual([
      { source: 'whatsapp', figures: { VIEW: 5, APPLY: 2, SHARE: 0 } },
      { source: '', figures: { VIEW: 4, APPLY: 0, SHARE: 0 } },
    ])
  })

  test.each([
    ['7', '2026-02-01', '2026-02-23'],
    ['30', '2026-02-20', '2026-02-20'],
    ['tout', '2025-12-01', '2025-12-01'],
  ] as const)('of the period %s of an offer of %s begin on %s', (period, published, first) => {
    expect(firstDayOf(period, { published, today: '2026-03-01' })).toBe(first)
  })

  test('are a table that a French spreadsheet reads', () => {
    expect(countsCsv(counts.slice(1, 2))).toBe('\ufeffJour;Geste;Provenance;Nombre\r\n2026-03-01;Vues;WhatsApp;5\r\n')
  })
})
