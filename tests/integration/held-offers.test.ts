import { describe, expect, it } from 'vitest'
import { archiveOffer } from '@/lib/offers/archive-offer'
import { closeOffer, reopenOffer } from '@/lib/offers/close-offer'
import { editOffer } from '@/lib/offers/edit-offer'
import { extendOffer } from '@/lib/offers/extend-offer'
import { findOfferBySlug, type KeptOffer } from '@/lib/offers/queries'
import { withdrawOffer } from '@/lib/offers/withdraw-offer'
import { pool, type Transaction } from '@/lib/platform/database'
import { act, edited, extension, keptOffer, now, read, seen } from './support/organisation-offers'

type Act = (tx: Transaction, offer: KeptOffer) => Promise<{ readonly kind: string }>

const acts: Readonly<Record<string, Act>> = {
  edit: (tx, offer) => editOffer(tx, edited(offer, { deadlineDay: '27' })),
  extend: (tx, offer) => extendOffer(tx, { ...seen(offer), ...extension, level: 'TRUSTED' }),
  close: (tx, offer) => closeOffer(tx, { ...seen(offer), reason: 'FILLED' }),
  reopen: (tx, offer) => reopenOffer(tx, seen(offer)),
  archive: (tx, offer) => archiveOffer(tx, { ...seen(offer), archived: true }),
  unarchive: (tx, offer) => archiveOffer(tx, { ...seen(offer), archived: false }),
}

async function away(status: 'HELD' | 'DUPLICATE', closed: boolean): Promise<KeptOffer> {
  const duplicateOfId = status === 'DUPLICATE' ? (await keptOffer({ title: 'La première' })).id : null
  const early = closed ? { closedEarlyAt: now, closesAt: now, sendBy: now, closingReason: 'FILLED' as const } : {}
  return keptOffer({ status, duplicateOfId, ...early })
}

describe.each(['HELD', 'DUPLICATE'] as const)('an offer that a moderator took off the site as %s', (status) => {
  it.each(Object.keys(acts).flatMap((name) => [[name, false] as const, [name, true] as const]))(
    'is not brought back by its organisation: %s, closed early: %s',
    async (name, closed) => {
      const offer = await away(status, closed)
      const outcome = await act(async (tx) => acts[name]?.(tx, offer))
      expect((await read(offer.id)).status).toBe(status)
      expect(await findOfferBySlug(pool, offer.slug)).toBeNull()
      if (closed) expect((await read(offer.id)).deadline.closesAt).toEqual(now)
      expect(outcome?.kind).toBe(
        (status === 'HELD' && name === 'edit') || (status === 'DUPLICATE' && name.endsWith('archive'))
          ? 'done'
          : 'refused',
      )
    },
  )

  it('can only be withdrawn for good where it is held', async () => {
    const offer = await away(status, false)
    await act((tx) => withdrawOffer(tx, { ...seen(offer), reason: 'Doublon' }))
    expect((await read(offer.id)).status).toBe(status === 'HELD' ? 'WITHDRAWN' : 'DUPLICATE')
  })
})
