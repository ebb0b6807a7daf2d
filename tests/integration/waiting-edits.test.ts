import { describe, expect, it } from 'vitest'
import { decideEdit, editDecisions } from '@/lib/moderation/decide-edit'
import { decideOffer } from '@/lib/moderation/decide-offer'
import type { Decision, EditDecision } from '@/lib/moderation/decision'
import { closeOffer } from '@/lib/offers/close-offer'
import { droppedDateIn } from '@/lib/offers/dropped-date'
import { editOffer } from '@/lib/offers/edit-offer'
import { extendOffer } from '@/lib/offers/extend-offer'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { findProposedEdit } from '@/lib/offers/proposed-edit'
import { listPublicChanges } from '@/lib/offers/public-history'
import { database } from '@/lib/platform/database'
import { storeActor, storePerson } from '@/tests/factories/person'
import { act, edited, keeping, keptOffer, later, read, seen } from './support/organisation-offers'

const siteUrl = 'https://baara.example'

const moderator = () => storeActor({ role: 'MODERATOR' }, later)

async function decideWaiting(offerId: string, decision: EditDecision = { kind: 'approve' }) {
  const [offer, waiting] = [await read(offerId), await findProposedEdit(database, offerId)]
  if (waiting === null) throw new Error('nothing waits')
  return decideEdit(database, {
    offerId,
    version: offer.version,
    moderator: await moderator(),
    at: later,
    siteUrl,
    proposedAt: waiting.at,
    decision,
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
    expect((await decideWaiting(offer.id)).kind).toBe('done')
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

describe('an extension that waits while a colleague extends', () => {
  const extension = { date: '2026-03-27', time: '17:00', reason: 'Peu de dossiers', confirmed: null } as const
  const dropped = async (offerId: string) =>
    (await database.offerEvent.findMany({ where: { offerId }, orderBy: { id: 'asc' } }))
      .filter(({ action }) => action.startsWith('proposed-date-'))
      .map(({ action, changes }) => ({ action, date: droppedDateIn(changes) }))

  async function colleague() {
    return (await storePerson({ memberOf: [{ organisationId: keeping.keeperId }] }, later)).id
  }

  it('goes on waiting where it is still the later one, and moves the date from theirs once it is approved', async () => {
    const offer = await keptOffer()
    await act((tx) => extendOffer(tx, { ...seen(offer), ...extension, level: 'UNVERIFIED' }))
    const sooner = {
      date: '2026-03-06',
      time: '12:00',
      reason: 'Les pluies',
      confirmed: null,
      level: 'TRUSTED',
    } as const
    await act((tx) => extendOffer(tx, { ...seen(offer), ...sooner }))
    expect((await read(offer.id)).deadline.date).toBe('2026-03-06')
    expect(await findProposedEdit(database, offer.id)).toMatchObject({
      reason: 'Peu de dossiers',
      actor: keeping.actor,
      form: { deadlineDay: '27', deadlineMonth: '3', deadlineHour: '17:00' },
    })
    expect(await dropped(offer.id)).toEqual([])
    expect((await decideWaiting(offer.id)).kind).toBe('done')
    expect((await read(offer.id)).deadlineMoves).toMatchObject([
      { toDate: '2026-03-06', reason: 'Les pluies' },
      { fromDate: '2026-03-06', fromTime: '12:00', toDate: '2026-03-27', reason: 'Peu de dossiers' },
    ])
  })

  it('falls away where theirs is later, and the history says which and why, but not to the public', async () => {
    const offer = await keptOffer()
    await act((tx) => editOffer(tx, edited(offer, { applySubject: 'Candidature' })))
    const waiting = await findProposedEdit(database, offer.id)
    const form = { ...formOfFacts(offer), applySubject: 'Candidature' }
    expect(waiting?.form).toEqual(form)
    await act((tx) => extendOffer(tx, { ...seen(offer), ...extension, level: 'UNVERIFIED' }))
    const further = { date: '2026-04-03', time: null, reason: 'Les pluies', confirmed: null, level: 'TRUSTED' } as const
    await act((tx) => extendOffer(tx, { ...seen(offer), ...further }))
    // What else waits goes on waiting, with the date as it is now.
    expect(await findProposedEdit(database, offer.id)).toMatchObject({
      reason: null,
      form: { applySubject: 'Candidature', deadlineDay: '3', deadlineMonth: '4' },
    })
    expect(await dropped(offer.id)).toEqual([
      { action: 'proposed-date-overtaken', date: { date: '2026-03-27', time: '17:00' } },
    ])
    const told = (await listPublicChanges(database, await read(offer.id))).map(({ action }) => action)
    expect(told).toEqual(['extended'])
  })

  it('is nothing to tell of where theirs is the same', async () => {
    const offer = await keptOffer()
    await act((tx) => extendOffer(tx, { ...seen(offer), ...extension, level: 'UNVERIFIED' }))
    await act((tx) => extendOffer(tx, { ...seen(offer), ...extension, level: 'TRUSTED' }))
    expect(await findProposedEdit(database, offer.id)).toBeNull()
    expect(await dropped(offer.id)).toEqual([])
  })

  it('is replaced by another that waits too, and the history says which, unless its own author changed their mind', async () => {
    const offer = await keptOffer()
    const propose = (actor: string, date: string) =>
      act((tx) => extendOffer(tx, { ...seen(offer), ...extension, date, actor, level: 'UNVERIFIED' }))
    await propose(keeping.actor, '2026-04-03')
    await propose(keeping.actor, '2026-03-27')
    expect(await dropped(offer.id)).toEqual([])
    const other = await colleague()
    await propose(other, '2026-03-06')
    expect(await findProposedEdit(database, offer.id)).toMatchObject({ actor: other, form: { deadlineDay: '6' } })
    expect(await dropped(offer.id)).toEqual([
      { action: 'proposed-date-replaced', date: { date: '2026-03-27', time: '17:00' } },
    ])
  })
})

describe('what may be decided of a change that waits', () => {
  it('is not that an offer closed early gets another date', async () => {
    const offer = await keptOffer()
    await act((tx) => editOffer(tx, edited(offer, { applyEmails: 'nouveau@greniers.example' })))
    await act((tx) => closeOffer(tx, { ...seen(offer), reason: 'FILLED' }))
    expect(editDecisions(await read(offer.id))).toEqual(['refuse'])
    expect(await decideWaiting(offer.id)).toEqual({ kind: 'refused', code: 'not-in-this-state' })
    expect((await decideWaiting(offer.id, { kind: 'refuse', words: 'Clôturée.' })).kind).toBe('done')
  })

  it('is nothing while the offer is not public', async () => {
    const offer = await keptOffer()
    await act((tx) => editOffer(tx, edited(offer, { applyEmails: 'nouveau@greniers.example' })))
    expect(editDecisions(await read(offer.id))).toEqual(['approve', 'refuse'])
    await database.offer.update({ where: { id: offer.id }, data: { status: 'HELD' } })
    expect(editDecisions(await read(offer.id))).toEqual([])
    for (const decision of [{ kind: 'approve' }, { kind: 'refuse', words: 'Non.' }] as const)
      expect(await decideWaiting(offer.id, decision)).toEqual({ kind: 'refused', code: 'not-in-this-state' })
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
