import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contractTypes } from '@/lib/extraction/posting'
import { countryCodes } from '@/lib/places/country'
import {
  countrySlug,
  noCriteria,
  parseSearchCriteria,
  type SearchCriteria,
  toSearchParams,
} from '@/lib/search/criteria'

const parse = (query: string) => parseSearchCriteria(new URLSearchParams(query))

/** Words as a parsed search holds them. */
const words = fc
  .array(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((word) => word.replace(/[\s\0\p{Cs}]/gu, '')))
  .map((parts) => parts.filter((part) => part !== '').join(' '))
  .filter((joined) => joined.length <= 200)

const criteria: fc.Arbitrary<SearchCriteria> = fc.record({
  words,
  country: fc.option(fc.constantFrom(...countryCodes)),
  contract: fc.option(fc.constantFrom(...contractTypes)),
  state: fc.constantFrom('open', 'closed'),
  page: fc.integer({ min: 1, max: 10_000 }),
})

describe('criteria and addresses', () => {
  it('come back from their address as they were', () => {
    fc.assert(
      fc.property(criteria, (sought) => {
        expect(parse(toSearchParams(sought).toString())).toEqual(sought)
      }),
    )
  })

  it('have one address: parsing any query and writing it again settles', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('q', 'pays', 'contrat', 'etat', 'page', 'x'), fc.string())),
        (pairs) => {
          const once = toSearchParams(parseSearchCriteria(new URLSearchParams(pairs))).toString()
          expect(toSearchParams(parse(once)).toString()).toBe(once)
        },
      ),
    )
  })

  it('read what a visitor sees in the address bar', () => {
    expect(parse('q=suivi+évaluation&pays=cote-d-ivoire&contrat=cdd&etat=closes&page=3')).toEqual({
      words: 'suivi évaluation',
      country: 'CI',
      contract: 'CDD',
      state: 'closed',
      page: 3,
    })
  })

  it('leave out what goes without saying', () => {
    expect(toSearchParams(noCriteria).toString()).toBe('')
  })

  it.each([
    'pays=atlantide',
    'pays=ML',
    'pays=',
    'contrat=esclavage',
    'contrat=OTHER',
    'etat=nimporte',
    'page=0',
    'page=-1',
    'page=1.5',
    'page=1e3',
    'page=99999999999999999999',
    'q=%20%00%20',
    'utm_source=x',
    '__proto__=1',
  ])('ignore « %s »', (query) => {
    expect(parse(query)).toEqual(noCriteria)
  })

  it('keep words short of what a query could choke on, without half a character', () => {
    const long = parse(`q=${encodeURIComponent('😀'.repeat(300))}a`).words
    expect(long.length).toBeLessThanOrEqual(200)
    expect(long).not.toMatch(/\p{Cs}/u)
    expect(parse(`q=${encodeURIComponent(`a${'😀'.repeat(150)}`)}`).words).not.toMatch(/\p{Cs}/u)
  })

  it('name each country once', () => {
    expect(countrySlug('Côte d’Ivoire')).toBe('cote-d-ivoire')
    const slugs = countryCodes.map((country) => toSearchParams({ ...noCriteria, country }).get('pays'))
    expect(new Set(slugs).size).toBe(countryCodes.length)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z-]+$/)
  })
})
