import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CalendarPage, type CalendarPageProps } from '@/components/calendar/calendar-page'
import { DayPage } from '@/components/calendar/day-page'
import { criteriaInWords } from '@/lib/copy/criteria-words'
import { noCriteria } from '@/lib/search/criteria'
import { keptDeadline, listedOffer } from '../../factories/offer'
import { noFacets } from '../../factories/search-results'

const criteria = { ...noCriteria, country: 'ML' } as const
const four = ['Logisticien', 'comptable', 'Sage-femme', 'Animatrice'].map((title, i) =>
  listedOffer({ slug: `o${i}`, title, deadline: keptDeadline({ date: '2026-11-30' }) }),
)

function month(over: Partial<CalendarPageProps> = {}): string {
  return renderToStaticMarkup(
    <CalendarPage
      criteria={criteria}
      organisation={null}
      chosen={criteriaInWords(criteria, null)}
      facets={{ ...noFacets, closing: [{ value: 'rolling', count: 12 }] }}
      month="2026-11"
      days={[
        { date: '2026-11-22', count: 1, offers: four.slice(0, 1) },
        { date: '2026-11-30', count: 7, offers: four },
      ]}
      today="2026-11-22"
      siteUrl="https://baara.example"
      {...over}
    />,
  ).replace(/[\u00a0\u202f]/g, ' ')
}

const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const table = (html: string) => /<table.*<\/table>/.exec(html)?.[0] ?? ''
const list = (html: string) => /<ol.*?<\/ol>/.exec(html)?.[0] ?? ''

describe('the month', () => {
  it('is a table with its name and the days of the week, Monday first', () => {
    const html = table(month())
    expect(html).toMatch(/<caption[^>]*>Novembre 2026<\/caption>/)
    expect([...html.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/g)].map(([, day]) => day)).toEqual([
      'Lundi',
      'Mardi',
      'Mercredi',
      'Jeudi',
      'Vendredi',
      'Samedi',
      'Dimanche',
    ])
  })

  it('leaves out the weeks that are over', () => {
    const html = table(month())
    expect(html.match(/<tr/g)).toHaveLength(4)
    expect(words(html)).toContain('16 17 18')
    expect(words(html)).not.toContain('14 15')
  })

  it('has for each day its number of offers, the first titles and a link, in both forms', () => {
    for (const html of [table(month()), list(month())]) {
      expect(html).toContain('href="/offres/calendrier/2026-11-30?pays=mali"')
      expect(words(html)).toContain('7 offres')
      expect(words(html)).toMatch(/Logisticien Comptable Sage-femme et 4 autres/)
      expect(words(html)).not.toContain('Animatrice')
      expect(words(html).toLowerCase()).toContain('lundi 30 novembre')
      expect(words(html)).toContain('Aujourd’hui')
    }
  })

  it('lists on a phone only the days on which something ends', () => {
    expect(list(month()).match(/<li/g)).toHaveLength(2)
  })

  it('says how many in all, and where the others are', () => {
    expect(words(month())).toContain('8 offres ferment d’ici la fin du mois')
    expect(month()).toMatch(/href="\/offres\?pays=mali&amp;ferme=au-fil-de-l-eau"[^>]*>12 offres sans date limite/)
    expect(words(month({ days: [] }))).toContain('Aucune offre ouverte ne ferme ce mois-ci.')
  })

  it('goes to the months around it, never into the past, and keeps the filters', () => {
    expect(month()).toMatch(/href="\/offres\/calendrier\?pays=mali&amp;mois=2026-12" rel="next"/)
    expect(month()).not.toContain('rel="prev"')
    expect(month({ month: '2026-12', days: [] })).toMatch(/href="\/offres\/calendrier\?pays=mali" rel="prev"/)
  })

  it('keeps the month when a filter is sent or taken away', () => {
    const html = month({ month: '2026-12', days: [] })
    expect(html).toContain('<input type="hidden" name="mois" value="2026-12"/>')
    expect(html).toContain('href="/offres/calendrier?mois=2026-12"')
    expect(month()).not.toContain('name="mois"')
  })
})

describe('one day', () => {
  const day = (offers = four, total = offers.length) =>
    renderToStaticMarkup(
      <DayPage
        criteria={criteria}
        chosen={criteriaInWords(criteria, null)}
        date="2026-11-30"
        offers={offers}
        total={total}
        now={new Date('2026-11-22T10:00Z')}
      />,
    ).replace(/[\u00a0\u202f]/g, ' ')

  it('lists all that ends on it and leads back to its month', () => {
    expect(words(day())).toContain('Offres qui ferment le lundi 30 novembre 2026')
    expect(day().match(/<h3/g)).toHaveLength(4)
    expect(day()).toContain('href="/offres/calendrier?pays=mali&amp;mois=2026-11"')
    expect(day()).toContain('href="/offres/calendrier/2026-11-30"')
  })

  it('counts those that it does not show, and leads to them', () => {
    expect(words(day(four, 140))).toContain('140 offres')
    expect(day(four, 140)).toMatch(/href="\/offres\/pays\/mali"[^>]*>Voir les 136 autres dans la liste/)
    expect(day()).not.toContain('dans la liste')
  })

  it('says so when there is nothing', () => {
    expect(words(day([]))).toContain('Aucune offre ouverte ne ferme ce jour-là.')
  })
})
