import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { explainSignals, refreshSignals, signalArrivals } from '@/lib/offers/offer-signals'
import { database, pool } from '@/lib/platform/database'
import { storeOrganisation, storePerson } from '@/tests/factories/person'
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
