import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { OffersPage, type OffersPageProps } from '@/components/search/offers-page'
import { noCriteria } from '@/lib/search/criteria'
import { keptDeadline, listedOffer, rollingDeadline } from '../../factories/offer'

const now = new Date('2026-02-18T10:00Z')

function page(over: Partial<OffersPageProps['results']> = {}, criteria = noCriteria, isHome = false): string {
  const results = { offers: [listedOffer()], total: 1, closingSoon: 0, pageCount: 1, ...over }
  return renderToStaticMarkup(<OffersPage criteria={criteria} results={results} now={now} isHome={isHome} />).replace(
    /[\u00a0\u202f]/g,
    ' ',
  )
}

const headings = (html: string) => [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, words]) => words)

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
    const html = page({ offers: [listedOffer({ deadline })] }, { ...noCriteria, state: 'closed' })
    expect(headings(html)).toEqual(['Mercredi 31 décembre 2025'])
    expect(html).toContain('Clôturée depuis le 31 décembre 2025')
  })

  it('marks an example on its row and says once what that means', () => {
    const html = page({ offers: [listedOffer({ isExample: true })] })
    expect(html).toContain('>Exemple<')
    expect(html).toContain('inventées')
    expect(page()).not.toContain('Exemple')
  })

  it('has one h1, on the home page too', () => {
    expect(page().match(/<h1/g)).toHaveLength(1)
    expect(page({}, noCriteria, true).match(/<h1/g)).toHaveLength(1)
  })

  it('shows in the form what was looked for, safely', () => {
    const html = page({}, { ...noCriteria, words: '"><script>', country: 'CI', contract: 'STAGE' })
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;"')
    expect(html).toContain('<option value="cote-d-ivoire" selected="">')
    expect(html).toContain('<option value="stage" selected="">')
  })

  it('goes from page to page and keeps the search', () => {
    const html = page({ total: 45, pageCount: 3 }, { ...noCriteria, words: 'santé', page: 2 })
    expect(html).toContain('href="/offres?q=sant%C3%A9" rel="prev"')
    expect(html).toContain('href="/offres?q=sant%C3%A9&amp;page=3" rel="next"')
    expect(html).toContain('Page 2 sur 3')
    expect(page()).not.toContain('Page 1')
  })

  it('says what to loosen when nothing is found', () => {
    const html = page({ offers: [], total: 0, pageCount: 0 }, { ...noCriteria, words: 'astronaute', country: 'TN' })
    expect(html).toContain('Aucune offre ne correspond')
    expect(html).toContain('href="/offres?pays=tunisie"')
    expect(html).toContain('href="/offres?q=astronaute"')
    expect(html).toContain('href="/offres?q=astronaute&amp;pays=tunisie&amp;etat=closes"')
    expect(html).not.toContain('tous les types de contrat')
  })

  it('does not blame the search where there was none', () => {
    const html = page({ offers: [], total: 0, pageCount: 0 }, noCriteria, true)
    expect(html).toContain('Aucune offre n’est ouverte en ce moment.')
    expect(html).not.toContain('ne correspond')
    expect(html).not.toContain('Voir toutes les offres ouvertes')
  })

  it('leads back from a page past the end', () => {
    const html = page({ offers: [], total: 45, pageCount: 3 }, { ...noCriteria, page: 9 })
    expect(html).toContain('Revenir à la première page')
    expect(html).not.toContain('Aucune offre')
  })
})
