import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { decideOffer } from '@/lib/moderation/decide-offer'
import { undoDecision } from '@/lib/moderation/undo-decision'
import { explainSignals, refreshSignals, signalArrivals } from '@/lib/offers/offer-signals'
import { database, pool } from '@/lib/platform/database'
import { storeActor, storeOrganisation, storePerson } from '@/tests/factories/person'
import { type StoredOffer, storeOffer } from '@/tests/factories/stored-offer'

const now = new Date('2026-02-18T10:00Z')
const pending = { status: 'PENDING', publishedAt: null } as const

async function stored(stated: Partial<StoredOffer> = {}, at = now): Promise<string> {
  return storeOffer({ title: 'Comptable', applyEmails: ['rh@greniers.example'], ...pending, ...stated }, at)
}

async function signalsOf(id: string): Promise<readonly string[]> {
  await database.$transaction((tx) => refreshSignals(tx, [id]))
  return (await database.offer.findUniqueOrThrow({ where: { id }, select: { signals: true } })).signals
}

const pair = (one: string, other: string, over = {}) =>
  database.duplicatePair.create({
    data: {
      offerId: one < other ? one : other,
      otherId: one < other ? other : one,
      titleSimilarity: 1,
      textSimilarity: 0.9,
      sameOrganisation: true,
      sameDeadline: true,
      sameAddress: false,
      foundAt: now,
      ...over,
    },
  })

describe('what makes an offer doubtful', () => {
  it('is nothing where nothing is, and takes back what no longer is', async () => {
    const id = await stored({ signals: ['duplicate', 'reported'] })
    expect(await signalsOf(id)).toEqual([])
  })

  it('is money asked of candidates, and not that none is', async () => {
    const asked = await stored({ text: 'Les frais de dossier sont de 5 000 FCFA.' })
    expect(await signalsOf(asked)).toEqual(['fee-asked'])
    expect(await explainSignals(pool, asked)).toMatchObject({ fee: 'frais de dossier' })
    expect(await signalsOf(await stored({ text: 'Aucun frais de dossier n’est demandé.' }))).toEqual([])
  })

  it('is an address that anybody can have', async () => {
    expect(await signalsOf(await stored({ applyEmails: ['greniers.rh@gmail.com'] }))).toEqual(['free-mail'])
  })

  it('is an address apart from those of the organisation’s other offers and domains', async () => {
    const name = `Greniers ${randomUUID()}`
    const { id: organisationId } = await database.organisation.create({
      data: { name, slug: `greniers-${randomUUID()}` },
    })
    const hired = async (email: string, over: Partial<StoredOffer> = {}) => {
      const id = await stored({ applyEmails: [email], ...over })
      await database.offerOrganisation.create({ data: { offerId: id, organisationId, position: 0 } })
      return id
    }
    const first = await hired('rh@greniers.example', { status: 'PUBLISHED', publishedAt: now })
    expect(await signalsOf(first)).toEqual([])
    const other = await hired('rh@ailleurs.example')
    expect(await signalsOf(other)).toEqual(['address-differs'])
    expect(await explainSignals(pool, other)).toMatchObject({
      domains: ['ailleurs.example'],
      usualDomains: ['greniers.example'],
    })
    expect(await signalsOf(await hired('rh@mali.greniers.example'))).toEqual([])
    await database.organisationDomain.create({ data: { organisationId, domain: 'ailleurs.example', verifiedAt: now } })
    expect(await signalsOf(other)).toEqual([])
  })

  it('is a poster of whom nothing was published yet', async () => {
    const { id: organisationId } = await storeOrganisation({}, now)
    const { id: postedById } = await storePerson({ memberOf: [{ organisationId }] }, now)
    const first = await stored({ postedById })
    const second = await stored({ postedById })
    expect(await signalsOf(second)).toEqual(['new-poster'])
    await database.offer.update({ where: { id: first }, data: { status: 'PUBLISHED', publishedAt: now } })
    expect(await signalsOf(second)).toEqual([])
  })

  it('is a double, and of two the later one where they want answers elsewhere', async () => {
    const first = await stored({}, new Date('2026-02-10T10:00Z'))
    const later = await stored({ applyEmails: ['rh@ailleurs.example'] })
    await pair(first, later)
    await database.$transaction((tx) => signalArrivals(tx, [later]))
    const signals = async (id: string) =>
      (await database.offer.findUniqueOrThrow({ where: { id }, select: { signals: true } })).signals
    expect(await signals(later)).toEqual(['copied-notice', 'duplicate'])
    expect(await signals(first)).toEqual(['duplicate'])
  })

  it.each([{ republished: true }, { state: 'DIFFERENT', decidedAt: now }] as const)(
    'is no double that is told apart: %j',
    async (over) => {
      const [one, other] = [await stored(), await stored()]
      await pair(one, other, { sameAddress: true, ...over })
      expect(await signalsOf(one)).toEqual([])
    },
  )

  it('is a report that nobody has looked at', async () => {
    const id = await stored()
    const report = await database.offerReport.create({ data: { offerId: id, at: now, reason: 'WRONG_DATE' } })
    expect(await signalsOf(id)).toEqual(['reported'])
    await database.offerReport.update({
      where: { id: report.id },
      data: { handledAt: now, outcome: 'UNFOUNDED' },
    })
    expect(await signalsOf(id)).toEqual([])
  })

  it('changes neither the version of an offer nor when it was changed', async () => {
    const id = await stored({ applyEmails: ['x@gmail.com'] })
    const before = await database.offer.findUniqueOrThrow({ where: { id } })
    await signalsOf(id)
    expect(await database.offer.findUniqueOrThrow({ where: { id } })).toEqual({ ...before, signals: ['free-mail'] })
  })
})

