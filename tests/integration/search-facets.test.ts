import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { contractTypes, sectors } from '@/lib/extraction/posting'
import { gazetteerPlaces } from '@/lib/places/place'
import { pool } from '@/lib/platform/database'
import {
  avoidedDocuments,
  closingWindows,
  experienceLimits,
  noCriteria,
  postedWindows,
  type SearchCriteria,
  searchOrders,
} from '@/lib/search/criteria'
import { searchOffers } from '@/lib/search/search-offers'
import { searchSlugs } from '@/lib/search/search-slugs'
import { storeOffer } from '@/tests/factories/stored-offer'

const now = new Date('2026-02-18T10:00Z')
const stored = 90
const search = (criteria: Partial<SearchCriteria>) => searchOffers(pool, { ...noCriteria, ...criteria }, now)

const day = (offset: number) => new Date(Date.parse('2026-02-18T00:00Z') + offset * 86_400_000)
const malian = gazetteerPlaces.filter(({ country, town }) => country === 'ML' && town !== null).slice(0, 4)
const tunisian = gazetteerPlaces.filter(({ country, town }) => country === 'TN' && town !== null).slice(0, 2)

beforeAll(async () => {
  // Always the same offers, with every choice of every filter among them, and many that sort alike.
  for (let i = 0; i < stored; i++) {
    const country = i % 3 === 0 ? 'TN' : 'ML'
    const places = country === 'TN' ? tunisian : malian
    const place = places[i % places.length]
    const closes = day((i % 12) - 2)
      .toISOString()
      .slice(0, 10)
    await storeOffer(
      {
        title: i % 4 === 0 ? `Comptable ${i}` : `Poste ${i}`,
        text: i % 2 === 0 ? 'comptable de projet' : 'projet',
        deadline: i % 11 === 0 ? 'rolling' : i % 13 === 0 ? 'none' : { date: closes, time: '17:00' },
        countryCode: country,
        contractType: contractTypes[i % 7] ?? null,
        sectors: [sectors[i % 5], sectors[i % 18]].flatMap((sector) => sector ?? []),
        documents: avoidedDocuments.filter((_, bit) => (i >> bit) % 3 === 0),
        applyEmails: i % 2 === 0 ? ['rh@exemple.example'] : [],
        experienceYears: i % 4 === 3 ? null : (i % 9) / 2,
        publishedAt: day(-(i % 5) * (i % 9)),
        organisations: i % 10 === 0 ? ['Deux', 'Un'] : [['Un', 'Trois', 'Quatre'][i % 3] ?? 'Un'],
        places: place === undefined ? [] : [place],
      },
      now,
    )
  }
})

const criteria: fc.Arbitrary<Partial<SearchCriteria>> = fc.record(
  {
    words: fc.constantFrom('comptable', 'projet', '"comptable de projet"', 'projet -comptable'),
    country: fc.constantFrom('ML', 'TN'),
    contract: fc.constantFrom(...contractTypes),
    sector: fc.constantFrom('SANTE', 'NUTRITION', 'WASH'),
    organisation: fc.constantFrom('un', 'deux', 'trois'),
    closing: fc.constantFrom(...closingWindows),
    experience: fc.constantFrom(...experienceLimits),
    posted: fc.constantFrom(...postedWindows),
    without: fc.subarray([...avoidedDocuments], { maxLength: 2 }),
    byEmail: fc.boolean(),
    state: fc.constantFrom('open', 'closed'),
  },
  { requiredKeys: [] },
)

