import { describe, expect, it } from 'vitest'
import { findPerson } from '@/lib/accounts/find-person'
import { decideEdit } from '@/lib/moderation/decide-edit'
import { decideOffer } from '@/lib/moderation/decide-offer'
import type { Decision } from '@/lib/moderation/decision'
import { closeOffer } from '@/lib/offers/close-offer'
import { editOffer } from '@/lib/offers/edit-offer'
import { extendOffer } from '@/lib/offers/extend-offer'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { findProposedEdit } from '@/lib/offers/proposed-edit'
import { database } from '@/lib/platform/database'
import { storePerson } from '@/tests/factories/person'
import { act, edited, keptOffer, later, read, seen } from './support/organisation-offers'

const siteUrl = 'https://baara.example'

async function moderator() {
  const { id } = await storePerson({ role: 'MODERATOR' }, later)
  const person = await findPerson(database, id)
  if (person === null) throw new Error('nobody')
  return person
}

async function approveWaiting(offerId: string) {
  const [offer, waiting] = [await read(offerId), await findProposedEdit(database, offerId)]
  if (waiting === null) throw new Error('nothing waits')
  return decideEdit(database, {
    offerId,
    version: offer.version,
    moderator: await moderator(),
    at: later,
    siteUrl,
    proposedAt: waiting.at,
    decision: { kind: 'approve' },
  })
}

describe('a change that waits while the offer is changed otherwise', () => {
  it('does not take back a date that a moderator corrected meanwhile', async () => {
    const offer = await keptOffer()
    await act((tx) => editOffer(tx, edited(offer, { applyEmails: 'nouveau@greniers.example' })))
    const form = { ...formOfFacts(offer), deadlineDay: '19' }
    const correcting = { offerId: offer.id, version: offer.version, moderator: await moderator(), at: later, siteUrl }
    expect((await decideOffer(database, { ...correcting, decision: { kind: 'approve' }, form })).kind).toBe('done')
    const corrected = await read(offer.id)
    expect((await findProposedEdit(database, offer.id))?.form.deadlineDay).toBe('19')
    expect((await approveWaiting(offer.id)).kind).toBe('done')
    const after = await read(offer.id)
    expect(after.deadline).toEqual(corrected.deadline)
    expect(after.application.emails).toEqual(['nouveau@greniers.example'])
  })

  it('is gone once a moderator has done the same', async () => {
    const offer = await keptOffer()
    await act((tx) => editOffer(tx, edited(offer, { applyEmails: 'nouveau@greniers.example' })))
    const form = { ...formOfFacts(offer), applyEmails: 'nouveau@greniers.example' }
    const correcting = { offerId: offer.id, version: offer.version, moderator: await moderator(), at: later, siteUrl }
    await decideOffer(database, { ...correcting, decision: { kind: 'approve' }, form })
    expect(await findProposedEdit(database, offer.id)).toBeNull()
  })

  it('announces no extension a second time', async () => {
    const offer = await keptOffer()
    const extension = { ...seen(offer), date: '2026-03-27', time: '17:00', reason: 'Peu de dossiers', confirmed: null }
    await act((tx) => extendOffer(tx, { ...extension, level: 'UNVERIFIED' }))
    expect(await findProposedEdit(database, offer.id)).not.toBeNull()
    await act((tx) => extendOffer(tx, { ...extension, level: 'TRUSTED' }))
    expect(await findProposedEdit(database, offer.id)).toBeNull()
    expect((await read(offer.id)).deadlineMoves).toHaveLength(1)
  })
})

describe('what may be decided of a change that waits', () => {
  it('is not that an offer closed early gets another date', async () => {
    const offer = await keptOffer()
    await act((tx) => editOffer(tx, edited(offer, { applyEmails: 'nouveau@greniers.example' })))
    await act((tx) => closeOffer(tx, { ...seen(offer), reason: 'FILLED' }))
    expect(await approveWaiting(offer.id)).toEqual({ kind: 'refused', code: 'not-in-this-state' })
  })
})

describe('a decision', () => {
  it('refuses, holds or sends back what lacks its country, and does not publish it', async () => {
    const offer = await keptOffer({ status: 'PENDING', publishedAt: null, countryCode: null })
    const form = formOfFacts(offer)
    const deciding = {
      offerId: offer.id,
      version: offer.version,
      moderator: await moderator(),
      at: later,
      siteUrl,
      form,
    }
    expect((await decideOffer(database, { ...deciding, decision: { kind: 'approve' } })).kind).toBe('incomplete')
    const refuse = { kind: 'refuse', reason: 'FEE_ASKED', words: null } as const
    expect((await decideOffer(database, { ...deciding, decision: refuse })).kind).toBe('done')
  })

  it('takes back the mail of the one before, which no longer holds', async () => {
    const offer = await keptOffer({
      status: 'PENDING',
      publishedAt: null,
      countryCode: 'ML',
      deadline: { date: '2026-03-20' },
    })
    const decide = async (version: number, decision: Decision) =>
      decideOffer(database, { offerId: offer.id, version, moderator: await moderator(), at: later, siteUrl, decision })
    const first = await decide(offer.version, { kind: 'ask-change', words: 'La date manque.' })
    const refused = await decide(offer.version + 1, { kind: 'refuse', reason: 'EXPIRED', words: null })
    if (first.kind !== 'done' || refused.kind !== 'done') throw new Error('not decided')
    const left = await database.outgoingMail.findMany({
      where: { key: { in: [`decision ${first.decisionId}`, `decision ${refused.decisionId}`] } },
      select: { key: true },
    })
    expect(left).toEqual([{ key: `decision ${refused.decisionId}` }])
  })
})
