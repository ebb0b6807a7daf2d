import { describe, expect, it } from 'vitest'
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
  ])('%s', (text, expected) => {
    expect(start(text)).toBe(expected)
  })

  it.each([
    'Début : Dès que possible',
    'Date limite : 4 mai 2026',
    'Le projet démarre le 1er avril 2026 pour 18 mois.',
    'La prestation durera trente (30) jours à compter de la signature du contrat.',
  ])('none in « %s »', (text) => {
    expect(start(text)).toBeNull()
  })
})
