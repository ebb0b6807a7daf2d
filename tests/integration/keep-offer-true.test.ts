import { beforeEach, describe, expect, it } from 'vitest'
import { badgeAt } from '@/lib/deadlines/badge'
import { archiveOffer } from '@/lib/offers/archive-offer'
import { closeOffer, reopenOffer } from '@/lib/offers/close-offer'
import { editOffer } from '@/lib/offers/edit-offer'
import { extendNotice, extendOffer } from '@/lib/offers/extend-offer'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import type { OfferForm } from '@/lib/offers/offer-form'
import { findProposedEdit } from '@/lib/offers/proposed-edit'
import { findKeptOffer, findOfferBySlug, findWithdrawnOffer, type KeptOffer } from '@/lib/offers/queries'
import { withdrawOffer } from '@/lib/offers/withdraw-offer'
import { readDataVersion } from '@/lib/platform/data-version'
import type { Transaction } from '@/lib/platform/database'
import { database, pool } from '@/lib/platform/database'
import { noCriteria } from '@/lib/search/criteria'
import { searchOffers } from '@/lib/search/search-offers'
import { storeOrganisation, storePerson } from '@/tests/factories/person'
import { type StoredOffer, storeOffer } from '@/tests/factories/stored-offer'

const now = new Date('2026-02-18T10:00Z')
const later = new Date('2026-02-18T11:00Z')

let keeperId = ''
let actor = ''

beforeEach(async () => {
  const organisation = await storeOrganisation({}, now)
  keeperId = organisation.id
  actor = (await storePerson({ memberOf: [{ organisationId: keeperId }] }, now)).id
})

async function keptOffer(stated: Partial<StoredOffer> = {}): Promise<KeptOffer> {
  const deadline = { date: '2026-02-20', time: '17:00' }
  const id = await storeOffer({ title: 'Comptable', deadline, keeperId, postedById: actor, ...stated }, now)
  return read(id)
}

async function read(id: string): Promise<KeptOffer> {
  const offer = await findKeptOffer(pool, { id })
  if (offer === null) throw new Error('no offer')
  return offer
}

const act = <T>(change: (tx: Transaction) => Promise<T>): Promise<T> => database.$transaction(change)
const seen = ({ id, version }: KeptOffer, at = later) => ({ offerId: id, version, actor, at })
const extension = {
  date: '2026-03-06',
  time: '12:00',
  reason: 'Délai demandé par les candidats',
  level: 'ALLOWED',
} as const

function edited(offer: KeptOffer, change: Partial<OfferForm>) {
  return { ...seen(offer), form: { ...formOfFacts(offer), ...change }, proposedAt: null, level: 'ALLOWED' as const }
}

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
      { actor, action: 'extended', reason: extension.reason, changes: { deadlineDay: { from: '20', to: '6' } } },
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

  it('lets one of two who extend at once be told', async () => {
    const offer = await keptOffer()
    const outcomes = await Promise.all(
      ['2026-03-06', '2026-03-13'].map((date) => act((tx) => extendOffer(tx, { ...seen(offer), ...extension, date }))),
    )
    expect(outcomes.map((outcome) => (outcome.kind === 'refused' ? outcome.code : outcome.outcome)).sort()).toEqual([
      'applied',
      'changed-meanwhile',
    ])
    expect((await read(offer.id)).deadlineMoves).toHaveLength(1)
  })
})

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

