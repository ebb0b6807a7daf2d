import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '@/lib/accounts/actor'
import { forgetReportEmails } from '@/lib/moderation/forget-report-emails'
import { handleReports, type ReportsHandling } from '@/lib/moderation/handle-reports'
import { findReportedOffer, listReportedOffers } from '@/lib/moderation/list-reports'
import { takeReport } from '@/lib/moderation/take-report'
import type { OfferReport } from '@/lib/offers/offer-report-input'
import { reportsThatSuspend } from '@/lib/offers/report-offer'
import { database, pool } from '@/lib/platform/database'
import { storeActor, storeOrganisation, storePerson } from '@/tests/factories/person'
import { type StoredOffer, storeOffer } from '@/tests/factories/stored-offer'

const now = new Date('2026-02-18T10:00Z')
const siteUrl = 'https://baara.example'
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const days = (count: number) => minutes(count * 24 * 60)

let moderator: Person
let other: Person

beforeEach(async () => {
  await database.outgoingMail.deleteMany()
  await database.offerReport.deleteMany()
  await database.person.updateMany({ where: { role: { not: null } }, data: { role: null } })
  moderator = await staff('Awa Traoré')
  other = await staff('Oumar Cissé')
})

const staff = (name: string) => storeActor({ name, role: 'MODERATOR' }, now)

const stored = (stated: Partial<StoredOffer> = {}) =>
  storeOffer(
    {
      title: 'Comptable',
      deadline: { date: '2026-03-20', time: '17:00' },
      organisations: ['Greniers du Sahel'],
      applyEmails: ['rh@greniers.example'],
      ...stated,
    },
    now,
  )

const report = (offerId: string, said: Partial<OfferReport> = {}, at = now) =>
  takeReport(database, { offerId, report: { reason: 'FEE_ASKED', words: null, email: null, ...said }, at, siteUrl })

async function reportTimes(count: number, offerId: string, said: Partial<OfferReport> = {}, at = now) {
  const suspended: boolean[] = []
  for (let i = 0; i < count; i++) suspended.push(await report(offerId, said, at))
  return suspended
}

