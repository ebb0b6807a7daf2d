import { describe, expect, it } from 'vitest'
import { editOffer } from '@/lib/offers/edit-offer'
import { findProposedEdit } from '@/lib/offers/proposed-edit'
import { database } from '@/lib/platform/database'
import { act, edited, keptOffer, now, read } from './support/organisation-offers'

describe('an edit that makes the date a later one', () => {
  it('asks whether it is moved or was wrong, before anything is changed', async () => {
    const offer = await keptOffer()
    const edit = { ...edited(offer, { deadlineDay: '27' }), laterDate: null }
    expect(await act((tx) => editOffer(tx, edit))).toEqual({ kind: 'asks-why-later' })
    const unsaid = { ...edit, laterDate: { kind: 'extended', reason: ' ' } } as const
    expect(await act((tx) => editOffer(tx, unsaid))).toEqual({ kind: 'refused', code: 'reason-missing' })
    expect(await read(offer.id)).toEqual(offer)
  })

  it('keeps why it is moved while it waits', async () => {
    const offer = await keptOffer()
    const laterDate = { kind: 'extended', reason: 'Délai demandé' } as const
    await act((tx) => editOffer(tx, { ...edited(offer, { deadlineDay: '22' }), laterDate, confirmed: 'sunday: Voulu' }))
    expect(await findProposedEdit(database, offer.id)).toMatchObject({ reason: 'Délai demandé' })
    expect(await database.offerEvent.findMany({ where: { offerId: offer.id } })).toMatchObject([
      { action: 'edit-proposed', reason: 'sunday: Voulu' },
    ])
  })

  it.each(['PENDING', 'HELD'] as const)('is asked nothing where it is not public, and stays %s', async (status) => {
    const offer = await keptOffer({ status, publishedAt: status === 'HELD' ? now : null })
    const edit = { ...edited(offer, { deadlineDay: '27' }), laterDate: null }
    expect(await act((tx) => editOffer(tx, edit))).toEqual({ kind: 'done', outcome: 'applied' })
    expect(await read(offer.id)).toMatchObject({ status, deadline: { date: '2026-02-27' }, deadlineMoves: [] })
  })
})
