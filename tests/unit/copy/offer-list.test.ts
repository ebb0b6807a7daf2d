import { describe, expect, it } from 'vitest'
import { calendarTitle, dayPageTitle, monthCountWords } from '@/lib/copy/calendar'
import { criteriaInWords, criteriaLine, criterionWords } from '@/lib/copy/criteria-words'
import { landingTitle } from '@/lib/copy/landing-pages'
import { countWords, listTitle } from '@/lib/copy/offer-list'
import { sectorFields } from '@/lib/copy/sector-fields'
import { noCriteria, type SearchCriteria, toSearchParams } from '@/lib/search/criteria'

const plain = (words: string | null) => words?.replace(/[\u00a0\u202f]/g, ' ') ?? null
const organisation = { name: 'Alliance Médicale', acronym: 'AMCP-SP', slug: 'amcp-sp' }

/** Asks everything that can be asked. */
const everything: SearchCriteria = {
  ...noCriteria,
  words: 'sage-femme',
  country: 'ML',
  place: 'gao',
  contract: 'CDD',
  sector: 'SANTE',
  organisation: 'amcp-sp',
  closing: '3-days',
  experience: 2,
  posted: 1,
  without: ['CASIER_JUDICIAIRE', 'PERMIS_CONDUIRE'],
  byEmail: true,
}

describe('the heading of a list', () => {
  it.each([
    [128, 9, '128 offres ouvertes, 9 ferment dans les 3 jours'],
    [128, 1, '128 offres ouvertes, 1 ferme dans les 3 jours'],
    [1, 1, '1 offre ouverte, elle ferme dans les 3 jours'],
    [12, 0, '12 offres ouvertes'],
    [0, 0, '0 offre ouverte'],
  ])('%d and %d: « %s »', (total, closingSoon, words) => {
    expect(plain(countWords({ total, closingSoon }, noCriteria))).toBe(words)
  })

  it('says nothing of closing once all are closed', () => {
    expect(plain(countWords({ total: 2, closingSoon: 2 }, { state: 'closed' }))).toBe('2 offres clôturées')
  })
})

describe('what a search asks, in words', () => {
  const chosen = criteriaInWords(everything, organisation)

  it('names all of it, once each', () => {
    expect(chosen.map(({ words }) => plain(words))).toEqual([
      '« sage-femme »',
      'Mali',
      'Gao',
      'Santé',
      'CDD',
      'Alliance Médicale (AMCP-SP)',
      'Ferme d’ici 3 jours',
      '2 ans d’expérience au plus',
      'Publiée depuis hier',
      'Sans casier judiciaire',
      'Sans permis de conduire',
      'Candidature par e-mail',
    ])
  })

  it('keeps the rest when one is taken away, but begins at the first page', () => {
    const page = { direction: 'after', rank: 0, at: 1, number: 2 } as const
    const parts = criteriaInWords({ ...everything, page }, organisation)
    for (const { without } of parts) {
      expect(without.page).toBeNull()
      // A country takes its place with it.
      expect([...toSearchParams(without)].length).toBeGreaterThanOrEqual([...toSearchParams(everything)].length - 2)
    }
    expect(parts.find(({ words }) => words === 'Sans casier judiciaire')?.without.without).toEqual(['PERMIS_CONDUIRE'])
    expect(parts.find(({ words }) => words === 'Mali')?.without).toMatchObject({ country: null, place: null })
  })

  it('asks nothing where nothing is asked, and finds its way back from all of it', () => {
    expect(criteriaInWords(noCriteria, null)).toEqual([])
    let left: SearchCriteria = { ...everything, state: 'closed' }
    for (let i = 0; i < 20; i++) left = criteriaInWords(left, organisation)[0]?.without ?? left
    expect(left).toEqual(noCriteria)
  })

  it('stands in a line after the count, names as they are', () => {
    expect(plain(criteriaLine(chosen.slice(1, 5)))).toBe('Mali, Gao, santé, CDD')
    expect(criteriaLine([])).toBeNull()
    // The count says « clôturées » already.
    expect(criteriaLine(criteriaInWords({ ...noCriteria, state: 'closed' }, null))).toBeNull()
  })

  it('says together what is asked of one kind', () => {
    expect(criterionWords(chosen, 'without')).toBe('Sans casier judiciaire, Sans permis de conduire')
  })

  it('falls back on slugs for what it does not know', () => {
    const unknown = { ...noCriteria, country: 'ML', place: 'atlantide', organisation: 'inconnue' } as const
    expect(criteriaInWords(unknown, null).map(({ words }) => words)).toEqual(['Mali', 'atlantide', 'inconnue'])
  })
})

describe('titles', () => {
  it('name the count, the criteria, and that it goes on', () => {
    const page = { direction: 'after', rank: 0, at: 1, number: 2 } as const
    const none = { title: null, line: null }
    expect(plain(listTitle(noCriteria, { total: 12 }, { title: null, line: 'Mali, santé' }))).toBe(
      '12 offres ouvertes, Mali, santé',
    )
    expect(plain(listTitle({ ...noCriteria, page }, { total: 45 }, none))).toBe('45 offres ouvertes, suite')
    expect(plain(listTitle(noCriteria, { total: 2 }, { title: 'Offres au Mali', line: 'Mali' }))).toBe(
      'Offres au Mali (2 offres ouvertes)',
    )
  })

  it.each<[Partial<SearchCriteria>, string | null]>([
    [{ country: 'ML' }, 'Offres d’emploi des ONG au Mali'],
    [{ country: 'ML', place: 'gao' }, 'Offres d’emploi des ONG à Gao (Mali)'],
    [{ country: 'TN', place: 'le-kef' }, 'Offres d’emploi des ONG au Kef (Tunisie)'],
    [{ country: 'BF', place: 'centre-nord' }, 'Offres d’emploi des ONG : Centre-Nord (Burkina Faso)'],
    [{ sector: 'SANTE' }, 'Offres d’emploi des ONG dans la santé'],
    [{ organisation: 'amcp-sp' }, 'Offres d’emploi : Alliance Médicale (AMCP-SP)'],
    [{}, null],
    [{ country: 'ML', sector: 'SANTE' }, null],
    [{ country: 'ML', words: 'eau' }, null],
    [{ country: 'ML', state: 'closed' }, null],
  ])('of %j is « %s »', (asked, title) => {
    expect(plain(landingTitle({ ...noCriteria, ...asked }, organisation))).toBe(title)
  })

  it('of each sector say where one works', () => {
    for (const field of Object.values(sectorFields)) expect(field).toMatch(/^(dans|en|pour|sur) \S/)
  })
})

describe('the calendar', () => {
  it('elides before a vowel', () => {
    expect(plain(calendarTitle('2026-04', null))).toBe('Dates limites d’avril 2026')
    expect(plain(calendarTitle('2026-12', 'Mali'))).toBe('Dates limites de décembre 2026, Mali')
  })

  it('counts what is left of the present month', () => {
    expect(plain(monthCountWords(1, '2026-12', false))).toBe('1 offre ferme en décembre 2026')
    expect(plain(monthCountWords(3, '2026-11', true))).toBe('3 offres ferment d’ici la fin du mois')
  })

  it('says its day in full', () => {
    expect(plain(dayPageTitle('2026-12-05', 'Mali'))).toBe('Offres qui ferment le samedi 5 décembre 2026, Mali')
  })
})
