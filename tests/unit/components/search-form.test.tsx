import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SearchForm } from '@/components/search/search-form'
import { noCriteria, parseSearchCriteria, type SearchCriteria } from '@/lib/search/criteria'
import { listAddress } from '@/lib/search/list-address'
import type { Facets } from '@/lib/search/search-results'
import { noFacets } from '../../factories/search-results'

const facets: Facets = {
  ...noFacets,
  countries: [
    { value: 'SN', count: 2 },
    { value: 'ML', count: 12 },
  ],
  places: [{ value: 'gao', name: 'Gao', isRegion: true, count: 3 }],
  closing: [{ value: '3-days', count: 9 }],
  experience: [{ value: 0, count: 4 }],
  posted: [{ value: 1, count: 5 }],
  without: [{ value: 'CASIER_JUDICIAIRE', count: 11 }],
  byEmail: 8,
}

function form(asked: Partial<SearchCriteria> = {}, over: Partial<Parameters<typeof SearchForm>[0]> = {}): string {
  return renderToStaticMarkup(
    <SearchForm
      action="/offres"
      criteria={{ ...noCriteria, ...asked }}
      facets={facets}
      organisation={null}
      leftOut={[]}
      hidden={{}}
      {...over}
    />,
  ).replace(/[\u00a0\u202f]/g, ' ')
}

/** What a browser sends: the chosen option of each select, the ticked boxes, the texts. */
function sent(html: string): URLSearchParams {
  const params = new URLSearchParams()
  for (const [, attributes = ''] of html.matchAll(/<input ([^>]*)>/g)) {
    const [, name = ''] = /name="([^"]*)"/.exec(attributes) ?? []
    const [, value = ''] = /value="([^"]*)"/.exec(attributes) ?? []
    if (!attributes.includes('checkbox') || attributes.includes('checked')) params.append(name, value)
  }
  for (const [, name = '', options = ''] of html.matchAll(/<select [^>]*?name="([^"]*)"[^>]*>(.*?)<\/select>/g))
    params.append(name, /value="([^"]*)" selected/.exec(options)?.[1] ?? '')
  return params
}

describe('the search form', () => {
  it('offers each choice with what it would leave, in the order of the alphabet', () => {
    const countries = /<select id="pays".*?<\/select>/.exec(form())?.[0] ?? ''
    expect([...countries.matchAll(/<option[^>]*>(.*?)</g)].map(([, words]) => words)).toEqual([
      'Tous les pays',
      'Mali (12)',
      'Sénégal (2)',
    ])
    expect(form()).toContain('<option value="3-jours">Ferme d’ici 3 jours (9)</option>')
    expect(form()).toContain('Sans casier judiciaire (11)')
    expect(form()).toContain('Candidature par e-mail (8)')
  })

  it('leaves out a filter that has no choice, but never what is chosen', () => {
    expect(form()).not.toContain('id="secteur"')
    expect(form({ sector: 'SANTE' })).toContain('<option value="sante" selected="">Santé (0)</option>')
    expect(form({}, { facets: noFacets })).not.toContain('<fieldset')
    expect(form({ without: ['PERMIS_CONDUIRE'] })).toContain('Sans permis de conduire (0)')
  })

  it('names the chosen organisation even when it is not among those with the most offers', () => {
    const organisation = { name: 'Alliance Médicale', acronym: null, slug: 'alliance-medicale' }
    expect(form({ organisation: organisation.slug }, { organisation })).toContain(
      '<option value="alliance-medicale" selected="">Alliance Médicale (0)</option>',
    )
  })

  it('sends again what was asked, so that nothing is lost on the way', () => {
    const asked: SearchCriteria = {
      ...noCriteria,
      words: 'eau',
      country: 'ML',
      place: 'gao',
      contract: 'CDD',
      sector: 'SANTE',
      organisation: 'x-y',
      closing: '3-days',
      experience: 0,
      posted: 1,
      without: ['CASIER_JUDICIAIRE', 'PERMIS_CONDUIRE'],
      byEmail: true,
    }
    expect(parseSearchCriteria(sent(form(asked)))).toEqual(asked)
    const closed: SearchCriteria = { ...asked, closing: null, state: 'closed' }
    expect(parseSearchCriteria(sent(form(closed)))).toEqual(closed)
    expect(listAddress(parseSearchCriteria(sent(form())))).toBe('/offres')
  })

  it('keeps the order or the month with it', () => {
    expect(parseSearchCriteria(sent(form({}, { hidden: { tri: 'recentes' } }))).order).toBe('newest')
  })

  it('leaves out what makes no sense in the calendar', () => {
    const html = form({}, { leftOut: ['closing', 'state'] })
    expect(html).not.toContain('id="ferme"')
    expect(html).not.toContain('id="etat"')
  })

  it('counts the filters, not the words nor the order', () => {
    expect(form({ words: 'eau', order: 'newest' })).toContain('Filtrer</summary>')
    expect(form({ words: 'eau', country: 'ML', byEmail: true })).toContain('Filtrer (2)</summary>')
  })

  it('names every field', () => {
    const html = form({ country: 'ML' })
    for (const [, id] of html.matchAll(/<(?:select|input) id="([^"]*)"/g)) expect(html).toContain(`for="${id}"`)
    expect(html).toMatch(/<fieldset[^>]*><legend/)
  })
})
