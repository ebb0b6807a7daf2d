import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '@/lib/accounts/actor'
import { decideOffer } from '@/lib/moderation/decide-offer'
import type { Decision } from '@/lib/moderation/decision'
import { mergeOffers } from '@/lib/moderation/merge-offers'
import { takeReport } from '@/lib/moderation/take-report'
import { undoDecision } from '@/lib/moderation/undo-decision'
import { undoMerge } from '@/lib/moderation/undo-merge'
import { editOffer } from '@/lib/offers/edit-offer'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { database } from '@/lib/platform/database'
import { forgetOldMail, sendDueMail } from '@/lib/platform/mail-outbox'
import { storeActor } from '@/tests/factories/person'
import { act, edited, keeping, keptOffer, now, read } from './support/organisation-offers'

const siteUrl = 'https://baara.example'
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const days = (count: number) => minutes(count * 24 * 60)
const waiting = { status: 'PENDING', publishedAt: null, deadline: { date: '2026-09-18' } } as const
const approve = { kind: 'approve' } as const
const hold = { kind: 'hold', words: null } as const
const refuse = { kind: 'refuse', reason: 'FEE_ASKED', words: null } as const
const ask = { kind: 'ask-change', words: 'La date manque.' } as const

let moderator: Person

beforeEach(async () => {
  // Mail of other tests must not be sent by these.
  await database.outgoingMail.deleteMany()
  moderator = await storeActor({ role: 'MODERATOR' }, now)
})

async function decide(offerId: string, decision: Decision, at: Date, change: Record<string, string> = {}) {
  const offer = await read(offerId)
  const form = {
    ...formOfFacts(offer),
    organisation: 'Greniers du Sahel',
    applyEmails: 'rh@greniers.example',
    ...change,
  }
  const deciding = { offerId, version: offer.version, moderator, at, siteUrl, decision }
  const outcome = await decideOffer(database, { ...deciding, form })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.decisionId
}

const undo = async (decisionId: string, at: Date) =>
  expect((await undoDecision(database, { decisionId, moderator, at, siteUrl })).kind).toBe('done')
const mails = () => database.outgoingMail.findMany({ orderBy: { key: 'asc' } })

/** Subjects of the mails that leave until then. */
async function sent(until: Date): Promise<readonly string[]> {
  const subjects: string[] = []
  const send = async ({ subject }: { subject: string }) => void subjects.push(subject)
  await sendDueMail(database, send, () => until)
  return subjects
}

describe('a decision that overtook another, once it is undone', () => {
  it.each([
    ['an approval', waiting, approve, refuse],
    ['a hold', {}, hold, refuse],
    ['a request for a change', waiting, ask, refuse],
  ] as const)('has %s told again, by the same words and once', async (_, stated, first, second) => {
    const { id } = await keptOffer(stated)
    const decisionId = await decide(id, first, minutes(0))
    const [before] = await mails()
    const overtaking = await decide(id, second, minutes(3))
    expect((await mails()).map(({ key }) => key)).toEqual([`decision ${overtaking}`])
    await undo(overtaking, minutes(5))
    const [again, ...more] = await mails()
    expect(more).toEqual([])
    expect(again).toMatchObject({ key: `decision ${decisionId}`, subject: before?.subject, text: before?.text })
    expect(again?.text).toContain(`${siteUrl}/`)
    expect(await sent(minutes(20))).toEqual([before?.subject])
    expect(await sent(minutes(600))).toEqual([])
  })

  it('has nothing told twice that had left, nor when its mail was forgotten since', async () => {
    const { id } = await keptOffer(waiting)
    await decide(id, approve, minutes(0))
    expect(await sent(minutes(11))).toHaveLength(1)
    await undo(await decide(id, hold, minutes(12)), minutes(13))
    expect(await sent(minutes(60))).toEqual([])
    await forgetOldMail(database, days(100))
    expect(await mails()).toEqual([])
    await undo(await decide(id, hold, days(101)), days(101))
    expect(await sent(days(102))).toEqual([])
  })

  it('has what was corrected named as before', async () => {
    const { id } = await keptOffer(waiting)
    await decide(id, approve, minutes(0), { reference: 'G/1' })
    const [before] = await mails()
    expect(before?.text).toContain('Corrigé')
    await undo(await decide(id, refuse, minutes(1)), minutes(2))
    expect(await mails()).toMatchObject([{ text: before?.text }])
  })

  it('has the last told that stands, of several that were overtaken', async () => {
    const { id } = await keptOffer(waiting)
    await decide(id, approve, minutes(0))
    const second = await decide(id, hold, minutes(1))
    await undo(await decide(id, refuse, minutes(2)), minutes(3))
    expect(await mails()).toMatchObject([{ key: `decision ${second}` }])
  })

  it('asks for nothing again that the poster has answered meanwhile', async () => {
    const { id } = await keptOffer(waiting)
    await decide(id, ask, minutes(0))
    const offer = await read(id)
    const answer = { ...edited(offer, { reference: 'G/2' }), at: minutes(1) }
    expect((await act((tx) => editOffer(tx, answer))).kind).toBe('done')
    await undo(await decide(id, refuse, minutes(2)), minutes(3))
    expect(await mails()).toEqual([])
  })

  it('does not have an offer told to be public that the site has suspended meanwhile', async () => {
    const { id } = await keptOffer(waiting)
    await decide(id, approve, minutes(0))
    const report = { reason: 'FEE_ASKED', words: null, email: null } as const
    for (const count of [1, 2, 3]) await takeReport(database, { offerId: id, report, at: minutes(count), siteUrl })
    expect((await read(id)).status).toBe('HELD')
    await undo(await decide(id, refuse, minutes(4)), minutes(5))
    expect((await read(id)).status).toBe('HELD')
    expect((await mails()).filter(({ key }) => key.startsWith('decision '))).toEqual([])
  })

  it('has nothing told where nothing holds: the first decision of all', async () => {
    const { id } = await keptOffer(waiting)
    await undo(await decide(id, approve, minutes(0)), minutes(1))
    expect(await mails()).toEqual([])
  })

  it('has the end of a merge told again', async () => {
    const copy = await keptOffer({ deadline: { date: '2026-09-18' } })
    const stays = await keptOffer({ deadline: { date: '2026-09-18' }, postedById: null, keeperId: null })
    const two = async (at: Date) => ({
      ...{ offerId: copy.id, version: (await read(copy.id)).version },
      ...{ otherId: stays.id, otherVersion: (await read(stays.id)).version },
      ...{ moderator, at, siteUrl },
    })
    expect(await mergeOffers(database, await two(minutes(0)))).toEqual({ kind: 'done' })
    expect(await sent(minutes(11))).toHaveLength(1)
    expect(await undoMerge(database, await two(minutes(12)))).toEqual({ kind: 'done' })
    const [before] = (await mails()).filter(({ sentAt }) => sentAt === null)
    await undo(await decide(copy.id, refuse, minutes(13)), minutes(14))
    const [again, ...more] = (await mails()).filter(({ sentAt }) => sentAt === null)
    expect(more).toEqual([])
    expect(again).toMatchObject({ key: before?.key, text: before?.text, to: before?.to })
    expect(keeping.actor).not.toBe(moderator.id)
  })
})
