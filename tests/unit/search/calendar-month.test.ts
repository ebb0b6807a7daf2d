import { describe, expect, it } from 'vitest'
import { lastDayOf, neighbouringMonths, parseDay, parseMonth, weeksOf } from '@/lib/search/calendar-month'

describe('a month of the calendar', () => {
  it.each([
    ['2026-11', '2026-11'],
    ['2027-10', '2027-10'],
    ['2026-10', null],
    ['2027-11', null],
    ['2026-13', null],
    ['2026-00', null],
    ['26-11', null],
    ['2026-11-01', null],
    [null, null],
  ])('%s, seen in November 2026, is %s', (words, month) => {
    expect(parseMonth(words, '2026-11')).toBe(month)
  })

  it('has neighbours over the turn of the year, none in the past', () => {
    expect(neighbouringMonths('2026-11', '2026-11')).toEqual({ previous: null, next: '2026-12' })
    expect(neighbouringMonths('2027-01', '2026-11')).toEqual({ previous: '2026-12', next: '2027-02' })
    expect(neighbouringMonths('2027-10', '2026-11')).toEqual({ previous: '2027-09', next: null })
  })

  it.each([
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
  ])('%s ends on %s', (month, last) => {
    expect(lastDayOf(month)).toBe(last)
  })

  it('lies in weeks from Monday to Sunday', () => {
    const weeks = weeksOf('2026-11')
    // 1 November 2026 is a Sunday, 30 November a Monday.
    expect(weeks).toHaveLength(6)
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
    expect(weeks.at(-1)).toEqual(['2026-11-30', null, null, null, null, null, null])
    expect(weeksOf('2027-02')).toHaveLength(4)
  })
})

describe('a day of the calendar', () => {
  it.each([
    ['2026-11-22', true],
    ['2026-12-31', true],
    ['2026-11-21', false],
    ['2027-02-30', false],
    ['2027-02-29', false],
    ['2027-12-01', false],
    ['2026-1-1', false],
    ['constructor', false],
  ])('%s, seen on 22 November 2026: %s', (words, isThere) => {
    expect(parseDay(words, '2026-11-22')).toBe(isThere ? words : null)
  })
})
