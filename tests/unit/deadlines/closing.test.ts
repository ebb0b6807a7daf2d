import { TZDate } from '@date-fns/tz'
import { addDays, format } from 'date-fns'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closingInstants } from '@/lib/deadlines/closing'
import type { Deadline } from '@/lib/deadlines/deadline'
import { instantOf } from '@/lib/deadlines/local-time'

type Stated = Pick<Deadline, 'date' | 'time' | 'zone' | 'flags' | 'alternatives'>
const plain: Stated = { date: '2026-02-20', time: null, zone: null, flags: [], alternatives: [] }
const instants = (stated: Partial<Stated>, zone = 'Africa/Bamako') => {
  const result = closingInstants({ ...plain, ...stated }, zone)
  return result && [result.closesAt.toISOString(), result.sendBy.toISOString()]
}

describe('when an offer closes, and when to have sent by', () => {
  it.each<[string, Partial<Stated>, string, string, string]>([
    ['at the stated hour', { time: '17:00' }, 'Africa/Bamako', '2026-02-20T17:00:00.000Z', '2026-02-20T17:00:00.000Z'],
    ['in the place’s zone', { time: '17:00' }, 'Africa/Tunis', '2026-02-20T16:00:00.000Z', '2026-02-20T16:00:00.000Z'],
    ['a date alone with its day', {}, 'Africa/Tunis', '2026-02-20T23:00:00.000Z', '2026-02-20T23:00:00.000Z'],
    ['24h00 with its day', { time: '24:00' }, 'Africa/Bamako', '2026-02-21T00:00:00.000Z', '2026-02-21T00:00:00.000Z'],
    [
      'minuit with its day, to be sent the day before',
      { time: '24:00', flags: ['midnight'] },
      'Africa/Bamako',
      '2026-02-21T00:00:00.000Z',
      '2026-02-20T00:00:00.000Z',
    ],
    [
      '00h00 as its day begins',
      { time: '00:00', flags: ['midnight'] },
      'Africa/Bamako',
      '2026-02-20T00:00:00.000Z',
      '2026-02-20T00:00:00.000Z',
    ],
    [
      'in the zone stated, not the place’s',
      { time: '17:00', zone: 'America/New_York' },
      'Africa/Tunis',
      '2026-02-20T22:00:00.000Z',
      '2026-02-20T22:00:00.000Z',
    ],
    [
      'of two dates, sent by the earlier',
      { alternatives: [{ date: '2026-02-18', time: '12:00' }] },
      'Africa/Bamako',
      '2026-02-21T00:00:00.000Z',
      '2026-02-18T12:00:00.000Z',
    ],
    [
      'of two dates, the later changes nothing',
      { time: '17:00', alternatives: [{ date: '2026-02-25', time: null }] },
      'Africa/Bamako',
      '2026-02-20T17:00:00.000Z',
      '2026-02-20T17:00:00.000Z',
    ],
  ])('%s', (_, stated, zone, closesAt, sendBy) => {
    expect(instants(stated, zone)).toEqual([closesAt, sendBy])
  })

  it('is unknown without a date', () => {
    expect(instants({ date: null, flags: ['impossible-date'] })).toBeNull()
  })

  it('follows Morocco back to UTC in Ramadan and out of it again', () => {
    // In 2026 Ramadan runs from 18 February to 19 March; clocks go back on 15 February and forward on 22 March.
    expect(instants({ date: '2026-02-14', time: '16:30' }, 'Africa/Casablanca')?.[0]).toBe('2026-02-14T15:30:00.000Z')
    expect(instants({ date: '2026-03-02', time: '16:30' }, 'Africa/Casablanca')?.[0]).toBe('2026-03-02T16:30:00.000Z')
    expect(instants({ date: '2026-03-23', time: '16:30' }, 'Africa/Casablanca')?.[0]).toBe('2026-03-23T15:30:00.000Z')
  })
})

describe('around a clock change', () => {
  it('ends at the jump when the stated hour is skipped', () => {
    // Paris skips 02:00–03:00 on 29 March 2026, at 01:00 UTC.
    expect(instantOf({ date: '2026-03-29', time: '02:30' }, 'Europe/Paris').toISOString()).toBe(
      '2026-03-29T01:00:00.000Z',
    )
  })
  it('ends the first time when the stated hour comes twice', () => {
    // Paris repeats 02:00–03:00 on 25 October 2026.
    expect(instantOf({ date: '2026-10-25', time: '02:30' }, 'Europe/Paris').toISOString()).toBe(
      '2026-10-25T00:30:00.000Z',
    )
  })
  it('ends a day whose midnight is skipped', () => {
    // Beirut goes from 24:00 on 28 March 2026 straight to 01:00 on the 29th.
    expect(instantOf({ date: '2026-03-28', time: '24:00' }, 'Asia/Beirut').toISOString()).toBe(
      '2026-03-28T22:00:00.000Z',
    )
  })
  it('ends a day whose last hour comes twice after the second', () => {
    // Santiago repeats 23:00–24:00 on 4 April 2026.
    expect(instantOf({ date: '2026-04-04', time: '24:00' }, 'America/Santiago').toISOString()).toBe(
      '2026-04-05T04:00:00.000Z',
    )
  })
})

const zones = Intl.supportedValuesOf('timeZone')
const anyDate = fc
  .date({ min: new Date('2015-01-02T00:00Z'), max: new Date('2035-12-30T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyTime = fc.integer({ min: 0, max: 24 * 60 }).map((minutes) => {
  const hour = Math.floor(minutes / 60)
  return `${String(hour).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
})

/** What clocks in a zone show, in the form of a stated moment that sorts as text. */
const wallClock = (instant: number, zone: string) => format(new TZDate(instant, zone), "yyyy-MM-dd'T'HH:mm")

describe('in every zone of the tz database', () => {
  it('closes at the first instant at which clocks show the stated time or a later one', () => {
    fc.assert(
      fc.property(anyDate, anyTime, fc.constantFrom(...zones), (date, time, zone) => {
        const next = format(addDays(`${date}T00:00`, 1), 'yyyy-MM-dd')
        const stated = time === '24:00' ? `${next}T00:00` : `${date}T${time}`
        const closesAt = instantOf({ date, time }, zone).getTime()
        expect(wallClock(closesAt, zone) >= stated).toBe(true)
        expect(wallClock(closesAt - 1, zone) < stated).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('is still open in the last millisecond of a date alone, and closed in the next', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...zones), (date, zone) => {
        const closesAt = closingInstants({ ...plain, date }, zone)?.closesAt.getTime() ?? Number.NaN
        expect(wallClock(closesAt - 1, zone).slice(0, 10) <= date).toBe(true)
        expect(wallClock(closesAt, zone).slice(0, 10) > date).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('never says to send after the closing', () => {
    const flags = fc.subarray<Deadline['flags'][number]>(['midnight', 'conflict'])
    const moment = fc.record({ date: anyDate, time: fc.option(anyTime) })
    fc.assert(
      fc.property(moment, flags, fc.array(moment), fc.constantFrom(...zones), (stated, flags, alternatives, zone) => {
        const result = closingInstants({ ...stated, flags, alternatives, zone: null }, zone)
        expect(result && result.sendBy <= result.closesAt).toBe(true)
      }),
    )
  })
})