const offerOf = (id: string) => database.offer.findUniqueOrThrow({ where: { id } })
const actionsOf = async (offerId: string) =>
  (await database.offerEvent.findMany({ where: { offerId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })).map(
    ({ actor, action }) => `${actor} ${action}`,
  )
const mails = () => database.outgoingMail.findMany({ orderBy: { to: 'asc' } })

async function handling(offerId: string, over: Partial<ReportsHandling> = {}): Promise<ReportsHandling> {
  const { slug, version } = await offerOf(offerId)
  const reported = await findReportedOffer(pool, slug)
  return {
    offerId,
    version,
    reportIds: reported?.reports.map(({ id }) => id) ?? [],
    moderator,
    at: minutes(5),
    siteUrl,
    outcome: 'UNFOUNDED',
    answer: 'L’annonce de l’organisation ne demande rien.',
    decision: null,
    ...over,
  }
}

const handle = async (offerId: string, over: Partial<ReportsHandling> = {}) =>
  handleReports(database, await handling(offerId, over))

describe('reports of an offer', () => {
  it('are told to the queue, and suspend it at the third grave one', async () => {
    const id = await stored()
    expect(await reportTimes(2, id)).toEqual([false, false])
    expect(await offerOf(id)).toMatchObject({ status: 'PUBLISHED', version: 1, signals: ['reported'] })
    expect(await report(id, { reason: 'DISCRIMINATORY' })).toBe(true)
    expect(await offerOf(id)).toMatchObject({ status: 'HELD', version: 2, publishedAt: now, signals: ['reported'] })
    expect(await actionsOf(id)).toEqual(['site suspended'])
    // One that comes after it finds nothing to suspend.
    expect(await report(id)).toBe(false)
    expect(await actionsOf(id)).toEqual(['site suspended'])
  })

  it('tell the staff once when they suspend it, those with a verified address only', async () => {
    await storePerson({ role: 'ADMIN', emailVerified: false }, now)
    await storePerson({}, now)
    const id = await stored()
    await reportTimes(4, id)
    const sent = await mails()
    expect(sent.map(({ to }) => to).sort()).toEqual([moderator.email, other.email].sort())
    expect(sent[0]?.subject).toContain('Comptable')
    expect(sent[0]?.text).toContain(`${siteUrl}/moderation/signalements/${(await offerOf(id)).slug}`)
  })

  it('tell its poster once each time they suspend it, and not who reported it nor what for', async () => {
    const poster = await storePerson({ name: 'Mariam Diallo', role: 'MODERATOR' }, now)
    const id = await stored({ postedById: poster.id })
    const told = () => database.outgoingMail.findMany({ where: { to: poster.email }, orderBy: { createdAt: 'asc' } })
    await reportTimes(4, id, { words: 'Ils m’ont pris 5 000 FCFA', email: 'candidat@exemple.test' })
    const [mail, ...more] = await told()
    expect(more).toEqual([])
    expect(mail?.subject).toContain('suspendue')
    expect(mail?.text).toContain(`${siteUrl}/organisation/offres/${(await offerOf(id)).slug}`)
    for (const secret of ['5 000', 'candidat@', 'argent', '/moderation/']) expect(mail?.text).not.toContain(secret)
    await handle(id, { decision: { kind: 'approve' } })
    expect((await offerOf(id)).status).toBe('PUBLISHED')
    await reportTimes(3, id, {}, minutes(10))
    expect((await offerOf(id)).status).toBe('HELD')
    expect((await told()).filter(({ key }) => key.startsWith('suspended '))).toHaveLength(2)
  })

  it('of a wrong date or a closed post never suspend it', async () => {
    const id = await stored()
    await reportTimes(6, id, { reason: 'WRONG_DATE' })
    await reportTimes(6, id, { reason: 'CLOSED' })
    await reportTimes(2, id)
    expect(await offerOf(id)).toMatchObject({ status: 'PUBLISHED', signals: ['reported'] })
    expect(await mails()).toEqual([])
  })

  it('suspend what an organisation that was checked posted itself at the fifth', async () => {
    const checked = await storeOrganisation({ domains: [`${moderator.id}.example`] }, now)
    const id = await stored({ organisations: [checked.name], keeperId: checked.id })
    expect(await reportTimes(reportsThatSuspend.ofVerified, id)).toEqual([false, false, false, false, true])
  })

  it.each([
    ['by nobody known', null],
    ['by another organisation', 'other'],
  ] as const)(
    'suspend what only names an organisation that was checked, posted %s, at the third',
    async (_, keeper) => {
      const checked = await storeOrganisation({ domains: [`${moderator.id}.example`] }, now)
      const keeperId = keeper && (await storeOrganisation({}, now)).id
      const id = await stored({ organisations: [checked.name], keeperId })
      expect(await reportTimes(reportsThatSuspend.ofAnybody, id)).toEqual([false, false, true])
    },
  )

  it('suspend it once when they arrive at once', async () => {
    const id = await stored()
    // The first one changes the signals, which alone would have the others wait.
    await report(id)
    const suspended = await Promise.all(Array.from({ length: 5 }, () => report(id)))
    expect(suspended.filter(Boolean)).toHaveLength(1)
    expect(await actionsOf(id)).toEqual(['site suspended'])
    expect(await offerOf(id)).toMatchObject({ status: 'HELD', version: 2 })
    expect(await database.offerReport.count({ where: { offerId: id } })).toBe(6)
    expect(await mails()).toHaveLength(2)
  })

  it('do not count again once a moderator put the offer back, unless that was taken back', async () => {
    const id = await stored()
    await reportTimes(3, id)
    // Put back at the review, the reports left open.
    const released = { kind: 'RELEASED', fromStatus: 'HELD', toStatus: 'PUBLISHED', version: 3 } as const
    const { id: decisionId } = await database.moderationDecision.create({
      data: { ...released, offerId: id, at: minutes(5), moderatorId: moderator.id },
    })
    await database.offer.update({ where: { id }, data: { status: 'PUBLISHED', version: 3 } })
    expect(await reportTimes(2, id, {}, minutes(6))).toEqual([false, false])
    expect(await report(id, {}, minutes(7))).toBe(true)

    await database.moderationDecision.update({ where: { id: decisionId }, data: { undoneAt: minutes(8) } })
    await database.offer.update({ where: { id }, data: { status: 'PUBLISHED' } })
    expect(await report(id, { reason: 'CLOSED' }, minutes(9))).toBe(true)
  })

  it('leave an offer that is not public in its state', async () => {
    const id = await stored({ status: 'PENDING', publishedAt: null })
    expect(await reportTimes(4, id)).toEqual([false, false, false, false])
    expect(await offerOf(id)).toMatchObject({ status: 'PENDING', version: 1 })
  })
})

describe('the list of reported offers', () => {
  it('has the most serious first, with what is said of each, and no address', async () => {
    const [mild, grave, done] = [await stored(), await stored(), await stored()]
    await reportTimes(5, mild, { reason: 'CLOSED' })
    await report(grave, { words: '10 000 FCFA', email: 'awa@exemple.org' })
    await report(done)
    await handle(done)
    const listed = await listReportedOffers(pool)
    expect(listed.map(({ id }) => id)).toEqual([grave, mild])
    expect(listed[0]?.reports).toEqual([
      { id: expect.any(String), at: now, reason: 'FEE_ASKED', words: '10 000 FCFA', wantsAnswer: true },
    ])
    expect(JSON.stringify(listed)).not.toContain('awa@exemple.org')
  })
})

describe('handling the reports of an offer', () => {
  it('answers who left an address, once, and takes the signal back', async () => {
    const id = await stored()
    await report(id, { email: 'awa@exemple.org' })
    await report(id, { reason: 'CLOSED' })
    const asked = await handling(id)
    expect(await handleReports(database, asked)).toEqual({ kind: 'done' })
    expect(await database.offerReport.findMany({ where: { offerId: id, handledAt: minutes(5) } })).toMatchObject(
      Array.from({ length: 2 }, () => ({ handledById: moderator.id, outcome: 'UNFOUNDED', answer: asked.answer })),
    )
    expect(await offerOf(id)).toMatchObject({ status: 'PUBLISHED', version: 1, signals: [] })
    expect(await actionsOf(id)).toEqual([`${moderator.id} reports-handled`])
    expect(await handleReports(database, { ...asked, moderator: other, outcome: 'CONFIRMED' })).toEqual({
      kind: 'handled-meanwhile',
    })
    const sent = await mails()
    expect(sent.map(({ key, to }) => [key, to])).toEqual([[`report ${asked.reportIds[0]}`, 'awa@exemple.org']])
    expect(sent[0]?.text).toContain(asked.answer)
  })

  it('is done by one of two who do it at once', async () => {
    const id = await stored()
    await report(id, { email: 'awa@exemple.org' })
    const asked = await handling(id)
    const outcomes = await Promise.all([
      handleReports(database, asked),
      handleReports(database, { ...asked, moderator: other, outcome: 'CONFIRMED' }),
    ])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'handled-meanwhile'])
    expect(await mails()).toHaveLength(1)
  })

  it('leaves open what came in after they looked', async () => {
    const id = await stored()
    await report(id)
    const asked = await handling(id)
    await report(id, {}, minutes(1))
    expect(await handleReports(database, asked)).toEqual({ kind: 'done' })
    expect(await database.offerReport.count({ where: { offerId: id, handledAt: null } })).toBe(1)
    expect((await offerOf(id)).signals).toEqual(['reported'])
  })

  it('takes no report of another offer', async () => {
    const [id, elsewhere] = [await stored(), await stored()]
    await report(elsewhere)
    const { reportIds } = await handling(elsewhere)
    expect(await handle(id, { reportIds })).toEqual({ kind: 'handled-meanwhile' })
    expect(await database.offerReport.count({ where: { offerId: elsewhere, handledAt: null } })).toBe(1)
  })

  it('puts a suspended offer back with it, and its handled reports do not suspend it again', async () => {
    const id = await stored()
    await reportTimes(3, id)
    expect(await handle(id, { decision: { kind: 'approve' } })).toEqual({ kind: 'done' })
    expect(await offerOf(id)).toMatchObject({ status: 'PUBLISHED', version: 3, publishedAt: now, signals: [] })
    expect(await actionsOf(id)).toEqual([
      'site suspended',
      `${moderator.id} reports-handled`,
      `${moderator.id} released`,
    ])
    expect(await reportTimes(2, id, {}, minutes(6))).toEqual([false, false])
  })

  it('refuses the offer with it', async () => {
    const id = await stored()
    await reportTimes(3, id)
    const decision = { kind: 'refuse', reason: 'FEE_ASKED', words: null } as const
    expect(await handle(id, { outcome: 'CONFIRMED', decision })).toEqual({ kind: 'done' })
    expect(await offerOf(id)).toMatchObject({ status: 'REFUSED', signals: [] })
  })

  it('writes nothing where the offer cannot be decided so', async () => {
    const id = await stored({ organisations: [] })
    await reportTimes(3, id, { email: 'awa@exemple.org' })
    const sent = (await mails()).length
    expect(await handle(id, { decision: { kind: 'approve' } })).toEqual({ kind: 'unfit', reasons: ['no-organisation'] })
    expect(await handle(id, { version: 1, decision: { kind: 'approve' } })).toMatchObject({ kind: 'decided-meanwhile' })
    expect(await database.offerReport.count({ where: { offerId: id, handledAt: null } })).toBe(3)
    expect(await actionsOf(id)).toEqual(['site suspended'])
    expect(await mails()).toHaveLength(sent)
  })

  it('is left to another where a moderator posted the offer', async () => {
    const id = await stored({ postedById: moderator.id })
    await report(id)
    expect(await handle(id)).toEqual({ kind: 'refused', code: 'own-offer' })
    expect(await handle(id, { moderator: other })).toEqual({ kind: 'done' })
  })
})

