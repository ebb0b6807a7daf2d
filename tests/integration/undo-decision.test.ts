import { describe, expect, it } from 'vitest'
import { decideMany } from '@/lib/moderation/decide-many'
import { decideOffer } from '@/lib/moderation/decide-offer'
import { listOwnDecisions } from '@/lib/moderation/list-own-decisions'
import { undoDecision } from '@/lib/moderation/undo-decision'
import { undoMinutes } from '@/lib/moderation/undo-window'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { database } from '@/lib/platform/database'
import {
  approve,
  decide,
  deciding,
  decidingOf,
  done,
  isFound,
  minutes,
  moderator,
  now,
  other,
  poster,
  read,
  refuse,
  setScene,
  siteUrl,
  traces,
  waiting,
} from './support/decisions'

setScene()

describe('deciding of several at once', () => {
  it('decides what can be decided, each by itself, and says why the others stay', async () => {
    const [one, two, past, own, quick] = [
      await waiting(),
      await waiting(),
      await waiting({ deadline: { date: '2026-02-17' } }),
      await waiting({ postedById: moderator.id }),
      await waiting(),
    ]
    await done(quick, refuse, now, other)
    const gone = '00000000-0000-4000-8000-000000000000'
    const seen = [one, past, own, quick, two].map(({ id, version }) => ({ offerId: id, version }))
    const outcome = await decideMany(database, [...seen, { offerId: gone, version: 1 }], decidingOf(approve))
    expect(outcome.done).toBe(2)
    expect(outcome.left).toEqual([
      { offerId: past.id, outcome: { kind: 'unfit', reasons: ['deadline-past'] } },
      { offerId: own.id, outcome: { kind: 'refused', code: 'own-offer' } },
      {
        offerId: quick.id,
        outcome: { kind: 'decided-meanwhile', last: { kind: 'REFUSED', at: now, by: other.name, undoneAt: null } },
      },
      { offerId: gone, outcome: { kind: 'refused', code: 'not-found' } },
    ])
    const states = await Promise.all([one, two, past, own, quick].map(async ({ id }) => (await read(id)).status))
    expect(states).toEqual(['PUBLISHED', 'PUBLISHED', 'PENDING', 'PENDING', 'REFUSED'])
  })

  it('is one thing to take back, for who decided, for ten minutes', async () => {
    const offers = [await waiting(), await waiting(), await waiting()]
    const seen = offers.map(({ id, version }) => ({ offerId: id, version }))
    await decideMany(database, seen, decidingOf(refuse))
    await done(await waiting(), approve, minutes(2))
    const [last, bulk, ...more] = await listOwnDecisions(database, moderator.id, minutes(5))
    expect([last?.kind, last?.decisionIds.length, more]).toEqual(['APPROVED', 1, []])
    expect([bulk?.kind, bulk?.titles]).toEqual(['REFUSED', ['Comptable', 'Comptable', 'Comptable']])
    expect(await listOwnDecisions(database, other.id, minutes(5))).toEqual([])
    for (const decisionId of bulk?.decisionIds ?? [])
      await undoDecision(database, { decisionId, moderator, at: minutes(5), siteUrl })
    expect(await Promise.all(offers.map(async ({ id }) => (await read(id)).status))).toEqual([
      'PENDING',
      'PENDING',
      'PENDING',
    ])
    expect(await listOwnDecisions(database, moderator.id, minutes(5))).toHaveLength(1)
    expect(await listOwnDecisions(database, moderator.id, minutes(12))).toEqual([])
  })
})

describe('undoing', () => {
  it.each([
    ['approval', approve, 'PENDING', 'PENDING'],
    ['refusal', refuse, 'PENDING', 'PENDING'],
    ['hold of a public offer', { kind: 'hold', words: null }, 'PUBLISHED', 'PUBLISHED'],
    ['request for a change', { kind: 'ask-change', words: 'Quoi ?' }, 'PENDING', 'PENDING'],
  ] as const)('takes a %s back with its mail', async (_, decision, from, back) => {
    const publishedAt = from === 'PUBLISHED' ? new Date('2026-02-01T00:00Z') : null
    const offer = await waiting({ status: from, publishedAt })
    const decisionId = await done(offer, decision)
    expect(await undoDecision(database, { decisionId, moderator: other, at: minutes(9), siteUrl })).toEqual({
      kind: 'done',
      slug: offer.slug,
    })
    expect(await read(offer.id)).toMatchObject({ status: back, publishedAt, version: 3 })
    expect(await isFound(offer)).toBe(from === 'PUBLISHED')
    const { decisions, events, mails } = await traces(offer.id)
    expect(decisions).toMatchObject([{ undoneAt: minutes(9), undoneById: other.id }])
    expect(events.at(-1)).toBe('decision-undone')
    expect(mails).toEqual([])
    // And can be decided anew.
    if (from === 'PENDING') expect((await decide(await read(offer.id), approve, minutes(10))).kind).toBe('done')
  })

  it('keeps what was corrected', async () => {
    const offer = await waiting()
    const form = { ...formOfFacts(offer), reference: 'G/1' }
    const outcome = await decideOffer(database, { ...deciding(offer, approve), form })
    if (outcome.kind !== 'done') throw new Error(outcome.kind)
    await undoDecision(database, { decisionId: outcome.decisionId, moderator, at: minutes(1), siteUrl })
    expect(await read(offer.id)).toMatchObject({
      status: 'PENDING',
      publishedAt: null,
      conditions: { reference: 'G/1' },
    })
  })

  it('comes too late after ten minutes, after the mail, after another change, a second time, and from the poster', async () => {
    const offer = await waiting()
    const decisionId = await done(offer, approve)
    const undo = (at: Date, by = moderator) => undoDecision(database, { decisionId, moderator: by, at, siteUrl })
    expect(await undo(minutes(undoMinutes))).toEqual({ kind: 'refused', code: 'too-late' })
    expect(await undo(minutes(1), poster)).toEqual({ kind: 'refused', code: 'own-offer' })
    await database.outgoingMail.updateMany({
      where: { key: `decision ${decisionId}` },
      data: { sentAt: now, attempts: 1 },
    })
    expect(await undo(minutes(1))).toEqual({ kind: 'refused', code: 'too-late' })
    await database.outgoingMail.updateMany({
      where: { key: `decision ${decisionId}` },
      data: { sentAt: null, attempts: 0 },
    })
    await database.offer.update({ where: { id: offer.id }, data: { version: 3 } })
    expect(await undo(minutes(1))).toEqual({ kind: 'refused', code: 'changed-meanwhile' })
    await database.offer.update({ where: { id: offer.id }, data: { version: 2 } })
    expect((await undo(minutes(1))).kind).toBe('done')
    expect(await undo(minutes(1))).toEqual({ kind: 'refused', code: 'undone' })
    expect(await undoDecision(database, { decisionId: offer.id, moderator, at: now, siteUrl })).toEqual({
      kind: 'refused',
      code: 'not-found',
    })
  })

  it('happens once when two ask for it at once', async () => {
    const offer = await waiting()
    const decisionId = await done(offer, approve)
    const outcomes = await Promise.all(
      [moderator, other].map((by) => undoDecision(database, { decisionId, moderator: by, at: minutes(1), siteUrl })),
    )
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect((await read(offer.id)).version).toBe(3)
  })
})
