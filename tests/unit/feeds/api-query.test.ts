import { describe, expect, it } from 'vitest'
import { changesQueryString, listQueryString, parseChangesQuery, parseListQuery } from '@/lib/feeds/api-query'
import { toSearchParams } from '@/lib/search/criteria'

const refusalOf = (query: string) => {
  const understood = parseListQuery(new URLSearchParams(query))
  return 'refused' in understood ? understood.refused.replace(/[\u00a0\u202f]/g, ' ') : null
}

/** The query as the interface itself would write it. */
function canonical(query: string): string {
  const understood = parseListQuery(new URLSearchParams(query))
  if ('refused' in understood) throw new Error(understood.refused)
  return listQueryString(toSearchParams(understood.query.criteria), understood.query.limit)
}

describe('the parameters of a list', () => {
  it.each([
    ['', ''],
    ['limit=20', ''],
    ['limit=100&pays=mali', '?pays=mali&limit=100'],
    ['pays=mali&lieu=mopti&contrat=cdd', '?pays=mali&lieu=mopti&contrat=cdd'],
    ['tri=date-limite', ''],
    ['q=&pays=', ''],
    ['q=chargé d’études', '?q=charg%C3%A9+d%E2%80%99%C3%A9tudes'],
    ['sans=casier-judiciaire,permis-conduire', '?sans=casier-judiciaire%2Cpermis-conduire'],
    ['etat=closes&sans=casier-judiciaire&par=e-mail', '?sans=casier-judiciaire&par=e-mail&etat=closes'],
  ])('« %s » are one address: « %s »', (query, address) => {
    expect(canonical(query)).toBe(address)
  })

  it.each([
    ['page=2', '« page »'],
    ['country=ML', '« country »'],
    ['pays=atlantide', '« atlantide » du paramètre « pays »'],
    ['contrat=cdd&contrat=cdi', '« contrat » est donné plusieurs fois'],
    ['ferme=demain', '« demain »'],
    ['apres=2', '« 2 »'],
    ['lieu=inconnu', '« inconnu » du paramètre « lieu »'],
    ['pays=mali&lieu=tunis', '« tunis » du paramètre « lieu »'],
    ['sans=foo,casier-judiciaire', '« foo,casier-judiciaire » du paramètre « sans »'],
    ['sans=foo casier-judiciaire', '« foo casier-judiciaire » du paramètre « sans »'],
    ['etat=closes&ferme=3-jours', '« 3-jours » du paramètre « ferme »'],
    ['limit=0', '« limit »'],
    ['limit=101', '« limit »'],
    ['limit=1e2', '« limit »'],
  ])('« %s » are refused with words about %s', (query, words) => {
    expect(refusalOf(query)).toContain(words)
  })
})

describe('the parameters of the changes', () => {
  const read = (query: string) => parseChangesQuery(new URLSearchParams(query))

  it.each([
    ['since=2026-02-20T17:00:00Z', '2026-02-20T17:00:00.000Z'],
    ['since=2026-02-20T18:00:00.5%2B01:00', '2026-02-20T17:00:00.500Z'],
  ])('%s is an instant', (query, since) => {
    const understood = read(query)
    expect('query' in understood && understood.query.since.toISOString()).toBe(since)
  })

  it.each([
    '',
    'since=hier',
    'since=2026-02-20',
    'since=0000-01-01T00:00:00Z',
    'since=1970-01-01T00:30:00%2B01:00',
    'since=9999-12-31T23:30:00-01:00',
    'since=2026-02-20T17:00:00',
    'since=2026-02-30T17:00:00Z',
    'since=2026-02-20T17:00:00Z&after=x',
    'since=2026-02-20T17:00:00Z&page=2',
  ])('« %s » are refused', (query) => {
    expect(read(query)).toHaveProperty('refused')
  })

  it('come back from their own address', () => {
    const query = { since: new Date('2026-02-20T17:00:00.123Z'), number: 42 }
    expect(read(changesQueryString(query).slice(1))).toEqual({ query })
  })
})
