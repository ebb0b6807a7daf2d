import { beforeAll, describe, expect, it } from 'vitest'
import { findInstead } from '@/app/find-instead'
import { database, pool } from '@/lib/platform/database'
import { changedSince, resumeAt } from '@/lib/search/changed-since'
import { closingDays, listClosingOn, offersADay } from '@/lib/search/closing-days'
import { noCriteria, type SearchCriteria } from '@/lib/search/criteria'
import { didYouMean } from '@/lib/search/did-you-mean'
import { findOrganisation } from '@/lib/search/landing'
import { listDatedOffers, listFeedOffers } from '@/lib/search/list-feed-offers'
import { loosenSearch } from '@/lib/search/loosen-search'
import { searchOffers } from '@/lib/search/search-offers'
import { searchSlugs } from '@/lib/search/search-slugs'
import { similarCandidates, similarOffers } from '@/lib/search/similar-offers'
import { listLandingPages } from '@/lib/search/sitemap'
import { storeOffer } from '@/tests/factories/stored-offer'

const now = new Date('2026-02-18T10:00Z')
const ids = new Map<string, string>()
const niono = { country: 'ML', region: 'Ségou', town: 'Niono' } as const

beforeAll(async () => {
  const store = async (...[offer, at = now]: [Parameters<typeof storeOffer>[0], Date?]) =>
    ids.set(offer.title, await storeOffer(offer, at))
  await store({
    title: 'Logisticien de base',
    text: 'transport',
    deadline: { date: '2026-02-28', time: '17:00' },
    contractType: 'CDD',
    sectors: ['WASH'],
    organisations: ['Horizon Sahel'],
    places: [niono],
    applyEmails: ['rh@horizon.example'],
  })
  await store({
    title: 'Logisticienne',
    deadline: { date: '2026-03-05' },
    countryCode: 'TN',
    publishedAt: new Date('2026-02-17T08:00Z'),
  })
  await store({
    title: 'Infirmier',
    deadline: { date: '2026-02-28' },
    sectors: ['WASH'],
    changedAt: new Date('2026-02-18T09:00Z'),
  })
  await store({ title: 'Infirmière major', deadline: { date: '2026-02-28', time: '24:00', flags: ['midnight'] } })
  await store({
    title: 'Logisticien d’hier',
    deadline: { date: '2026-02-10' },
    changedAt: new Date('2026-02-01T08:00Z'),
  })
  await store({ title: 'Logisticien en attente', status: 'PENDING', publishedAt: null })
  await store({ title: 'Logisticien retiré', status: 'PENDING', changedAt: new Date('2026-02-16T08:00Z') })
})

const sought = (criteria: Partial<SearchCriteria>): SearchCriteria => ({ ...noCriteria, ...criteria })
const titlesOf = (offers: readonly { readonly title: string }[]) => offers.map(({ title }) => title)

describe('did you mean', () => {
  it.each([
    ['logistisien', 'logisticien'],
    ['infimier', 'infirmier'],
    ['Infimière', 'infirmier'],
    ['logistisien transport', 'logisticien transport'],
    ['horison', 'horizon'],
    ['nionno', 'niono'],
  ])('« %s » → « %s »', async (words, meant) => {
    expect(await didYouMean(pool, words, now)).toBe(meant)
    expect((await searchOffers(pool, sought({ words: meant }), now)).total).toBeGreaterThan(0)
  })

  it.each(['logisticien', 'logisticiennes', 'transport', 'xyzzyx', 'de la', '', 'ab', '!!!!'])(
    'leaves « %s » alone',
    async (words) => {
      expect(await didYouMean(pool, words, now)).toBeNull()
    },
  )
})

describe('did you mean, once an offer is closed', () => {
  it('is not held up by its misspelling, nor suggests its words', async () => {
    await storeOffer({ title: 'Vulcanisateur', deadline: { date: '2026-07-01' } }, now)
    await storeOffer({ title: 'Vulcanisatteur', deadline: { date: '2026-02-10' } }, now)
    await storeOffer({ title: 'Quincaillier', deadline: { date: '2026-02-10' } }, now)
    expect(await didYouMean(pool, 'vulcanisatteur', now)).toBe('vulcanisateur')
    expect(await didYouMean(pool, 'quincailier', now)).toBeNull()
    const before = new Date('2026-02-09T10:00Z')
    expect(await didYouMean(pool, 'vulcanisatteur', before)).toBeNull()
    expect(await didYouMean(pool, 'quincailier', before)).toBe('quincaillier')
  })
})

