import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { badgeAt, type KeptDeadline } from '@/lib/deadlines/badge'
import { closingInstants } from '@/lib/deadlines/closing'
import type { Deadline } from '@/lib/deadlines/deadline'

/** A deadline as an offer in `zone` keeps it. */
function kept(stated: Partial<Deadline>, zone = 'Africa/Tunis'): KeptDeadline {
  const deadline = {
    kind: 'fixed',
    date: '2026-02-20',
    time: null,
    zone: null,
    flags: [],
    alternatives: [],
    ...stated,
  } as const
  const instants = closingInstants(deadline, zone)
  return {
    ...deadline,
    words: 'le 20 février 2026',
    zone: instants?.zone ?? null,
    closesAt: instants?.closesAt ?? null,
    sendBy: instants?.sendBy ?? null,
  }
}
/** Local time in Tunis, one hour ahead of UTC all year. */
const tunis = (local: string) => new Date(`${local}+01:00`)

describe('the state of a badge', () => {
  it.each([
    ['2026-02-20T17:00:00.000', 'closed'],
    ['2026-02-20T16:59:59.999', 'today'],
    ['2026-02-20T00:00:00.000', 'today'],
    ['2026-02-19T23:59:59.999', 'tomorrow'],
    ['2026-02-18T23:59:59.999', 'soon'],
    ['2026-02-13T00:00:00.000', 'soon'],
    ['2026-02-12T23:59:59.999', 'open'],
  ])('at %s for 20 February at 17 h is %s', (now, state) => {
    expect(badgeAt(kept({ time: '17:00' }), tunis(now)).state).toBe(state)
  })

  it('of a date alone is open until its day ends', () => {
    expect(badgeAt(kept({}), tunis('2026-02-20T23:59:59.999'))).toMatchObject({
      state: 'today',
      hoursLeft: 0,
      minutesLeft: 0,
    })
    expect(badgeAt(kept({}), tunis('2026-02-21T00:00:00.000')).state).toBe('closed')
  })

  it('counts days where the offer is, not where the reader or the server is', () => {
    const now = new Date('2026-02-18T23:30:00Z')
    expect(badgeAt(kept({}, 'Africa/Tunis'), now).daysLeft).toBe(1)
    expect(badgeAt(kept({}, 'Africa/Bamako'), now).daysLeft).toBe(2)
  })

  it('without a date says what is known', () => {
    expect(badgeAt(kept({ kind: 'rolling', date: null }), tunis('2026-02-20T12:00')).state).toBe('rolling')
    expect(badgeAt(kept({ kind: 'none', date: null }), tunis('2026-02-20T12:00')).state).toBe('unstated')
    expect(badgeAt(kept({ date: null, flags: ['impossible-date'] }), tunis('2026-02-20T12:00'))).toMatchObject({
      state: 'unclear',
      doubts: ['impossible-date'],
      changesAt: null,
    })
  })
})

describe('what is left on the last day', () => {
  it.each([
    ['2026-02-20T12:59:59.999', 4],
    ['2026-02-20T13:00:00.000', 3],
    ['2026-02-20T16:00:00.000', 0],
  ])('at %s is %s whole hours before 17 h', (now, hours) => {
    expect(badgeAt(kept({ time: '17:00' }), tunis(now)).hoursLeft).toBe(hours)
  })
})

describe('a doubtful deadline', () => {
  it('counts down to the cautious instant', () => {
    const twoDates = kept({ flags: ['conflict'], alternatives: [{ date: '2026-02-18', time: null }] })
    expect(badgeAt(twoDates, tunis('2026-02-16T12:00'))).toMatchObject({
      daysLeft: 2,
      doubts: ['conflict'],
      perhapsClosed: false,
    })
  })
  it('is perhaps closed between the cautious and the stated instant', () => {
    const minuit = kept({ time: '24:00', flags: ['midnight'] })
    expect(badgeAt(minuit, tunis('2026-02-19T12:00'))).toMatchObject({ state: 'today', perhapsClosed: false })
    expect(badgeAt(minuit, tunis('2026-02-20T12:00'))).toMatchObject({ state: 'today', perhapsClosed: true })
  })
  it('is not made by a stated zone or a postponement', () => {
    expect(badgeAt(kept({ flags: ['extended', 'time-zone-stated'] }), tunis('2026-02-16T12:00')).doubts).toEqual([])
  })
})

describe('when a badge next changes', () => {
  const deadlines = fc.record({
    time: fc.constantFrom(null, '00:00', '09:30', '17:00', '24:00'),
    flags: fc.constantFrom<Deadline['flags']>([], ['midnight']),
    alternatives: fc.constantFrom([], [{ date: '2026-02-16', time: '12:00' }]),
  })
  const zone = fc.constantFrom('Africa/Bamako', 'Africa/Tunis', 'Africa/Casablanca', 'America/Santiago', 'Asia/Beirut')
  const now = fc.date({ min: new Date('2026-01-20T00:00Z'), max: new Date('2026-02-21T12:00Z'), noInvalidDate: true })
  const said = ({ changesAt: _, minutesLeft, hoursLeft, ...badge }: ReturnType<typeof badgeAt>) => ({
    ...badge,
    left: hoursLeft === 0 ? minutesLeft : hoursLeft,
  })

  it('it says the same until then, and something else at that instant', () => {
    fc.assert(
      fc.property(deadlines, zone, now, fc.double({ min: 0, max: 1, noNaN: true }), (stated, zone, now, part) => {
        const deadline = kept(stated, zone)
        const badge = badgeAt(deadline, now)
        if (badge.changesAt === null) {
          expect(badge.state).toBe('closed')
          return
        }
        const length = badge.changesAt.getTime() - now.getTime()
        expect(length).toBeGreaterThan(0)
        const between = new Date(now.getTime() + Math.floor(part * (length - 1)))
        expect(said(badgeAt(deadline, between))).toEqual(said(badge))
        expect(said(badgeAt(deadline, badge.changesAt))).not.toEqual(said(badge))
      }),
      { numRuns: 2000 },
    )
  })
})