describe('the first post of somebody', () => {
  const signals = async (id: string) =>
    (await database.offer.findUniqueOrThrow({ where: { id }, select: { signals: true } })).signals

  async function scene() {
    const moderating = () => storeActor({ role: 'MODERATOR' }, now)
    const [moderator, other] = [await moderating(), await moderating()]
    const { id: postedById } = await storePerson({}, now)
    const deadline = { date: '2026-03-20', time: '17:00' }
    const arrive = async () => {
      const id = await stored({ postedById, deadline, organisations: ['Greniers du Sahel'] })
      await database.fieldEvidence.create({ data: { offerId: id, field: 'title', start: 0, end: 1 } })
      await signalsOf(id)
      return id
    }
    const approve = (offerId: string, by = moderator, version = 1) =>
      decideOffer(database, {
        offerId,
        version,
        moderator: by,
        at: now,
        siteUrl: 'https://baara.example',
        decision: { kind: 'approve' },
      })
    return { postedById, moderator, other, arrive, approve }
  }

  it('is one no longer for what waits beside it once it is published, and is again when that is undone', async () => {
    const { moderator, arrive, approve } = await scene()
    const [first, second, third] = [await arrive(), await arrive(), await arrive()]
    const stranger = await (await scene()).arrive()
    expect(await signals(third)).toEqual(['new-poster'])
    const outcome = await approve(first)
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    expect([await signals(second), await signals(third), await signals(stranger)]).toEqual([[], [], ['new-poster']])
    const before = await database.offer.findUniqueOrThrow({ where: { id: second } })
    expect(before.version).toBe(1)
    await undoDecision(database, {
      decisionId: outcome.decisionId,
      moderator,
      at: now,
      siteUrl: 'https://baara.example',
    })
    expect([await signals(second), await signals(third)]).toEqual([['new-poster'], ['new-poster']])
  })

  it('keeps two moderators who approve two of them at once from waiting for each other', async () => {
    for (let round = 0; round < 5; round++) {
      const { moderator, other, arrive, approve } = await scene()
      const [one, two, third] = [await arrive(), await arrive(), await arrive()]
      const outcomes = await Promise.all([approve(one, moderator), approve(two, other)])
      expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done'])
      expect(await signals(third)).toEqual([])
    }
  })

  it('takes no more than a bounded number of others at once, and the rest with the next', async () => {
    const { postedById, arrive, approve } = await scene()
    const [first, second] = [await arrive(), await arrive()]
    await Promise.all(Array.from({ length: 55 }, () => stored({ postedById, signals: ['new-poster'] })))
    const left = () =>
      database.offer.count({ where: { postedById, status: 'PENDING', signals: { has: 'new-poster' } } })
    expect((await approve(first)).kind).toBe('done')
    expect(await left()).toBe(6)
    expect((await approve(second)).kind).toBe('done')
    expect(await left()).toBe(0)
  })
})
