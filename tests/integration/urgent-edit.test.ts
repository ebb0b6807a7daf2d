import { describe, expect, it } from 'vitest'
import { editOffer } from '@/lib/offers/edit-offer'
import { findProposedEdit } from '@/lib/offers/proposed-edit'
import { database } from '@/lib/platform/database'
import { act, edited, keptOffer, read } from './support/organisation-offers'

const end = new Date('2026-02-20T16:00Z')
const inKinshasa = { countryCode: 'CD', deadlineZone: 'Africa/Kinshasa', closesAt: end, sendBy: end }

describe('an edit of a public offer that changes what costs a candidate the post', () => {
  it.each([
    ['an earlier day', { deadlineDay: '19' }, '2026-02-19T17:00Z'],
    ['an earlier hour', { deadlineHour: '12:00' }, '2026-02-20T12:00Z'],
    ['a zone where that hour comes first', { deadlineZone: 'Africa/Kinshasa' }, '2026-02-20T16:00Z'],
  ] as const)('publishes %s at once, and the rest waits', async (_, sooner, closesAt) => {
    const offer = await keptOffer()
    const edit = edited(offer, { ...sooner, applySubject: 'Candidature', positions: '3' })
    expect(await act((tx) => editOffer(tx, edit))).toEqual({ kind: 'done', outcome: 'partly' })
    const after = await read(offer.id)
    expect(after.deadline).toMatchObject({ closesAt: new Date(closesAt), sendBy: new Date(closesAt) })
    expect(after).toMatchObject({ version: 2, application: offer.application, positions: offer.positions })
    expect(after.deadlineMoves).toEqual([])
    const waiting = await findProposedEdit(database, offer.id)
    expect(waiting).toMatchObject({ risky: ['applySubject'], form: { ...sooner, applySubject: 'Candidature' } })
    const { version } = await database.proposedEdit.findUniqueOrThrow({ where: { offerId: offer.id } })
    expect(version).toBe(2)
  })

  it('publishes an earlier day at once with what is not risky, and nothing waits', async () => {
    const offer = await keptOffer()
    expect(await act((tx) => editOffer(tx, edited(offer, { deadlineDay: '19', title: 'Comptables' })))).toEqual({
      kind: 'done',
      outcome: 'applied',
    })
    expect(await read(offer.id)).toMatchObject({ title: 'Comptables', deadline: { date: '2026-02-19' } })
    expect(await findProposedEdit(database, offer.id)).toBeNull()
  })

  it('publishes at once the first end of an offer that had none', async () => {
    const offer = await keptOffer({ deadline: 'rolling' })
    const end = { deadlineKind: 'fixed', deadlineDay: '27', deadlineMonth: '2', deadlineYear: '2026' }
    expect(await act((tx) => editOffer(tx, edited(offer, end)))).toEqual({ kind: 'done', outcome: 'applied' })
    expect((await read(offer.id)).deadline.closesAt).toEqual(new Date('2026-02-28T00:00Z'))
  })

  it.each([
    [
      'an end that is taken away',
      { deadlineKind: 'rolling', deadlineDay: '', deadlineMonth: '', deadlineYear: '', deadlineHour: '' },
    ],
    ['a later day at an earlier hour', { deadlineDay: '21', deadlineHour: '08:00' }],
    ['an end that a later zone moves on', { deadlineZone: 'America/New_York' }],
  ])('keeps %s for a moderator', async (_, change) => {
    const offer = await keptOffer()
    expect(await act((tx) => editOffer(tx, edited(offer, change)))).toEqual({ kind: 'done', outcome: 'proposed' })
    expect(await read(offer.id)).toEqual(offer)
  })

  it('publishes at once a station whose clocks bring the end forward, and no more', async () => {
    const offer = await keptOffer(inKinshasa)
    const edit = edited(offer, { locations: 'Lubumbashi', applySubject: 'Candidature' })
    expect(await act((tx) => editOffer(tx, edit))).toEqual({ kind: 'done', outcome: 'partly' })
    const after = await read(offer.id)
    expect(after.deadline).toMatchObject({ zone: 'Africa/Lubumbashi', closesAt: new Date('2026-02-20T15:00Z') })
    expect(after.application).toEqual(offer.application)
    expect(await findProposedEdit(database, offer.id)).toMatchObject({ risky: ['applySubject'] })
  })

  it('leaves the station where an earlier day alone brings the end forward', async () => {
    const offer = await keptOffer(inKinshasa)
    const edit = edited(offer, { locations: 'Kinshasa', deadlineDay: '18', applySubject: 'Candidature' })
    expect(await act((tx) => editOffer(tx, edit))).toEqual({ kind: 'done', outcome: 'partly' })
    expect(await read(offer.id)).toMatchObject({ locations: [], deadline: { date: '2026-02-18' } })
  })

  it('publishes at once another country whose clocks bring the end forward', async () => {
    const offer = await keptOffer({ countryCode: 'SN', deadlineZone: 'Africa/Dakar' })
    const edit = edited(offer, { country: 'NE', applySubject: 'Candidature' })
    expect(await act((tx) => editOffer(tx, edit))).toEqual({ kind: 'done', outcome: 'partly' })
    expect(await read(offer.id)).toMatchObject({
      country: 'NE',
      deadline: { zone: 'Africa/Niamey', closesAt: new Date('2026-02-20T16:00Z') },
    })
  })

  it('publishes at once an address that is only taken away, while another one remains', async () => {
    const offer = await keptOffer({ applyEmails: ['rh@greniers.example', 'ancien@greniers.example'] })
    const edit = edited(offer, { applyEmails: 'rh@greniers.example', applySubject: 'Candidature' })
    expect(await act((tx) => editOffer(tx, edit))).toEqual({ kind: 'done', outcome: 'partly' })
    expect((await read(offer.id)).application).toEqual({ ...offer.application, emails: ['rh@greniers.example'] })
  })

  it.each([
    ['the last address', { applyEmails: '' }],
    ['an address for another', { applyEmails: 'rh@greniers.example\nnouveau@greniers.example' }],
  ])('keeps %s for a moderator', async (_, change) => {
    const applyEmails = ['rh@greniers.example', 'ancien@greniers.example']
    const offer = await keptOffer({ applyEmails, applyInPerson: true })
    expect(await act((tx) => editOffer(tx, edited(offer, change)))).toEqual({ kind: 'done', outcome: 'proposed' })
    expect(await read(offer.id)).toEqual(offer)
  })
})
