import { describe, expect, it } from 'vitest'
import { read } from './read'

const organisation = (text: string) => {
  const value = read(text).organisation?.value
  return value ? [value.name, value.acronym] : null
}

describe('who hires', () => {
  it.each([
    ['Organisation : Rive Verte Internationale (RVI)\nPoste : Juriste', ['Rive Verte Internationale', 'RVI']],
    ['L’Association des Mères du Fleuve (AMF) recrute une animatrice.', ['Association des Mères du Fleuve', 'AMF']],
    [
      'L’Office international pour les rivages (OIR) recrute un juriste.',
      ['Office international pour les rivages', 'OIR'],
    ],
    ['ONG LA RIVE\nSiège : Tambacounda, BP 114\n\nAVIS DE RECRUTEMENT', ['ONG LA RIVE', null]],
    [
      'Cette mission est proposée par Amitié Atlantique – Guinée 12\nDurée : 12 mois',
      ['Amitié Atlantique – Guinée 12', null],
    ],
    ['La Croix du Logone, ONG de droit tchadien, recrute un juriste.', ['Croix du Logone', null]],
  ])('%s', (text, expected) => {
    expect(organisation(text)).toEqual(expected)
  })

  it('prefers the employer to the bailleur, the project and the partners', () => {
    const text = `Le projet Eau Vive (PEV) est financé par l’Agence Suisse de Coopération (ASC).
Le Comité Sahel Solidaire (CSS) est une association créée en 2004.
Le CSS ne demande aucun frais. Le CSS se réserve le droit de ne pas donner suite.`
    expect(organisation(text)).toEqual(['Comité Sahel Solidaire', 'CSS'])
  })

  it('names nobody where nobody is named', () => {
    expect(organisation('Date limite : 4 mai 2026\nLieu : Gao')).toBeNull()
  })
})
