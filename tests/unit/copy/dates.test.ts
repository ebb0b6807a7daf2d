import { describe, expect, it } from 'vitest'
import { formatDay, formatDayOfYear, formatStart, formatTime, nightBefore } from '@/lib/copy/dates'

/** No-break spaces as plain ones, for tests that are not about them. */
const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ')

describe('dates in words', () => {
  it('says 1er, and only for the first', () => {
    expect(plain(formatDay('2026-03-01'))).toBe('dimanche 1er mars 2026')
    expect(plain(formatDay('2026-03-21'))).toBe('samedi 21 mars 2026')
    expect(plain(formatDay('2026-03-02'))).not.toContain('2e')
  })

  it('shows the stated date whatever the zone of the machine', () => {
    expect(plain(formatDayOfYear('2026-02-20'))).toBe('vendredi 20 février')
    expect(plain(formatDayOfYear('2025-12-31'))).toBe('mercredi 31 décembre')
  })

  it('never lets a line end between the day and its month', () => {
    expect(formatDay('2026-02-20')).toBe('vendredi 20\u00a0février 2026')
    expect(formatDay('2026-03-01')).toBe('dimanche 1er\u00a0mars 2026')
  })

  it.each([
    ['17:00', '17 h'],
    ['17:30', '17 h 30'],
    ['08:00', '8 h'],
    ['09:05', '9 h 05'],
    ['00:00', '0 h'],
    ['24:00', '24 h'],
    ['23:59', '23 h 59'],
  ])('says %s as « %s »', (time, words) => {
    expect(plain(formatTime(time))).toBe(words)
    expect(formatTime(time)).not.toContain(' ')
  })

  it('says a start by its month where only the month is stated', () => {
    expect(plain(formatStart('2026-03'))).toBe('mars 2026')
    expect(plain(formatStart('2026-03-01'))).toBe('1er mars 2026')
  })

  it('names the night that ends with a date, across months too', () => {
    expect(plain(nightBefore('2026-02-25'))).toBe('nuit du 24 au 25 février')
    expect(plain(nightBefore('2026-03-01'))).toBe('nuit du 28 février au 1er mars')
    expect(plain(nightBefore('2026-03-02'))).toBe('nuit du 1er au 2 mars')
  })
})