describe('closed offers', () => {
  it('are listed as long as they have a page', async () => {
    const title = 'Zingueur'
    await storeOffer({ title, deadline: { date: '2026-01-10', time: '17:00' } }, new Date('2026-01-02T08:00Z'))
    const criteria = sought({ words: title, state: 'closed' })
    const gone = new Date('2026-04-10T17:00Z')
    const before = new Date(gone.getTime() - 1)
    const [last, then] = await Promise.all([before, gone].map((at) => searchOffers(pool, criteria, at)))
    expect([last?.total, then?.total]).toEqual([1, 0])
    expect(last?.changesAt).toEqual(gone)
    expect((await searchSlugs(pool, criteria, 5, before)).changesAt).toEqual(gone)
  })
})

describe('what to loosen', () => {
  it('drops each thing asked, with what the search would then find', async () => {
    const criteria = sought({ words: 'logisticien', country: 'ML', place: 'niono', contract: 'CDI', page: null })
    expect((await searchOffers(pool, criteria, now)).total).toBe(0)
    expect(await loosenSearch(pool, criteria, now)).toEqual([
      { dropped: 'contract', criteria: { ...criteria, contract: null }, count: 1 },
    ])
  })

  it.each<Partial<SearchCriteria>>([
    { words: 'infirmier', country: 'TN' },
    { country: 'TN', place: 'niono' },
    { words: 'transport', sector: 'SANTE', organisation: 'horizon-sahel', byEmail: true, closing: 'today' },
    { words: 'logisticien -base', country: 'ML', without: ['PERMIS_CONDUIRE'], experience: 2, posted: 1 },
    { words: 'infirmier', state: 'closed' },
  ])('counts as the search does: %j', async (asked) => {
    for (const { criteria, count, dropped } of await loosenSearch(pool, sought(asked), now)) {
      expect([dropped, (await searchOffers(pool, criteria, now)).total]).toEqual([dropped, count])
      expect(count).toBeGreaterThan(0)
    }
  })

  it('says what would help', async () => {
    const dropped = async (asked: Partial<SearchCriteria>) =>
      (await loosenSearch(pool, sought(asked), now)).map((each) => each.dropped)
    expect(await dropped({ words: 'infirmier', country: 'TN' })).toEqual(['country', 'words'])
    expect(await dropped({ country: 'TN', place: 'niono' })).toEqual(['country', 'place'])
    expect(await dropped({})).toEqual([])
  })
})

describe('offers near a search that finds nothing', () => {
  const near = async (asked: Partial<SearchCriteria>) => {
    expect((await searchOffers(pool, sought(asked), now)).total).toBe(0)
    return titlesOf((await findInstead(sought(asked), now)).similar)
  }

  it('are those with one filter less, in the country looked in before another one', async () => {
    expect(await near({ country: 'TN', contract: 'CDD' })).toEqual(['Logisticienne'])
    expect(await near({ words: 'logisticien', country: 'TN', contract: 'CDD' })).toEqual(['Logisticienne'])
    expect(await near({ country: 'SN', contract: 'CDD' })).toEqual(['Logisticien de base'])
  })

  it('are those of the words that were meant', async () => {
    expect(await near({ words: 'logistisien transport' })).toEqual(['Logisticien de base'])
  })

  it('are none where nothing would be asked any more', async () => {
    expect(await near({ country: 'SN' })).toEqual([])
    expect(await near({ words: 'xyzzyx' })).toEqual([])
    expect(await near({ words: 'xyzzyx', country: 'TN' })).toEqual([])
  })
})

describe('similar offers', () => {
  const similarTo = async (id: string, at: Date) =>
    similarOffers(pool, { id }, (await similarCandidates(pool, at)).value)

  it('are open, like it in title or field, the most alike first, and never itself', async () => {
    const similar = await similarTo(ids.get('Logisticien de base') ?? '', now)
    expect(titlesOf(similar)).toEqual(['Logisticienne', 'Infirmier'])
  })

  it('are chosen anew once one of them closes', async () => {
    const { value, changesAt } = await similarCandidates(pool, now)
    const [first] = value
    expect(changesAt).toEqual(first?.closesAt)
    const then = await similarCandidates(pool, changesAt ?? now)
    expect(then.value.map(({ number }) => number)).not.toContain(first?.number)
    expect(then.value).toHaveLength(value.filter(({ closesAt }) => closesAt > (changesAt ?? now)).length)
  })

  it('are at most five', async () => {
    for (let i = 0; i < 7; i++) await storeOffer({ title: `Zoologue ${i}`, deadline: 'rolling' }, now)
    const id = await storeOffer({ title: 'Zoologue' }, now)
    expect(await similarTo(id, now)).toHaveLength(5)
  })
})

