import { describe, expect, it } from 'vitest'
import { noCriteria, parseSearchCriteria, type SearchCriteria } from '@/lib/search/criteria'
import { calendarAddress, dayAddress, isLanding, listAddress } from '@/lib/search/list-address'

const page = { direction: 'after', rank: 0, at: 36, number: 2 } as const

describe('the address of a list', () => {
  it.each<[Partial<SearchCriteria>, string]>([
    [{}, '/offres'],
    [{ country: 'CI' }, '/offres/pays/cote-d-ivoire'],
    [{ country: 'ML', place: 'gao' }, '/offres/pays/mali/gao'],
    [{ sector: 'SECURITE_ALIMENTAIRE' }, '/offres/secteur/securite-alimentaire'],
    [{ organisation: 'amcp-sp' }, '/offres/organisation/amcp-sp'],
    [{ country: 'ML', page }, '/offres/pays/mali?apres=0-10-2'],
    [{ sector: 'SANTE', order: 'newest', page }, '/offres/secteur/sante?tri=recentes&apres=0-10-2'],
    [{ country: 'ML', sector: 'SANTE' }, '/offres?pays=mali&secteur=sante'],
    [{ country: 'ML', place: 'gao', byEmail: true }, '/offres?pays=mali&lieu=gao&par=e-mail'],
    [{ country: 'ML', words: 'eau' }, '/offres?q=eau&pays=mali'],
    [{ country: 'ML', state: 'closed' }, '/offres?pays=mali&etat=closes'],
    [{ contract: 'CDD' }, '/offres?contrat=cdd'],
    [{ place: 'gao' }, '/offres?lieu=gao'],
  ])('of %j is %s', (asked, address) => {
    expect(listAddress({ ...noCriteria, ...asked })).toBe(address)
  })

  it('is one for the landing page and for the search that a form sends', () => {
    const sent = 'q=&pays=mali&lieu=&secteur=&contrat=&ferme=&experience=&organisation=&publiee=&etat='
    expect(listAddress(parseSearchCriteria(new URLSearchParams(sent)))).toBe('/offres/pays/mali')
  })

  it('takes every box of the form', () => {
    const sent = new URLSearchParams('sans=permis-conduire&sans=casier-judiciaire&sans=maison')
    expect(parseSearchCriteria(sent).without).toEqual(['CASIER_JUDICIAIRE', 'PERMIS_CONDUIRE'])
  })

  it('is a landing page whatever its order and page', () => {
    expect(isLanding({ ...noCriteria, country: 'ML', order: 'newest', page })).toBe(true)
    expect(isLanding(noCriteria)).toBe(false)
    expect(isLanding({ ...noCriteria, country: 'ML', contract: 'CDD' })).toBe(false)
  })
})

describe('the address of the calendar', () => {
  it('keeps what narrows the offers and leaves out what days make needless', () => {
    const asked = { ...noCriteria, country: 'ML', closing: '3-days', order: 'newest', state: 'closed', page } as const
    expect(calendarAddress(asked, '2026-12')).toBe('/offres/calendrier?pays=mali&mois=2026-12')
    expect(calendarAddress(noCriteria, null)).toBe('/offres/calendrier')
    expect(dayAddress(asked, '2026-12-05')).toBe('/offres/calendrier/2026-12-05?pays=mali')
  })
})
