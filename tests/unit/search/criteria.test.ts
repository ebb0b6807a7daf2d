import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contractTypes, sectors } from '@/lib/extraction/posting'
import { countryCodes } from '@/lib/places/country'
import {
  avoidedDocuments,
  closingWindows,
  countrySlug,
  experienceLimits,
  noCriteria,
  parseSearchCriteria,
  postedWindows,
  type SearchCriteria,
  toSearchParams,
} from '@/lib/search/criteria'

const parse = (query: string) => parseSearchCriteria(new URLSearchParams(query))

/** Words as a parsed search holds them. */
const words = fc
  .array(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((word) => word.replace(/[\s\0\p{Cs}]/gu, '')))
  .map((parts) => parts.filter((part) => part !== '').join(' '))
  .filter((joined) => joined.length <= 200)

const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/)

const anyCriteria: fc.Arbitrary<SearchCriteria> = fc.record({
  words,
  country: fc.option(fc.constantFrom(...countryCodes)),
  place: fc.option(slug),
  contract: fc.option(fc.constantFrom(...contractTypes)),
  sector: fc.option(fc.constantFrom(...sectors)),
  organisation: fc.option(slug),
  closing: fc.option(fc.constantFrom(...closingWindows)),
  experience: fc.option(fc.constantFrom(...experienceLimits)),
  posted: fc.option(fc.constantFrom(...postedWindows)),
  without: fc.subarray([...avoidedDocuments]),
  byEmail: fc.boolean(),
  state: fc.constantFrom('open', 'closed'),
  order: fc.constant(null),
  page: fc.option(
    fc.record({
      direction: fc.constantFrom('after', 'before'),
      rank: fc.constantFrom(0, 1),
      at: fc.option(fc.nat({ max: 3e12 })),
      number: fc.nat({ max: 2 ** 31 - 1 }),
    }),
  ),
})

const criteria = anyCriteria.filter(({ state, closing }) => state === 'open' || closing === null)

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
        fc.array(fc.tuple(fc.constantFrom('q', 'pays', 'lieu', 'sans', 'tri', 'etat', 'apres', 'x'), fc.string())),
        (pairs) => {
          const once = toSearchParams(parseSearchCriteria(new URLSearchParams(pairs))).toString()
          expect(toSearchParams(parse(once)).toString()).toBe(once)
        },
      ),
    )
  })

  it('read what a visitor sees in the address bar', () => {
    expect(
      parse(
        'q=suivi+évaluation&pays=cote-d-ivoire&lieu=korhogo&contrat=cdd&secteur=wash&organisation=eaux&experience=2&publiee=7-jours&sans=casier-judiciaire,permis-conduire&par=e-mail&etat=closes&tri=recentes&apres=0-mklr8w00-2s',
      ),
    ).toEqual({
      words: 'suivi évaluation',
      country: 'CI',
      place: 'korhogo',
      contract: 'CDD',
      sector: 'WASH',
      organisation: 'eaux',
      closing: null,
      experience: 2,
      posted: 7,
      without: ['CASIER_JUDICIAIRE', 'PERMIS_CONDUIRE'],
      byEmail: true,
      state: 'closed',
      order: 'newest',
      page: { direction: 'after', rank: 0, at: Number.parseInt('mklr8w00', 36), number: 100 },
    })
  })

  it('ask of closed offers no time left', () => {
    expect(parse('ferme=3-jours').closing).toBe('3-days')
    expect(parse('etat=closes&ferme=3-jours')).toEqual(parse('etat=closes'))
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
    'apres=0',
    'apres=2-mklr8w00-2s',
    'apres=0-mklr8w00-',
    'avant=0-zzzzzzzzzzzz-1',
    'ferme=hier',
    'experience=4',
    'experience=-1',
    'publiee=2-jours',
    'publiee=7',
    'sans=cv',
    'par=courrier',
    'tri=hasard',
    'lieu=a--b',
    'organisation=../x',
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