describe('the calendar', () => {
  it('has the open offers by their last cautious day', async () => {
    const { days, changesAt } = await closingDays(pool, noCriteria, '2026-02', now)
    expect(days.map(({ date, count, offers }) => [date, count, titlesOf(offers)])).toEqual([
      ['2026-02-27', 1, ['Infirmière major']],
      ['2026-02-28', 2, ['Logisticien de base', 'Infirmier']],
    ])
    expect(changesAt?.toISOString()).toBe('2026-02-28T00:00:00.000Z')
    expect((await closingDays(pool, noCriteria, '2026-03', now)).days.map(({ date }) => date)).toEqual(['2026-03-05'])
  })

  it('keeps to what is looked for, and lists one day', async () => {
    const { days } = await closingDays(pool, sought({ words: 'infirmier', sector: 'WASH' }), '2026-02', now)
    expect(days.map(({ count, offers }) => [count, titlesOf(offers)])).toEqual([[1, ['Infirmier']]])
    expect(titlesOf((await listClosingOn(pool, noCriteria, '2026-02-28', now)).offers)).toEqual([
      'Logisticien de base',
      'Infirmier',
    ])
    expect(await listClosingOn(pool, noCriteria, '2026-02-26', now)).toEqual({ offers: [], total: 0 })
  })

  it('shows the first of a full day and counts the others', async () => {
    for (let i = 0; i < offersADay + 2; i++)
      await storeOffer({ title: `Avril ${i}`, deadline: { date: '2026-04-30' } }, now)
    const { days } = await closingDays(pool, noCriteria, '2026-04', now)
    expect(days.map(({ count, offers }) => [count, offers.length])).toEqual([[offersADay + 2, offersADay]])
  })
})

describe('the calendar of a full day', () => {
  it('counts more than it lists', async () => {
    for (let i = 0; i < 103; i++) await storeOffer({ title: `Mai ${i}`, deadline: { date: '2026-05-31' } }, now)
    const { offers, total } = await listClosingOn(pool, noCriteria, '2026-05-31', now)
    expect([offers.length, total]).toEqual([100, 103])
  })

  it('leaves out what may be closed already, at any hour of the day', async () => {
    const at = new Date('2026-02-28T12:00Z')
    await storeOffer({ title: 'Doute', deadline: { date: '2026-02-28', time: '11:00' }, closesAt: at }, now)
    const after = new Date('2026-02-28T11:30Z')
    const { days } = await closingDays(pool, noCriteria, '2026-02', after)
    expect(days.map(({ date, offers }) => [date, titlesOf(offers)])).toEqual([
      ['2026-02-28', ['Logisticien de base', 'Infirmier']],
    ])
    expect((await listClosingOn(pool, noCriteria, '2026-02-28', after)).total).toBe(2)
    expect((await searchOffers(pool, sought({ words: 'doute' }), new Date('2026-02-28T11:59Z'))).total).toBe(1)
  })
})

