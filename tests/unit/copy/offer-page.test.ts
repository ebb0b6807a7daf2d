import { describe, expect, it } from 'vitest'
import { closedWords, hourWords, organisationInShort, organisationWords, placeWords } from '@/lib/copy/offer-page'
import { keptDeadline, rollingDeadline } from '../../factories/offer'

const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ')

describe('an offer in words', () => {
  it('always names the zone beside the hour', () => {
    expect(plain(hourWords(keptDeadline({ date: '2026-02-20', time: '17:00' })))).toBe('à 17 h (heure de Bamako)')
  })

  it('says that no hour is stated, and until when that holds', () => {
    expect(plain(hourWords(keptDeadline({ date: '2026-02-20' }, 'Africa/Tunis')))).toBe(
      'sans heure indiquée : jusqu’à la fin de la journée à Tunis',
    )
  })

  it('says since when an offer is closed, by the stated date', () => {
    expect(plain(closedWords({ deadline: keptDeadline({ date: '2026-02-20' }), closedEarly: null }))).toBe(
      'Cette offre est clôturée depuis le vendredi 20 février 2026 (heure de Bamako).',
    )
    expect(closedWords({ deadline: rollingDeadline, closedEarly: null })).toBe('Cette offre est clôturée.')
  })

  it('names places with their country once', () => {
    expect(placeWords(['Niono', 'Macina'], 'ML')).toBe('Niono et Macina, Mali')
    expect(placeWords(['Bamako, Mali'], 'ML')).toBe('Bamako, Mali')
    expect(placeWords([], 'TN')).toBe('Tunisie')
    expect(placeWords([], null)).toBeNull()
    expect(plain(placeWords(['Gao', 'Kidal', 'Mopti', 'Ségou'], 'ML') ?? '')).toBe('Gao, Kidal et 2 autres lieux, Mali')
  })

  it('writes an acronym once, and alone where the name is long', () => {
    const long = { name: 'Association pour le Développement des Initiatives Locales', acronym: 'ADIL', slug: 'adil' }
    expect(organisationWords(long)).toBe(`${long.name} (ADIL)`)
    expect(organisationWords({ name: 'ALIMA', acronym: 'ALIMA', slug: 'alima' })).toBe('ALIMA')
    expect(organisationInShort(long)).toBe('ADIL')
    expect(organisationInShort({ ...long, acronym: null })).toBe(long.name)
  })
})
