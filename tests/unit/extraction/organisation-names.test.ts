import { describe, expect, it } from 'vitest'
import { read } from './read'

const organisation = (text: string) => {
  const value = read(text).organisation?.value
  return value ? [value.name, value.acronym] : null
}

describe('a name and its letters go together', () => {
  it.each([
    [
      'little words give no letter where the others do',
      'L’Aide au Livre Durable (ALD) recrute.',
      'Aide au Livre Durable',
      'ALD',
    ],
    [
      'several words in brackets',
      'SOS Maisons de Lecture Togo (SOS MALTO) recrute un chef de projet.',
      'SOS Maisons de Lecture Togo',
      'SOS MALTO',
    ],
    [
      'a quoted name',
      'La Fédération « Yiriwa ka Gnogon » (FYG) réunit douze groupements.',
      'Fédération « Yiriwa ka Gnogon »',
      'FYG',
    ],
    [
      'letters used elsewhere',
      'L’Office africain du livre regroupe dix pays.\n\nLe siège de l’OAL est à Dakar.',
      'Office africain du livre',
      'OAL',
    ],
    [
      'letters in the headline',
      'AVIS DE RECRUTEMENT – GNPL\nLe Groupement National des Points Lecture (GNPL) met en œuvre un projet.',
      'Groupement National des Points Lecture',
      'GNPL',
    ],
    [
      'letters over the name, which begins like a role',
      'RLP\nRecherche, Lecture et Partage\nBP 43 Dapaong\n\nRLP recrute un chauffeur.',
      'Recherche, Lecture et Partage',
      'RLP',
    ],
    [
      'a shorter name in the headline',
      'La Croix Bleue recrute un chef\n\nLa Croix Bleue française (CBF) est présente avec la Croix Bleue Sénégalaise (CBS).',
      'Croix Bleue française',
      'CBF',
    ],
    [
      'a table',
      'Recrutement de trois comptables\nPoste\tComptable\nOrganisation\tCorps Vert (CVERT)\nLieu\tGao',
      'Corps Vert',
      'CVERT',
    ],
    [
      'the announcement before it',
      'RECRUTEMENT ONG NAÏM POUR LE FLEUVE (NPF)\n\nLa NPF protège les terres. Elle cherche :',
      'NAÏM POUR LE FLEUVE',
      'NPF',
    ],
  ])('%s', (_, text, name, acronym) => {
    expect(organisation(text)).toEqual([name, acronym])
  })

  it('takes the letters of a reference for none', () => {
    expect(organisation('Lagune Verte Conseil recrute un comptable.\nRéf. LVC/2026-03')?.[1]).toBeNull()
  })
})

describe('headings that name the employer', () => {
  it.each([
    ['Présentation de Rive Claire\nNous aidons les écoles.', 'Rive Claire'],
    ['PRESENTATION DE RVC\nDans douze villages, RVC aide les écoles.', 'RVC'],
    ['Rive Claire en quelques mots\nNous aidons les écoles.', 'Rive Claire'],
    ['OFFRE D’EMPLOI à l’ONG humanitaire RVC (03 mars 2026)\nLieu : Douala', 'RVC'],
    ['RIVE CLAIRE\nAssociation de solidarité internationale\n\nAnimateur\n© Rive Claire – Nantes', 'RIVE CLAIRE'],
  ])('%s', (text, name) => {
    expect(organisation(text)?.[0]?.toUpperCase()).toBe(name.toUpperCase())
  })

  it.each([
    'PRESENTATION DU CADRE\nLe poste est à pourvoir à Gao.',
    'Présentation du Projet Dune\nIl aide les écoles.',
    'Avis de recrutement – Gao\nPoste : Comptable',
    'Accueil – Association des organismes du livre (AODL)\n\nPoste : Comptable',
  ])('but not « %s »', (text) => {
    expect(organisation(text)).toBeNull()
  })
})
