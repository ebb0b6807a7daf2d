import { describe, expect, it } from 'vitest'
import { editOffer } from '@/lib/offers/edit-offer'
import { findProposedEdit } from '@/lib/offers/proposed-edit'
import { database } from '@/lib/platform/database'
import { act, edited, keptOffer, later, read } from './support/organisation-offers'

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

  it.each(['UNVERIFIED', 'ALLOWED', 'TRUSTED'] as const)(
    'keeps a risky change by the %s for a moderator',
    async (level) => {
      const offer = await keptOffer()
      const edit = { ...edited(offer, { deadlineDay: '27', title: 'Comptables' }), level }
      expect(await act((tx) => editOffer(tx, edit))).toEqual({ kind: 'done', outcome: 'proposed' })
      expect(await read(offer.id)).toEqual(offer)
      expect(await findProposedEdit(database, offer.id)).toMatchObject({
        risky: ['deadlineDay'],
        reason: null,
        form: edit.form,
      })
    },
  )

  it('keeps for a moderator a station whose clocks move the end', async () => {
    const places = [{ country: 'CD', region: 'Haut-Katanga', town: 'Lubumbashi' }] as const
    const end = new Date('2026-02-20T15:00Z')
    const zone = { countryCode: 'CD', deadlineZone: 'Africa/Lubumbashi', closesAt: end, sendBy: end }
    const offer = await keptOffer({ ...zone, places })
    const edit = edited(offer, { locations: 'Kinshasa' })
    expect(await act((tx) => editOffer(tx, edit))).toEqual({ kind: 'done', outcome: 'proposed' })
    expect(await read(offer.id)).toEqual(offer)
    expect(await findProposedEdit(database, offer.id)).toMatchObject({ risky: ['locations'] })
  })

  it('changes everything at once of an offer that waits anyway', async () => {
    const { id } = await keptOffer({ status: 'PENDING', publishedAt: null })
    await act(async (tx) => editOffer(tx, edited(await read(id), { deadlineDay: '27' })))
    const after = await read(id)
    expect(after.deadline).toMatchObject({ date: '2026-02-27', closesAt: new Date('2026-02-27T17:00Z'), words: null })
    // A correction is no extension.
    expect(after.deadlineMoves).toEqual([])
  })

  it.each([
    ['what waits', { deadlineDay: '27' }],
    ['what is urgent', { deadlineDay: '19' }],
    ['a slip', { title: 'Comptables' }],
  ])('changes nothing for who is blocked: %s', async (_, change) => {
    const offer = await keptOffer()
    const edit = { ...edited(offer, change), level: 'BLOCKED' } as const
    expect(await act((tx) => editOffer(tx, edit))).toEqual({ kind: 'refused', code: 'blocked' })
    expect(await read(offer.id)).toEqual(offer)
    expect(await findProposedEdit(database, offer.id)).toBeNull()
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
