import { describe, expect, it } from 'vitest'
import { readOne } from './read'

const positions = (text: string) => readOne(text).positions?.value ?? null

describe('people sought', () => {
  it.each([
    ['Poste : Juriste\nNombre de postes : 02', 2],
    ['Nombre de postes à combler  02 postes\nPoste : Juriste', 2],
    ['Poste : Juriste (03 postes)', 3],
    ['L’ONG recrute deux (02) juristes.', 2],
    ['L’ONG recrute un(e) (01) juriste.', 1],
    ['Poste : Juriste\nNombre : 04 (dont deux femmes)', 4],
  ])('%s', (text, expected) => {
    expect(positions(text)).toBe(expected)
  })

  it.each([
    'L’ONG recrute un(e) juriste.',
    'Poste : Juriste\nDeux ans d’expérience',
    'Poste : Juriste (CDD de 12 mois)',
  ])('none in « %s »', (text) => {
    expect(positions(text)).toBeNull()
  })
})
