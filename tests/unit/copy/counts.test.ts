import { describe, expect, it } from 'vitest'
import { counted, enumerated, formatNumber } from '@/lib/copy/counts'
import { countWords, criteriaWords, resultsTitle } from '@/lib/copy/offer-list'
import { noCriteria } from '@/lib/search/criteria'

const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ')

describe('counts', () => {
  it('keeps the singular below two', () => {
    expect([0, 1, 2].map((n) => plain(counted(n, 'offre', 'offres')))).toEqual(['0 offre', '1 offre', '2 offres'])
  })

  it('parts the thousands', () => {
    expect([999, 1000, 12500, 1234567].map((n) => plain(formatNumber(n)))).toEqual([
      '999',
      '1 000',
      '12 500',
      '1 234 567',
    ])
  })

  it('enumerates with et before the last', () => {
    expect(enumerated([])).toBe('')
    expect(enumerated(['Gao'])).toBe('Gao')
    expect(enumerated(['Gao', 'Kidal', 'Mopti'])).toBe('Gao, Kidal et Mopti')
  })
})

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
    expect(plain(countWords({ total: 2, closingSoon: 2 }, { ...noCriteria, state: 'closed' }))).toBe(
      '2 offres clôturées',
    )
  })

  it('repeats what was looked for', () => {
    expect(criteriaWords(noCriteria)).toBeNull()
    expect(plain(criteriaWords({ ...noCriteria, words: 'santé', country: 'ML', contract: 'CDD' }) ?? '')).toBe(
      '« santé », au Mali, CDD',
    )
    expect(plain(resultsTitle('12 offres ouvertes', { ...noCriteria, country: 'TN', page: 2 }))).toBe(
      '12 offres ouvertes, en Tunisie, page 2',
    )
  })
})