describe('for machines', () => {
  it('a calendar has every dated offer, the next to close first, however old', async () => {
    const old = new Date('2026-01-02T08:00Z')
    await storeOffer({ title: 'Fontainier doyen', deadline: { date: '2026-02-20' } }, old)
    await storeOffer({ title: 'Fontainier sans date', deadline: 'rolling' }, now)
    for (let i = 0; i < 60; i++) await storeOffer({ title: `Fontainier ${i}`, deadline: { date: '2026-06-30' } }, now)
    const dated = await listDatedOffers(pool, sought({ words: 'fontainier' }), now)
    expect(dated).toHaveLength(61)
    expect(dated[0]?.title).toBe('Fontainier doyen')
    expect(titlesOf(dated)).not.toContain('Fontainier sans date')
    expect(await listFeedOffers(pool, sought({ words: 'fontainier' }), now)).toHaveLength(50)
  })

  it('a change that was on its way is told by the next page', async () => {
    const told = new Date('2026-02-18T12:00:00Z')
    await storeOffer({ title: 'Prompt' }, told)
    const at = new Date(told.getTime() + 10_000)
    const since = new Date('2026-02-18T11:00Z')
    const last = (await changedSince(pool, { since, number: null }, at)).changes.at(-1)
    if (last === undefined) throw new Error('nothing was told')
    const late = await storeOffer({ title: 'Tardif', changedAt: new Date(told.getTime() - 30_000) }, told)
    const key = resumeAt({ since: last.at, number: last.number }, at)
    const { slug } = await database.offer.findUniqueOrThrow({ where: { id: late } })
    expect((await changedSince(pool, key, at)).changes.map((change) => change.slug)).toContain(slug)
    const settled = { since: last.at, number: last.number }
    expect(resumeAt(settled, new Date(told.getTime() + 120_000))).toEqual(settled)
  })

  it('a feed has the newest first, with what identifies an entry', async () => {
    const feed = await listFeedOffers(pool, sought({ words: 'logisticien' }), now)
    expect(feed.map(({ title, id, version, publishedAt }) => ({ title, id, version, publishedAt }))).toEqual([
      { title: 'Logisticien de base', id: ids.get('Logisticien de base'), version: 1, publishedAt: now },
      { title: 'Logisticienne', id: ids.get('Logisticienne'), version: 1, publishedAt: new Date('2026-02-17T08:00Z') },
    ])
  })

  it('changes tell what was changed, closed or taken back, and nothing that never was published', async () => {
    const { changes } = await changedSince(pool, { since: new Date('2026-02-10T00:00Z'), number: null }, now)
    const slugs = await database.offer.findMany({ select: { slug: true, title: true } })
    const told = changes.map(({ slug, kind, at }) => [
      slugs.find((each) => each.slug === slug)?.title,
      kind,
      at.toISOString(),
    ])
    expect(told.slice(0, 3)).toEqual([
      ['Logisticien d’hier', 'removed', '2026-02-11T00:00:00.000Z'],
      ['Logisticien retiré', 'removed', '2026-02-16T08:00:00.000Z'],
      ['Infirmier', 'changed', '2026-02-18T09:00:00.000Z'],
    ])
    expect(told.map(([title]) => title)).not.toContain('Logisticien en attente')
  })

  it('changes go on where a page ended, at the same instant too', async () => {
    for (let i = 0; i < 130; i++) await storeOffer({ title: `Suite ${i}` }, new Date('2026-02-18T09:30Z'))
    const seen: string[] = []
    let key: Parameters<typeof changedSince>[1] | null = { since: new Date('2026-01-01T00:00Z'), number: null }
    let pages = 0
    while (key !== null) {
      const { changes, next }: Awaited<ReturnType<typeof changedSince>> = await changedSince(pool, key, now)
      seen.push(...changes.map(({ slug }) => slug))
      key = next
      pages++
    }
    expect(pages).toBeGreaterThan(1)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(await database.offer.count({ where: { publishedAt: { not: null } } }))
  })

  it('landing pages hold an open offer each, and each is listed once', async () => {
    const pages = await listLandingPages(pool, now)
    for (const { criteria, count } of pages) expect((await searchOffers(pool, sought(criteria), now)).total).toBe(count)
    expect(new Set(pages.map(({ criteria }) => JSON.stringify(criteria))).size).toBe(pages.length)
    const has = (criteria: Partial<SearchCriteria>) =>
      pages.some((page) =>
        Object.entries(criteria).every(([name, value]) => page.criteria[name as 'country'] === value),
      )
    expect([
      has({ country: 'ML' }),
      has({ country: 'ML', place: 'niono' }),
      has({ country: 'ML', place: 'segou' }),
    ]).toEqual([true, true, true])
    expect([has({ sector: 'WASH' }), has({ organisation: 'horizon-sahel' })]).toEqual([true, true])
    expect([has({ sector: 'SANTE' }), has({ country: 'SN' })]).toEqual([false, false])
  })

  it('an organisation is known by its address', async () => {
    expect(await findOrganisation(pool, 'horizon-sahel')).toEqual({
      name: 'Horizon Sahel',
      acronym: null,
      slug: 'horizon-sahel',
      proof: null,
    })
    expect(await findOrganisation(pool, 'nulle-part')).toBeNull()
  })
})
