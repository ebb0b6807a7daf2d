import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { nothingInstead } from '@/components/search/instead'
import { OffersPage, type OffersPageProps } from '@/components/search/offers-page'
import { criteriaInWords } from '@/lib/copy/criteria-words'
import { noCriteria, type SearchCriteria } from '@/lib/search/criteria'
import type { PageKey } from '@/lib/search/page-key'
import { keptDeadline, listedOffer, rollingDeadline } from '../../factories/offer'
import { noFacets, searchResults } from '../../factories/search-results'

const now = new Date('2026-02-18T10:00Z')
const key: PageKey = { direction: 'after', rank: 0, at: 36, number: 2 }

function page(
  results: Partial<OffersPageProps['results']> = {},
  asked: Partial<SearchCriteria> = {},
  over: Partial<OffersPageProps> = {},
): string {
  const criteria = { ...noCriteria, ...asked }
  const html = renderToStaticMarkup(
    <OffersPage
      criteria={criteria}
      results={searchResults(results)}
      organisation={null}
      chosen={criteriaInWords(criteria, null)}
      title={null}
      isHome={false}
      instead={nothingInstead}
      now={now}
      siteUrl="https://baara.example"
      {...over}
    />,
  )
  return html.replace(/[\u00a0\u202f]/g, ' ')
}

