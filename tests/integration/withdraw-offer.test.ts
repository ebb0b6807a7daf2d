import { describe, expect, it } from 'vitest'
import { archiveOffer } from '@/lib/offers/archive-offer'
import { editOffer } from '@/lib/offers/edit-offer'
import { findProposedEdit } from '@/lib/offers/proposed-edit'
import { findOfferBySlug, findTakenDownOffer } from '@/lib/offers/queries'
import { withdrawOffer } from '@/lib/offers/withdraw-offer'
import { database, pool } from '@/lib/platform/database'
import { act, edited, keptOffer, later, read, seen } from './support/organisation-offers'

describe('withdrawing and archiving', () => {
  it('takes an offer off the site, and its address knows that it was there', async () => {
    const offer = await keptOffer()
    await act((tx) => editOffer(tx, edited(offer, { deadlineDay: '27' })))
    expect(await act((tx) => withdrawOffer(tx, { ...seen(offer), reason: 'Publiée par erreur' }))).toEqual({
      kind: 'done',
    })
    expect(await findOfferBySlug(pool, offer.slug)).toBeNull()
    expect((await findTakenDownOffer(pool, offer.slug))?.title).toBe('Comptable')
    expect(await findProposedEdit(database, offer.id)).toBeNull()
  })

  it('leaves no trace to visitors of what they never saw', async () => {
    const offer = await keptOffer({ status: 'PENDING', publishedAt: null })
    await act((tx) => withdrawOffer(tx, { ...seen(offer), reason: 'Doublon' }))
    expect(await findTakenDownOffer(pool, offer.slug)).toBeNull()
  })

  it.each(['REFUSED', 'HELD'] as const)(
    'an offer that was public and is %s is known at its address, one that never was is not',
    async (status) => {
      const wasPublic = await keptOffer({ status })
      const never = await keptOffer({ status, publishedAt: null })
      expect((await findTakenDownOffer(pool, wasPublic.slug))?.status).toBe(status)
      expect(await findOfferBySlug(pool, wasPublic.slug)).toBeNull()
      expect(await findTakenDownOffer(pool, never.slug)).toBeNull()
    },
  )

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
