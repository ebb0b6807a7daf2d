import { describe, expect, it } from 'vitest'
import { readNotice } from '@/lib/extraction/read-notice'

const posts = (ending: string) => `La Rive recrute pour deux postes

Poste A : Chauffeur
Lieu : Kita

Poste B : Comptable
Lieu : Kayes

Candidatures
${ending}`

const datesOf = (text: string) =>
  readNotice(text, { published: '2025-07-01', country: null }).postings.map(({ deadline }) => deadline.date)

describe('each post has the deadline that is said to be its own', () => {
  it.each([
    'Dernier jour : le 11 juillet 2025 pour le poste A, le 18 juillet 2025 pour le poste B.',
    'Date limite : poste A le 11 juillet 2025, poste B le 18 juillet 2025.',
    'Date limite :\n- Chauffeur : 11 juillet 2025\n- Comptable : 18 juillet 2025',
    'Date limite :\nPoste A : le 11 juillet 2025\nPoste B : le 18 juillet 2025',
    'Poste A : à rh@rive.example avant le vendredi 11 juillet 2025.\nPoste B : au bureau de Kayes, au plus tard le vendredi 18 juillet 2025.',
  ])('%s', (ending) => {
    expect(datesOf(posts(ending))).toEqual(['2025-07-11', '2025-07-18'])
  })

  it.each([
    // A date that names no post is everybody's: the earlier one is taken.
    'Date limite : 11 juillet 2025. Le 18 juillet 2025 est le dernier jour pour le poste B.',
    // Who is meant by a group is not known.
    'Dernier jour : le 11 juillet 2025 pour les cadres, le 18 juillet 2025 pour les autres postes.',
  ])('and the earlier one where that is not said: %s', (ending) => {
    expect(datesOf(posts(ending))).toEqual(['2025-07-11', '2025-07-11'])
  })
})

describe('dates in a list under the words for the deadline', () => {
  const kept = (text: string) => {
    const [posting] = readNotice(text, { published: '2025-07-01', country: null }).postings
    return [posting?.deadline.date, posting?.deadline.flags]
  }

  it('are all deadlines, the earlier one taken', () => {
    const text = 'La Rive recrute un chauffeur.\n\nDate limite :\n- Kita : 11 juillet 2025\n- Kayes : 18 juillet 2025'
    expect(kept(text)).toEqual(['2025-07-11', ['conflict']])
  })

  it.each([
    'Date limite : 18 juillet 2025\nDate d’engagement : 4 août 2025',
    'Date limite de dépôt : 18 juillet 2025 à 18 h\nWebinaire : 4 juillet 2025 à 16 h',
  ])('labels of their own end it: %s', (text) => {
    expect(kept(`La Rive recrute un chauffeur.\n\n${text}`)).toEqual(['2025-07-18', []])
  })

  it('an address below the last paper is where the file goes', () => {
    const text =
      'La Rive recrute un chauffeur.\n\nDate de soumission : 21 juillet 2025\n\nEnvoyez :\n• un CV\n• les contacts de deux anciens supérieurs\nà rh@rive.org, au plus tard le 18 juillet 2025 à 17 h'
    expect(kept(text)).toEqual(['2025-07-18', ['conflict']])
  })
})