const headings = (html: string) =>
  [...html.matchAll(/<h2 class="border-b-2[^>]*>(.*?)<\/h2>/g)].map(([, words]) => words)
const words = (html: string) => html.replace(/<[^>]+>/g, '')

describe('the list of offers', () => {
  it('groups them by the last day on which one can apply', () => {
    const dates = ['2026-02-18', '2026-02-19', '2026-02-20', '2026-02-20', '2026-03-01']
    const offers = [
      ...dates.map((date, i) => listedOffer({ slug: `o${i}`, deadline: keptDeadline({ date }) })),
      listedOffer({ slug: 'r', deadline: rollingDeadline }),
    ]
    expect(headings(page({ offers, total: 6 }))).toEqual([
      'Aujourd’hui',
      'Demain',
      'Vendredi 20 février',
      'Dimanche 1er mars',
      'Sans date limite',
    ])
  })

  it('groups by no day what is not sorted by it', () => {
    expect(headings(page({}, { words: 'eau' }))).toEqual([])
    expect(headings(page({}, { order: 'newest' }))).toEqual([])
    expect(headings(page({}, { words: 'eau', order: 'deadline' }))).toHaveLength(1)
  })

  it('puts what ends at 0 h under the day before', () => {
    const deadline = keptDeadline({ date: '2026-02-20', time: '00:00', flags: ['midnight'] })
    const html = page({ offers: [listedOffer({ deadline })] })
    expect(headings(html)).toEqual(['Demain'])
    expect(html).toContain('À vérifier')
  })

  it('keeps apart what may be closed already', () => {
    const deadline = keptDeadline({ date: '2026-02-18', time: '24:00', flags: ['midnight'] })
    expect(headings(page({ offers: [listedOffer({ deadline })] }))).toEqual(['Peut-être déjà clôturées'])
  })

  it('groups the closed ones by the day they ended, with its year', () => {
    const deadline = keptDeadline({ date: '2025-12-31' })
    const html = page({ offers: [listedOffer({ deadline })] }, { state: 'closed' })
    expect(headings(html)).toEqual(['Mercredi 31 décembre 2025'])
    expect(html).toContain('Clôturée depuis le 31 décembre 2025')
  })

  it('marks an example on its row and says once what that means', () => {
    const html = page({ offers: [listedOffer({ isExample: true })] })
    expect(html).toContain('>Exemple<')
    expect(html).toContain('inventées')
    expect(page()).not.toContain('Exemple')
  })

  it('has one h1 with or without a heading of its own, on the home page too, and the count as a status', () => {
    for (const html of [page(), page({}, {}, { isHome: true }), page({}, { country: 'ML' }, { title: 'Au Mali' })]) {
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html).toContain('<span role="status">1 offre ouverte</span>')
    }
    expect(page({}, { country: 'ML' }, { title: 'Au Mali' })).toMatch(/<h1[^>]*>Au Mali<\/h1>/)
  })

  it('goes from page to page by their keys and keeps the search', () => {
    const html = page({ total: 45, previous: { ...key, direction: 'before' }, next: key }, { words: 'santé' })
    expect(html).toContain('href="/offres?q=sant%C3%A9&amp;avant=0-10-2" rel="prev"')
    expect(html).toContain('href="/offres?q=sant%C3%A9&amp;apres=0-10-2" rel="next"')
    expect(page()).not.toMatch(/rel="(prev|next)"/)
  })

  it('offers the other orders, by relevance only where there are words', () => {
    const html = page({ total: 2 })
    expect(html).toContain('<strong class="font-semibold">date limite</strong>')
    expect(html).toContain('href="/offres?tri=recentes"')
    expect(html).not.toContain('pertinence')
    expect(page({ total: 2 }, { words: 'eau' })).toContain('<strong class="font-semibold">pertinence</strong>')
    expect(page({ total: 2 }, { words: 'eau' })).toContain('href="/offres?q=eau&amp;tri=date-limite"')
    expect(page({ total: 1 })).not.toContain('Trier par')
  })

  it('leads to the calendar of the same search, but for closed offers', () => {
    expect(page({ total: 2 }, { country: 'ML' })).toContain('href="/offres/calendrier?pays=mali"')
    expect(page({ total: 2 }, { state: 'closed' })).not.toContain('/offres/calendrier')
  })

  it('can be followed, from its first page', () => {
    const html = page({}, { country: 'ML', page: key })
    expect(html).toContain('href="webcal://baara.example/api/feeds/calendar?pays=mali"')
    expect(html).toContain('href="/api/feeds/atom?pays=mali"')
    expect(page({}, { state: 'closed' })).not.toContain('/api/feeds/')
  })

  it('leads on from a page of its own, with counts, but not to where one is', () => {
    const facets = {
      ...noFacets,
      countries: [
        { value: 'ML', count: 12 },
        { value: 'NE', count: 7 },
      ],
      places: [{ value: 'gao', name: 'Gao', isRegion: true, count: 3 }],
      sectors: [{ value: 'SANTE', count: 4 }],
    } as const
    const html = page({ facets }, { country: 'ML' }, { title: 'Au Mali' })
    expect(html).toMatch(/href="\/offres\/pays\/niger"[^>]*>Niger <span[^>]*>7</)
    expect(html).toMatch(/href="\/offres\/pays\/mali\/gao"[^>]*>Gao <span[^>]*>3</)
    expect(html).toMatch(/href="\/offres\?pays=mali&amp;secteur=sante"/)
    expect(html).not.toMatch(/href="\/offres\/pays\/mali"/)
    expect(page({ facets }, { country: 'ML', words: 'eau' })).not.toContain('/offres/pays/niger')
  })

  it('has neither script nor style in it', () => {
    expect(page({ total: 3, next: key }, { words: 'eau', country: 'ML' })).not.toMatch(/<script|style=|onclick/)
  })
})

describe('what was asked', () => {
  it('shows as links that take it away', () => {
    const html = page({}, { words: '"><script>', country: 'CI', without: ['CASIER_JUDICIAIRE'] })
    expect(words(html)).toContain('Retirer le filtre Côte d’Ivoire')
    expect(html).toContain('href="/offres?q=%22%3E%3Cscript%3E&amp;sans=casier-judiciaire"')
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;"')
    expect(html).toMatch(/href="\/offres"[^>]*>Tout effacer/)
    expect(page({}, { country: 'CI' })).not.toContain('Tout effacer')
    expect(page()).not.toContain('Retirer le filtre')
  })

  it('is marked where it stands', () => {
    const offers = [listedOffer({ title: 'Logisticienne' })]
    expect(page({ offers, stems: ['logisticien'] }, { words: 'logisticien' })).toContain('<mark>')
    expect(page({ offers })).not.toContain('<mark>')
  })
})

describe('nothing found', () => {
  const none = { offers: [], total: 0 }

  it('says what to loosen and what that would find', () => {
    const asked = { words: 'astronaute', country: 'TN' } as const
    const instead = {
      meant: { ...noCriteria, ...asked, words: 'astronome' },
      loosened: [{ dropped: 'words', criteria: { ...noCriteria, country: 'TN' }, count: 12 }],
      similar: [listedOffer({ title: 'Astronome' })],
    } as const
    const html = page(none, asked, { instead })
    expect(html).toContain('Aucune offre ne correspond')
    expect(html).toMatch(/href="\/offres\/pays\/tunisie"[^>]*>Sans le filtre « astronaute » : 12 offres</)
    expect(html).toContain('href="/offres?q=astronaute&amp;pays=tunisie&amp;etat=closes"')
    expect(words(html)).toContain('Vous vouliez dire : astronome')
    expect(words(html)).toContain('Offres proches')
    expect(html).toMatch(/href="\/offres"[^>]*>Voir toutes les offres ouvertes/)
  })

  it('does not blame the search where there was none', () => {
    const html = page(none, {}, { isHome: true })
    expect(html).toContain('Aucune offre n’est ouverte en ce moment.')
    expect(html).not.toContain('ne correspond')
    expect(html).not.toContain('Voir toutes les offres ouvertes')
  })

  it('leads back from a page past the end', () => {
    const html = page({ offers: [], total: 45 }, { country: 'ML', page: key })
    expect(html).toMatch(/href="\/offres\/pays\/mali"[^>]*>Revenir au début de la liste/)
    expect(html).not.toContain('Aucune offre')
  })
})
