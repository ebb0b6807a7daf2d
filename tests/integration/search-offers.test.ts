import { beforeAll, describe, expect, it } from 'vitest'
import { database, pool } from '@/lib/platform/database'
import { noCriteria, type SearchCriteria } from '@/lib/search/criteria'
import { searchOffers } from '@/lib/search/search-offers'
import { seedSynonyms } from '@/prisma/seed-synonyms'
import { type StoredOffer, storeOffer } from '@/tests/factories/stored-offer'

const now = new Date('2026-02-18T10:00Z')
const search = (criteria: Partial<SearchCriteria> = {}, at = now) =>
  searchOffers(pool, { ...noCriteria, ...criteria }, at)
const titles = async (...sought: Parameters<typeof search>) =>
  (await search(...sought)).offers.map(({ title }) => title)
const found = async (words: string) => (await titles({ words })).toSorted()

const offers: readonly StoredOffer[] = [
  { title: 'Sans date', deadline: 'none' },
  { title: 'Au fil', deadline: 'rolling' },
  { title: 'Plus tard', deadline: { date: '2026-03-15' }, countryCode: 'TN', contractType: 'CDD' },
  { title: 'Minuit', deadline: { date: '2026-02-21', time: '24:00', flags: ['midnight'] } },
  { title: 'Demain', deadline: { date: '2026-02-21', time: '12:00' }, contractType: 'CDD' },
  { title: 'Hier', deadline: { date: '2026-02-17' } },
  { title: 'Avant-hier', deadline: { date: '2026-02-16' } },
  { title: 'Chargé(e) de santé 100% à la base_1', deadline: { date: '2026-03-20' } },
  { title: 'En attente', deadline: { date: '2026-03-01' }, status: 'PENDING', publishedAt: null },
]

