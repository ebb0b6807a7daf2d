import { describe, expect, it } from 'vitest'
import { readNotice } from '@/lib/extraction/read-notice'
import { readOne } from './read'

const start = (text: string) => readOne(text).start?.value ?? null

describe('start of the work', () => {
  it.each([
    ['Date de prise de fonction : 10 Mars 2026', '2026-03-10'],
    ['Début de la mission : avril 2026', '2026-04'],
    ['Période de la mission :\n\n15/10/2023 au 30/03/2027 en temps partiel', '2023-10-15'],
    ['La prise de service est fixée au 05 janvier 2026.', '2026-01-05'],
    ['Durée\n\n20 jours de travail, entre le 19 octobre et le 18 décembre 2025', '2025-10-19'],
    ['La mission compte 45 jours ouvrables, à compter du 3 novembre 2025.', '2025-11-03'],
    ['Le travail commence le 1er avril 2026.', '2026-04-01'],
    ['✅ Démarrage 20/04/2026', '2026-04-20'],
    ['CDD de 9 mois\n- Commence le 6 avril 2026', '2026-04-06'],
    ['Le contrat est un CDD d’un an, renouvelable, qui commence le 4 janvier 2026.', '2026-01-04'],
    ['Le stage dure six mois et débute en avril 2026, à Gao.', '2026-04'],
    ['La mission devrait débuter le 20 décembre 2025.', '2025-12-20'],
    ['Poste à pourvoir en mars 2026', '2026-03'],
    ['L’ONG recrute, pour dix mois à compter du 2 novembre 2026, un juriste.', '2026-11-02'],
    ['Au lieu de : « prise de service le 15 avril 2026 »\nLire : « prise de service le 1er mai 2026 ».', '2026-05-01'],
  ])('%s', (text, expected) => {
    expect(start(text)).toBe(expected)
  })

  it.each([
    'Début : Dès que possible',
    'Date limite : 4 mai 2026',
    'Le projet démarre le 1er avril 2026 pour 18 mois.',
    'La prestation durera trente (30) jours à compter de la signature du contrat.',
    'L’année scolaire a commencé le 6 octobre 2025.',
    'Une formation du personnel commence le 4 mai 2026.',
    'Les entretiens pour le poste débutent le 4 mai 2026.',
    'La campagne démarre en mai 2026.',
  ])('none in « %s »', (text) => {
    expect(start(text)).toBeNull()
  })

  it('gives a month without a year the first such one from the publication, and says so', () => {
    const [posting] = readNotice('Prise de service : début mars', { published: '2026-04-10', country: null }).postings
    expect(posting?.start).toMatchObject({ value: '2027-03', flags: ['inferred'] })
    expect(start('Prise de service : début mars')).toBeNull()
  })
})
