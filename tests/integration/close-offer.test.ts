import { describe, expect, it } from 'vitest'
import { badgeAt } from '@/lib/deadlines/badge'
import { closeOffer, reopenOffer } from '@/lib/offers/close-offer'
import { database } from '@/lib/platform/database'
import { act, keptOffer, later, read, seen } from './support/organisation-offers'

describe('closing early', () => {
  it('closes everywhere at that instant and keeps the stated date', async () => {
    const offer = await keptOffer()
    expect(await act((tx) => closeOffer(tx, { ...seen(offer), reason: 'FILLED' }))).toEqual({ kind: 'done' })
    const closed = await read(offer.id)
    expect(closed).toMatchObject({ version: 2, changedAt: later, closedEarly: { at: later, reason: 'FILLED' } })
    expect(closed.deadline).toMatchObject({ date: '2026-02-20', time: '17:00', closesAt: later, sendBy: later })
    expect(badgeAt(closed.deadline, later).state).toBe('closed')
    expect(badgeAt(closed.deadline, new Date(later.getTime() - 1)).state).toBe('today')
    const { closesAt } = await database.searchEntry.findUniqueOrThrow({
      where: { offerId: offer.id },
      select: { closesAt: true },
    })
    expect(closesAt).toEqual(later)
  })

  it('closes an offer without a date', async () => {
    const offer = await keptOffer({ deadline: 'rolling' })
    await act((tx) => closeOffer(tx, { ...seen(offer), reason: 'ENOUGH_APPLICATIONS' }))
    expect(badgeAt((await read(offer.id)).deadline, later).state).toBe('closed')
  })

  it.each([
    'rolling',
    { date: '2026-02-20', time: '17:00' },
    { date: '2026-02-20', flags: ['midnight' as const] },
  ] as const)('is undone with the very deadline of before: %o', async (deadline) => {
    const offer = await keptOffer({ deadline: deadline as never })
    await act((tx) => closeOffer(tx, { ...seen(offer), reason: 'CANCELLED' }))
    expect(await act(async (tx) => reopenOffer(tx, seen(await read(offer.id))))).toEqual({ kind: 'done' })
    const reopened = await read(offer.id)
    expect(reopened.deadline).toEqual(offer.deadline)
    expect(reopened).toMatchObject({ version: 3, closedEarly: null })
  })

  it('is not undone once the stated date is past', async () => {
    const offer = await keptOffer()
    await act((tx) => closeOffer(tx, { ...seen(offer), reason: 'FILLED' }))
    const closed = await read(offer.id)
    const outcome = await act((tx) => reopenOffer(tx, seen(closed, new Date('2026-02-20T17:00Z'))))
    expect(outcome).toEqual({ kind: 'refused', code: 'past' })
  })

  it('is refused for what has ended or waits', async () => {
    const ended = await keptOffer({ deadline: { date: '2026-02-10' } })
    const pending = await keptOffer({ status: 'PENDING', publishedAt: null })
    for (const offer of [ended, pending])
      expect(await act((tx) => closeOffer(tx, { ...seen(offer), reason: 'FILLED' }))).toEqual({
        kind: 'refused',
        code: 'not-in-this-state',
      })
  })
})
