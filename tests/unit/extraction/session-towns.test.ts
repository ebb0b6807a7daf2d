import { describe, expect, it } from 'vitest'
import { readOne, values } from './read'

describe('towns of sessions', () => {
  it.each([
    [
      'N°        Ville        Dates\n1        Kita        17-19 mai 2026\n2        Nioro        31 mai-2 juin 2026\n3        Kita (suivi)        27-28 septembre 2026',
      ['Kita', 'Nioro'],
    ],
    ['Ville | Dates\nKita | 04/05/2026\nNioro | 11/05/2026', ['Kita', 'Nioro']],
    ['Lieux et dates\nKita : 4-8 mai 2026\nNioro : 11-15 mai 2026', ['Kita', 'Nioro']],
    ['Dates et lieux\n4-8 mai 2026, Kita\n11-15 mai 2026, Nioro', ['Kita', 'Nioro']],
    ['Lieux et dates des entretiens\nKita : 4 mai 2026\nNioro : 5 mai 2026', []],
  ])('%j', (table, expected) => {
    expect(values(readOne(`Formateur en gestion\n\n${table}`).locations)).toEqual(expected)
  })
})
