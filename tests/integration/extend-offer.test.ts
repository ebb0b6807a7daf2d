import { describe, expect, it } from 'vitest'
import { editOffer } from '@/lib/offers/edit-offer'
import { extendNotice, extendOffer } from '@/lib/offers/extend-offer'
import { findProposedEdit } from '@/lib/offers/proposed-edit'
import { readDataVersion } from '@/lib/platform/data-version'
import { database, pool } from '@/lib/platform/database'
import { noCriteria } from '@/lib/search/criteria'
import { searchOffers } from '@/lib/search/search-offers'
import { act, edited, extension, keeping, keptOffer, later, read, seen } from './support/organisation-offers'

describe('extending', () => {
  it('moves the deadline at once, with its history, its event and a new version', async () => {
    const offer = await keptOffer()
    await database.fieldEvidence.create({ data: { offerId: offer.id, field: 'deadline', start: 0, end: 3 } })
    const before = await readDataVersion(pool)
    expect(await act((tx) => extendOffer(tx, { ...seen(offer), ...extension }))).toEqual({
      kind: 'done',
      outcome: 'applied',
    })
    const moved = await read(offer.id)
    expect(moved.deadline).toMatchObject({
      date: '2026-03-06',
      time: '12:00',
      zone: 'Africa/Bamako',
      closesAt: new Date('2026-03-06T12:00Z'),
      sendBy: new Date('2026-03-06T12:00Z'),
      words: null,
    })
    expect(moved.deadlineMoves).toEqual([
      {
        at: later,
        fromDate: '2026-02-20',
        fromTime: '17:00',
        toDate: '2026-03-06',
        toTime: '12:00',
        reason: extension.reason,
      },
    ])
    expect(moved).toMatchObject({ version: 2, changedAt: later, evidence: [] })
    expect(await database.offerEvent.findMany({ where: { offerId: offer.id } })).toMatchObject([
      {
        actor: keeping.actor,
        action: 'extended',
        reason: extension.reason,
        changes: { deadlineDay: { from: '20', to: '6' } },
      },
    ])
    expect(await readDataVersion(pool)).not.toBe(before)
    const [listed] = (await searchOffers(pool, { ...noCriteria, words: 'Comptable' }, later)).offers.filter(
      ({ slug }) => slug === offer.slug,
    )
    expect(listed?.deadline.date).toBe('2026-03-06')
  })

  it('opens again what had ended', async () => {
    const offer = await keptOffer({ deadline: { date: '2026-02-17' } })
    await act((tx) => extendOffer(tx, { ...seen(offer), ...extension, time: null }))
    expect((await read(offer.id)).deadline.closesAt).toEqual(new Date('2026-03-07T00:00Z'))
  })

  it.each([
    ['an earlier day', { date: '2026-02-19' }, 'not-later'],
    ['the same moment', { date: '2026-02-20', time: '17:00' }, 'not-later'],
    ['no reason', { reason: '  ' }, 'reason-missing'],
    ['a reason that is a page long', { reason: 'x'.repeat(301) }, 'reason-too-long'],
    ['somebody who is blocked', { level: 'BLOCKED' }, 'blocked'],
    ['another version', { version: 7 }, 'changed-meanwhile'],
  ] as const)('refuses %s and leaves the offer as it was', async (_, change, code) => {
    const offer = await keptOffer()
    expect(await act((tx) => extendOffer(tx, { ...seen(offer), ...extension, ...change }))).toEqual({
      kind: 'refused',
      code,
    })
    expect(await read(offer.id)).toEqual(offer)
  })

  it('refuses a moment that is past when it comes', async () => {
    const offer = await keptOffer({ deadline: { date: '2026-02-10' } })
    const outcome = await act((tx) => extendOffer(tx, { ...seen(offer), ...extension, date: '2026-02-17', time: null }))
    expect(outcome).toEqual({ kind: 'refused', code: 'past' })
  })

  it('waits for a moderator where the organisation is not known yet, the page unchanged', async () => {
    const offer = await keptOffer()
    const outcome = await act((tx) => extendOffer(tx, { ...seen(offer), ...extension, level: 'UNVERIFIED' }))
    expect(outcome).toEqual({ kind: 'done', outcome: 'proposed' })
    expect(await read(offer.id)).toEqual(offer)
    expect(await findProposedEdit(database, offer.id)).toMatchObject({
      reason: extension.reason,
      form: { deadlineDay: '6', deadlineMonth: '3', deadlineHour: '12:00' },
      risky: ['deadlineDay', 'deadlineMonth', 'deadlineHour'],
    })
  })

  it('is not taken back by a change that waits', async () => {
    const offer = await keptOffer()
    await act((tx) => editOffer(tx, edited(offer, { applySubject: 'Candidature' })))
    await act((tx) => extendOffer(tx, { ...seen(offer), ...extension }))
    expect((await findProposedEdit(database, offer.id))?.form).toMatchObject({
      applySubject: 'Candidature',
      deadlineDay: '6',
    })
  })

  it('moves all posts of the notice that close together, and no other', async () => {
    const first = await keptOffer()
    const twin = await keptOffer({ noticeId: first.noticeId, ordinal: 1 })
    const other = await keptOffer({ noticeId: first.noticeId, ordinal: 2, deadline: { date: '2026-02-25' } })
    await act((tx) => extendNotice(tx, first, { ...seen(first), ...extension }))
    expect((await read(twin.id)).deadline.date).toBe('2026-03-06')
    expect((await read(twin.id)).deadlineMoves).toHaveLength(1)
    expect(await read(other.id)).toEqual(other)
  })

  it.each([
    ['a Sunday', { date: '2026-03-15' }, 'sunday'],
    ['a public holiday', { date: '2026-03-26' }, 'holiday'],
    ['the day after tomorrow', { date: '2026-02-20', time: '18:00' }, 'short-notice'],
    ['a year too far', { date: '2027-03-05' }, 'far-deadline'],
  ] as const)('asks about %s before anything is changed, and keeps why it is meant', async (_, change, code) => {
    const offer = await keptOffer()
    const asked = { ...seen(offer), ...extension, ...change }
    expect(await act((tx) => extendOffer(tx, asked))).toMatchObject({ kind: 'doubtful', findings: [{ code }] })
    expect(await read(offer.id)).toEqual(offer)
    const confirmed = { points: [`${code} ${change.date}`], why: 'Date du salon' }
    expect(await act((tx) => extendOffer(tx, { ...asked, confirmed }))).toEqual({ kind: 'done', outcome: 'applied' })
    const [event] = await database.offerEvent.findMany({ where: { offerId: offer.id } })
    expect(event?.reason).toBe(`${extension.reason}\n${code}: Date du salon`)
    expect((await read(offer.id)).deadlineMoves[0]?.reason).toBe(extension.reason)
  })

  it('asks again about another Sunday than the one that was meant', async () => {
    const offer = await keptOffer()
    const confirmed = { points: ['sunday 2026-03-15'], why: 'Date du salon' }
    const asked = { ...seen(offer), ...extension, date: '2026-03-22', confirmed }
    expect((await act((tx) => extendOffer(tx, asked))).kind).toBe('doubtful')
  })

  it('moves no post of the notice where one is doubtful there alone', async () => {
    const first = await keptOffer()
    await keptOffer({
      noticeId: first.noticeId,
      ordinal: 1,
      countryCode: 'SN',
      deadlineZone: 'Africa/Bamako',
    })
    // Independence day in Senegal, a Saturday like others in Mali.
    const doubtful = { ...seen(first), ...extension, date: '2026-04-04' }
    expect(await act((tx) => extendNotice(tx, first, doubtful))).toMatchObject({
      kind: 'doubtful',
      findings: [{ code: 'holiday' }],
    })
    expect(await read(first.id)).toEqual(first)
    expect(await database.deadlineMove.count({ where: { offer: { noticeId: first.noticeId } } })).toBe(0)
  })

  it('lets one of two who extend at once be told', async () => {
    const offer = await keptOffer()
    const outcomes = await Promise.all(
      ['2026-03-06', '2026-03-13'].map((date) => act((tx) => extendOffer(tx, { ...seen(offer), ...extension, date }))),
    )
    expect(
      outcomes
        .map((outcome) =>
          outcome.kind === 'done' ? outcome.outcome : outcome.kind === 'refused' ? outcome.code : outcome.kind,
        )
        .sort(),
    ).toEqual(['applied', 'changed-meanwhile'])
    expect((await read(offer.id)).deadlineMoves).toHaveLength(1)
  })
})