describe('an address left with a report', () => {
  it('is forgotten after 90 days, with the answer that was sent to it', async () => {
    const id = await stored()
    await report(id, { email: 'awa@exemple.org' })
    await report(id, { email: 'oumar@exemple.org' }, days(10))
    await handle(id, { at: days(20) })
    await database.outgoingMail.updateMany({ data: { sentAt: days(20), text: '' } })

    await forgetReportEmails(database, days(90))
    expect((await mails()).map(({ to }) => to)).toEqual(['awa@exemple.org', 'oumar@exemple.org'])
    await forgetReportEmails(database, new Date(days(90).getTime() + 1))
    expect((await mails()).map(({ to }) => to)).toEqual(['oumar@exemple.org'])
    const kept = await database.offerReport.findMany({ where: { offerId: id }, orderBy: { at: 'asc' } })
    expect(kept.map(({ email }) => email)).toEqual([null, 'oumar@exemple.org'])
    expect(kept[0]?.answer).not.toBeNull()
  })

  it('is kept as long as the answer waits to be sent', async () => {
    const id = await stored()
    await report(id, { email: 'awa@exemple.org' })
    await handle(id, { at: days(89) })
    await forgetReportEmails(database, days(91))
    expect((await mails()).map(({ to }) => to)).toEqual(['awa@exemple.org'])
  })
})