describe('the count beside each choice', () => {
  it('is what choosing it gives, and choices left out give nothing', async () => {
    await fc.assert(
      fc.asyncProperty(criteria, async (sought) => {
        const { facets } = await search(sought)
        const expectChoices = async <Value>(
          values: readonly Value[],
          counts: readonly { value: Value; count: number }[],
          chosen: (value: Value) => Partial<SearchCriteria>,
        ) => {
          for (const value of values) {
            const { total } = await search({ ...sought, ...chosen(value) })
            expect([value, counts.find((each) => each.value === value)?.count ?? 0]).toEqual([value, total])
          }
        }
        await expectChoices(['ML', 'TN', 'BF'] as const, facets.countries as never, (country) => ({
          country,
          place: null,
        }))
        await expectChoices(contractTypes.slice(0, 3), facets.contracts, (contract) => ({ contract }))
        await expectChoices(sectors.slice(0, 4), facets.sectors, (sector) => ({ sector }))
        await expectChoices(['un', 'deux', 'quatre'], facets.organisations, (organisation) => ({ organisation }))
        await expectChoices(experienceLimits, facets.experience, (experience) => ({ experience }))
        await expectChoices(postedWindows, facets.posted, (posted) => ({ posted }))
        if (sought.state !== 'closed') await expectChoices(closingWindows, facets.closing, (closing) => ({ closing }))
        await expectChoices(avoidedDocuments, facets.without, (document) => ({
          without: [...new Set([...(sought.without ?? []), document])],
        }))
        const { total } = await search({ ...sought, byEmail: true })
        expect(facets.byEmail).toBe(total)
        await expectChoices(
          facets.places.map(({ value }) => value),
          facets.places,
          (place) => ({ place }),
        )
        if (sought.country == null) expect(facets.places).toEqual([])
      }),
      { numRuns: 12, seed: 4 },
    )
  })

  it('keeps the towns of a country to choose from while one of them is chosen', async () => {
    const all = await search({ country: 'ML' })
    const one = all.facets.places.find(({ isRegion }) => !isRegion)
    expect(one?.count).toBeGreaterThan(0)
    const narrowed = await search({ country: 'ML', place: one?.value ?? '' })
    expect(narrowed.total).toBe(one?.count)
    expect(narrowed.facets.places).toEqual(all.facets.places)
  })

  it('knows a region and the town of the same name as one, and all towns of a region by it', async () => {
    const place = malian[0]
    const region = (await search({ country: 'ML' })).facets.places.find(({ name }) => name === place?.region)
    expect(region).toMatchObject({ isRegion: true })
    const towns = malian.filter((town) => town.region === place?.region).length
    expect(region?.count).toBeGreaterThanOrEqual(towns)
  })
})

describe('page after page', () => {
  const slugsOf = async (sought: Partial<SearchCriteria>) => {
    const slugs: string[][] = []
    let page: SearchCriteria['page'] = null
    do {
      const results = await search({ ...sought, page })
      slugs.push(results.offers.map(({ slug }) => slug))
      page = results.next
    } while (page !== null)
    return slugs
  }

  it.each(
    (['open', 'closed'] as const).flatMap((state) =>
      searchOrders.flatMap((order) => ['', 'comptable'].map((words) => ({ state, order, words }))),
    ),
  )('walks every offer once, forwards and back: $state, $order, « $words »', async (sought) => {
    const forwards = await slugsOf(sought)
    const { total } = await search(sought)
    expect(forwards.flat()).toHaveLength(total)
    expect(new Set(forwards.flat()).size).toBe(total)

    const backwards: string[][] = []
    let results = await search(sought)
    while (results.next !== null) results = await search({ ...sought, page: results.next })
    for (;;) {
      backwards.unshift(results.offers.map(({ slug }) => slug))
      if (results.previous === null) break
      results = await search({ ...sought, page: results.previous })
    }
    expect(backwards.flat()).toEqual(forwards.flat())
    expect(forwards.slice(0, -1).every((page) => page.length === 20)).toBe(true)
  })

  it('gives machines the same in pages of their own size', async () => {
    const slugs: string[] = []
    let page: SearchCriteria['page'] = null
    do {
      const found = await searchSlugs(pool, { ...noCriteria, words: 'comptable', page }, 7, now)
      slugs.push(...found.slugs)
      page = found.next
    } while (page !== null)
    expect(slugs).toEqual((await slugsOf({ words: 'comptable' })).flat())
  })
})
