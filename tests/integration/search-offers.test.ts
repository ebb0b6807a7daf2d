import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { closingInstants } from '@/lib/deadlines/closing'
import { slugOf } from '@/lib/offers/slug'
import { database } from '@/lib/platform/database'
import type { Prisma } from '@/lib/platform/prisma/client'
import { noCriteria, type SearchCriteria } from '@/lib/search/criteria'
import { searchOffers } from '@/lib/search/search-offers'
import { foldWords } from '@/lib/text/fold'

const now = new Date('2026-02-18T10:00Z')

type Stated = { date: string; time?: string; flags?: ['midnight'] } | 'rolling' | 'none'

async function store(title: string, stated: Stated, over: Partial<Prisma.OfferUncheckedCreateInput> = {}) {
  const text = `${title} ${randomUUID()}`
  const { id: noticeId } = await database.notice.create({
    data: {
      text,
      contentHash: createHash('sha256').update(text).digest('hex'),
      source: 'essai',
      receivedAt: now,
      language: 'fr',
    },
  })
  await database.offer.create({
    data: {
      slug: slugOf(title),
      title,
      noticeId,
      ordinal: 0,
      status: 'PUBLISHED',
      countryCode: 'ML',
      language: 'fr',
      createdAt: now,
      publishedAt: now,
      searchText: foldWords(title),
      ...deadlineColumns(stated),
      ...over,
    },
  })
}

function deadlineColumns(stated: Stated) {
  if (stated === 'none') return { deadlineKind: 'none' as const }
  if (stated === 'rolling') return { deadlineKind: 'rolling' as const, deadlineWords: 'au fil de l’eau' }
  const { date, time = null, flags = [] } = stated
  const closing = closingInstants({ date, time, zone: null, flags, alternatives: [] }, 'Africa/Bamako')
  if (closing === null) throw new Error('no date')
  return {
    deadlineKind: 'fixed' as const,
    deadlineWords: 'le mot',
    deadlineDate: new Date(`${date}T00:00Z`),
    deadlineTime: time,
    deadlineZone: closing.zone,
    closesAt: closing.closesAt,
    sendBy: closing.sendBy,
    deadlineFlags: [...flags],
  }
}

const search = (criteria: Partial<SearchCriteria> = {}, at = now) =>
  searchOffers(database, { ...noCriteria, ...criteria }, at)
const titles = async (...sought: Parameters<typeof search>) =>
  (await search(...sought)).offers.map(({ title }) => title)

describe('the search for offers', () => {
  beforeAll(async () => {
    await store('Sans date', 'none')
    await store('Au fil', 'rolling')
    await store('Plus tard', { date: '2026-03-15' }, { countryCode: 'TN', contractType: 'CDD' })
    await store('Minuit', { date: '2026-02-21', time: '24:00', flags: ['midnight'] })
    await store('Demain', { date: '2026-02-21', time: '12:00' }, { contractType: 'CDD' })
    await store('Hier', { date: '2026-02-17' })
    await store('Avant-hier', { date: '2026-02-16' })
    await store('Chargé de santé 100% à la base_1', { date: '2026-03-20' })
    await store('En attente', { date: '2026-03-01' }, { status: 'PENDING', publishedAt: null })
  })

  it('puts the soonest cautious instant first, then rolling offers, then those without a deadline', async () => {
    expect(await titles()).toEqual([
      'Minuit',
      'Demain',
      'Plus tard',
      'Chargé de santé 100% à la base_1',
      'Au fil',
      'Sans date',
    ])
  })

  it('counts all, and those that end within three days', async () => {
    const { total, closingSoon, pageCount, nextClosing } = await search()
    expect({ total, closingSoon, pageCount }).toEqual({ total: 6, closingSoon: 1, pageCount: 1 })
    expect(nextClosing?.toISOString()).toBe('2026-02-21T12:00:00.000Z')
  })

  it('drops an offer at the very instant it closes', async () => {
    const closing = new Date('2026-02-21T12:00Z')
    expect(await titles({}, new Date(closing.getTime() - 1))).toContain('Demain')
    expect(await titles({}, closing)).not.toContain('Demain')
    expect(await titles({ state: 'closed' }, closing)).toContain('Demain')
  })

  it('shows the closed ones on demand, the latest first', async () => {
    expect(await titles({ state: 'closed' })).toEqual(['Hier', 'Avant-hier'])
  })

  it('finds every word, whatever its accents and capitals', async () => {
    expect(await titles({ words: 'SANTE charge' })).toEqual(['Chargé de santé 100% à la base_1'])
    expect(await titles({ words: 'santé comptable' })).toEqual([])
  })

  it('takes % and _ for what they are', async () => {
    expect(await titles({ words: '100%' })).toEqual(['Chargé de santé 100% à la base_1'])
    expect(await titles({ words: '%' })).toHaveLength(1)
    expect(await titles({ words: 'base_1' })).toHaveLength(1)
    expect(await titles({ words: 'bas__1' })).toEqual([])
    expect(await titles({ words: '\\' })).toEqual([])
  })

  it('filters by country and contract together', async () => {
    expect(await titles({ country: 'TN' })).toEqual(['Plus tard'])
    expect(await titles({ contract: 'CDD' })).toEqual(['Demain', 'Plus tard'])
    expect(await titles({ country: 'ML', contract: 'CDD' })).toEqual(['Demain'])
  })

  it('never shows what waits for moderation', async () => {
    expect(await titles({ words: 'attente' })).toEqual([])
    expect(await titles({ words: 'attente', state: 'closed' })).toEqual([])
  })

  it('has nothing past its last page, and still the count', async () => {
    const { offers, total } = await search({ page: 10_000 })
    expect({ offers, total }).toEqual({ offers: [], total: 6 })
  })
})