describe('the search for offers', () => {
  beforeAll(async () => {
    for (const offer of offers) await storeOffer(offer, now)
  })

  it('puts the soonest cautious instant first, and those without a date last', async () => {
    const [first, second, third, fourth, ...undated] = await titles()
    expect([first, second, third, fourth]).toEqual([
      'Minuit',
      'Demain',
      'Plus tard',
      'Chargé(e) de santé 100% à la base_1',
    ])
    expect(undated.toSorted()).toEqual(['Au fil', 'Sans date'])
  })

  it('counts all, and those that end by the end of the day in three days', async () => {
    const { total, closingSoon, next, previous, changesAt } = await search()
    expect({ total, closingSoon, next, previous }).toEqual({ total: 6, closingSoon: 2, next: null, previous: null })
    expect(changesAt?.toISOString()).toBe('2026-02-19T00:00:00.000Z')
    expect((await search({}, new Date('2026-02-21T08:00Z'))).changesAt?.toISOString()).toBe('2026-02-21T12:00:00.000Z')
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
    expect(await found('SANTE charge')).toEqual(['Chargé(e) de santé 100% à la base_1'])
    expect(await found('santé comptable')).toEqual([])
  })

  it('is as if nothing were asked where no word remains', async () => {
    for (const words of ['%', '\\', 'de la', '" "', '-', '&|!():*']) expect(await titles({ words })).toHaveLength(6)
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

  it('has nothing past its last page, and still the count and the way back', async () => {
    const past = { direction: 'after', rank: 0, at: null, number: 36 ** 6 - 1 } as const
    const { offers, total, next, previous } = await search({ page: past })
    expect({ offers, total, next, previous }).toEqual({
      offers: [],
      total: 6,
      next: null,
      previous: { ...past, direction: 'before' },
    })
    const back = await search({ page: previous })
    expect(back.offers).toHaveLength(6)
  })

  it('takes any instant of an address for a place in the order', async () => {
    const page = { direction: 'after', rank: 1, at: 8.64e15, number: 0 } as const
    for (const order of ['deadline', 'newest', 'relevance'] as const)
      for (const state of ['open', 'closed'] as const)
        expect((await search({ page, order, state, words: 'base' })).total).toBe(state === 'open' ? 1 : 0)
  })
})

describe('words', () => {
  beforeAll(async () => {
    await seedSynonyms(database)
    const named = (title: string, text = '', over: Partial<StoredOffer> = {}) =>
      storeOffer({ title, text, deadline: { date: '2026-04-01' }, ...over }, now)
    await named('Logisticienne')
    await named('Animateur/trice')
    await named('Infirmier·ère')
    await named('Assistant.e de caisse')
    await named('Évaluateur', 'Le suivi et l’évaluation du projet de nutrition')
    await named('Responsable MEAL')
    await named('Cuisinier', 'Une personne sachant évaluer ; le suivi est assuré par un tiers. Zinc et plomb.')
    await named('Gestionnaire', 'Responsable administratif et financier de la mission')
    await named('Hygiéniste', 'Activités EHA dans les camps')
    await named('Nutrition', 'rien d’autre', { deadline: { date: '2026-05-01' } })
    await named('Vendeur', '', {
      organisations: ['Eaux du Sahel'],
      places: [{ country: 'ML', region: 'Ségou', town: 'Niono' }],
    })
  })

  it.each([
    ['logisticien', 'Logisticienne'],
    ['logisticiens', 'Logisticienne'],
    ['logisticien(ne)', 'Logisticienne'],
    ['animatrice', 'Animateur/trice'],
    ['animateur', 'Animateur/trice'],
    ['animateur·rice·s', 'Animateur/trice'],
    ['infirmiere', 'Infirmier·ère'],
    ['Infirmiers', 'Infirmier·ère'],
    ['assistante', 'Assistant.e de caisse'],
    ['assistant·es', 'Assistant.e de caisse'],
    ['chargée', 'Chargé(e) de santé 100% à la base_1'],
    ['chargé·e·s', 'Chargé(e) de santé 100% à la base_1'],
    ['CHARGES', 'Chargé(e) de santé 100% à la base_1'],
    ['eaux sahel', 'Vendeur'],
    ['niono', 'Vendeur'],
    ['segou', 'Vendeur'],
  ])('« %s » finds « %s »', async (words, title) => {
    expect(await found(words)).toContain(title)
  })

  it.each([
    ['SEA', ['Responsable MEAL', 'Évaluateur']],
    ['suivi-évaluation', ['Cuisinier', 'Responsable MEAL', 'Évaluateur']],
    ['S&E', ['Responsable MEAL', 'Évaluateur']],
    ['RAF', ['Gestionnaire']],
    ['WASH', ['Hygiéniste']],
    ['eau, hygiène et assainissement', ['Hygiéniste']],
  ])('« %s » finds what means the same: %j', async (words, expected) => {
    expect(await found(words)).toEqual(expected)
  })

  it('takes what stands in quotes as it stands', async () => {
    expect(await found('"suivi évaluation"')).toEqual(['Évaluateur'])
    expect(await found('"projet évaluation"')).toEqual([])
    expect(await found('« projet de nutrition »')).toEqual(['Évaluateur'])
    expect(await found('"nutrition de projet"')).toEqual([])
  })

  it('leaves out what follows a minus', async () => {
    expect(await found('nutrition')).toEqual(['Nutrition', 'Évaluateur'])
    expect(await found('nutrition -projet')).toEqual(['Nutrition'])
    expect(await found('-nutrition -projet')).not.toContain('Nutrition')
    expect(await found('-nutrition')).toContain('Cuisinier')
    expect(await found('suivi-évaluation')).toContain('Évaluateur')
  })

  it('puts a word of the title before one of the text, however late it closes', async () => {
    expect(await titles({ words: 'nutrition' })).toEqual(['Nutrition', 'Évaluateur'])
    expect(await titles({ words: 'nutrition', order: 'deadline' })).toEqual(['Évaluateur', 'Nutrition'])
    const closed = new Date('2026-06-01T00:00Z')
    expect(await titles({ words: 'nutrition', state: 'closed' }, closed)).toEqual(['Nutrition', 'Évaluateur'])
  })

  it('tells the stems to mark, those that mean the same too', async () => {
    expect((await search({ words: 'zinc "projet de nutrition"' })).stems).toEqual(['zinc', 'projet nutrit'])
    expect((await search({ words: 'RAF' })).stems).toContain('respons administr financi')
  })
})