describe('editing', () => {
  it('changes at once what costs no candidate the post, and nothing else', async () => {
    const offer = await keptOffer({ noFee: false, depositAddresses: ['Rue 1\nBamako'] })
    expect(
      await act((tx) =>
        editOffer(tx, edited(offer, { title: 'Comptables', salaryMin: '200000', salaryCurrency: 'XOF' })),
      ),
    ).toEqual({
      kind: 'done',
      outcome: 'applied',
    })
    const after = await read(offer.id)
    expect(after).toEqual({
      ...offer,
      version: 2,
      changedAt: later,
      title: 'Comptables',
      conditions: {
        ...offer.conditions,
        salary: { min: 200_000, max: null, currency: 'XOF', period: null, basis: null },
      },
    })
  })

  it('keeps a risky change for a moderator', async () => {
    const offer = await keptOffer()
    const edit = edited(offer, { deadlineDay: '27', title: 'Comptables' })
    expect(await act((tx) => editOffer(tx, edit))).toEqual({ kind: 'done', outcome: 'proposed' })
    expect(await read(offer.id)).toEqual(offer)
    expect(await findProposedEdit(database, offer.id)).toMatchObject({
      risky: ['deadlineDay'],
      reason: null,
      form: edit.form,
    })
  })

  it('keeps for a moderator a station whose clocks move the end', async () => {
    const offer = await keptOffer({ countryCode: 'CD', deadlineZone: 'Africa/Kinshasa' })
    const edit = edited(offer, { locations: 'Lubumbashi' })
    expect(await act((tx) => editOffer(tx, edit))).toEqual({ kind: 'done', outcome: 'proposed' })
    expect(await read(offer.id)).toEqual(offer)
    expect(await findProposedEdit(database, offer.id)).toMatchObject({ risky: ['locations'] })
  })

  it('changes everything at once for the trusted, and an offer that waits anyway for all', async () => {
    const offer = await keptOffer()
    const pending = await keptOffer({ status: 'PENDING', publishedAt: null })
    await act((tx) => editOffer(tx, { ...edited(offer, { deadlineDay: '27' }), level: 'TRUSTED' }))
    await act((tx) => editOffer(tx, edited(pending, { deadlineDay: '27' })))
    for (const { id } of [offer, pending])
      expect((await read(id)).deadline).toMatchObject({
        date: '2026-02-27',
        closesAt: new Date('2026-02-27T17:00Z'),
        words: null,
      })
    // A correction is no extension.
    expect((await read(offer.id)).deadlineMoves).toEqual([])
  })

  it('tells the second of two, and writes nothing of theirs', async () => {
    const offer = await keptOffer()
    await act((tx) => editOffer(tx, edited(offer, { title: 'Comptables' })))
    const first = await read(offer.id)
    expect(await act((tx) => editOffer(tx, edited(offer, { title: 'Comptablé' })))).toEqual({
      kind: 'refused',
      code: 'changed-meanwhile',
    })
    expect(await read(offer.id)).toEqual(first)
  })

  it('tells the second of two whose changes both wait', async () => {
    const offer = await keptOffer()
    await act((tx) => editOffer(tx, edited(offer, { deadlineDay: '27' })))
    expect(await act((tx) => editOffer(tx, edited(offer, { deadlineDay: '28' })))).toEqual({
      kind: 'refused',
      code: 'changed-meanwhile',
    })
    const waiting = await findProposedEdit(database, offer.id)
    expect(waiting?.form.deadlineDay).toBe('27')
    const goOn = { ...edited(offer, { deadlineDay: '28' }), proposedAt: waiting?.at ?? null }
    expect(await act((tx) => editOffer(tx, goOn))).toEqual({ kind: 'done', outcome: 'proposed' })
    expect((await findProposedEdit(database, offer.id))?.form.deadlineDay).toBe('28')
  })

  it('says what is wrong with the form', async () => {
    const offer = await keptOffer()
    expect(await act((tx) => editOffer(tx, edited(offer, { title: '', deadlineDay: '31' })))).toEqual({
      kind: 'incomplete',
      errors: [
        { field: 'title', code: 'missing' },
        { field: 'deadlineDay', code: 'bad-date' },
      ],
    })
  })

  it('writes other places, and drops the proofs of what it changes alone', async () => {
    const offer = await keptOffer({ places: [{ country: 'ML', region: 'Gao', town: 'Gao' }] })
    await database.fieldEvidence.createMany({
      data: ['locations', 'title'].map((field) => ({ offerId: offer.id, field, start: 0, end: 3 })),
    })
    await act((tx) => editOffer(tx, edited(offer, { locations: 'Ségou\nCamp 3' })))
    const after = await read(offer.id)
    expect(after.locations).toMatchObject([
      { label: 'Ségou', place: { town: 'Ségou' } },
      { label: 'Camp 3', place: null },
    ])
    expect(after.evidence.map(({ field }) => field)).toEqual(['title'])
  })
})

describe('withdrawing and archiving', () => {
  it('takes an offer off the site, and its address knows that it was there', async () => {
    const offer = await keptOffer()
    await act((tx) => editOffer(tx, edited(offer, { deadlineDay: '27' })))
    expect(await act((tx) => withdrawOffer(tx, { ...seen(offer), reason: 'Publiée par erreur' }))).toEqual({
      kind: 'done',
    })
    expect(await findOfferBySlug(pool, offer.slug)).toBeNull()
    expect((await findWithdrawnOffer(pool, offer.slug))?.title).toBe('Comptable')
    expect(await findProposedEdit(database, offer.id)).toBeNull()
  })

  it('leaves no trace to visitors of what they never saw', async () => {
    const offer = await keptOffer({ status: 'PENDING', publishedAt: null })
    await act((tx) => withdrawOffer(tx, { ...seen(offer), reason: 'Doublon' }))
    expect(await findWithdrawnOffer(pool, offer.slug)).toBeNull()
  })

  it('archives without changing anything for visitors, and only what is over', async () => {
    const ended = await keptOffer({ deadline: { date: '2026-02-10' } })
    const open = await keptOffer()
    expect(await act((tx) => archiveOffer(tx, { ...seen(ended), archived: true }))).toEqual({ kind: 'done' })
    expect(await read(ended.id)).toEqual({ ...ended, archivedAt: later })
    expect(await act((tx) => archiveOffer(tx, { ...seen(open), archived: true }))).toEqual({
      kind: 'refused',
      code: 'not-in-this-state',
    })
    await act((tx) => archiveOffer(tx, { ...seen(ended), archived: false }))
    expect(await read(ended.id)).toEqual(ended)
  })
})
