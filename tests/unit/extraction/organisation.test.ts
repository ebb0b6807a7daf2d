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
    ['L’ONG « Terre Nouvelle » cherche deux animateurs.', ['Terre Nouvelle', null]],
    [
      'La représentation de Mains Unies International au Togo lance un appel à candidatures.',
      ['Mains Unies International', null],
    ],
    ['Nous avons un poste pour vous.\n\nAu sein de l’ONG Eau Claire, vous tiendrez les comptes.', ['Eau Claire', null]],
    ['Maison Ouverte, un lieu d’accueil fondé en 2006, propose un stage en communication.', ['Maison Ouverte', null]],
    ['Comptable à mi-temps – Association Dar Essalam\n\nÉchéance : 4 mai 2026', ['Association Dar Essalam', null]],
    ['Structure d’envoi : Deux Rives\nPays : Bénin', ['Deux Rives', null]],
    ['Chez Agir Ensemble, nous croyons aux paysans. Rejoignez Agir Ensemble !', ['Agir Ensemble', null]],
  ])('%s', (text, expected) => {
    expect(organisation(text)).toEqual(expected)
  })

  it('prefers the employer to the bailleur, the project and the partners', () => {
    const text = `Le projet Eau Vive (PEV) est financé par l’Agence Suisse de Coopération (ASC).
Le Comité Sahel Solidaire (CSS) est une association créée en 2004.
Le CSS ne demande aucun frais. Le CSS se réserve le droit de ne pas donner suite.`
    expect(organisation(text)).toEqual(['Comité Sahel Solidaire', 'CSS'])
  })

  it.each([
    [
      'over its town',
      'Écoute Sans Murs\nBureau de Tripoli, Libye\n\nPsychologue\n\nÉcoute Sans Murs aide les familles. Elle recrute.',
    ],
    [
      'before a dash',
      'Écoute Sans Murs – Mission Libye\nTripoli, le 4 mai 2026\n\nÉcoute Sans Murs aide les familles.',
    ],
    ['under a heading', 'AVIS\n\nQUI SOMMES-NOUS\nÉcoute Sans Murs est une association créée en 2004.'],
  ])('reads a name %s, whatever pronoun stands for it below', (_, text) => {
    expect(organisation(text)).toEqual(['Écoute Sans Murs', null])
  })

  it('joins the letters over a full name with it', () => {
    const text = 'A.F.R.\nActions Fraternelles pour le Relèvement\nSiège : Bukavu\n\nL’AFR recrute un chauffeur.'
    expect(organisation(text)).toEqual(['Actions Fraternelles pour le Relèvement', 'AFR'])
  })

  it('takes the agency that recruits in its own name, not the one it recruits for', () => {
    const text = 'Pour le compte de l’ONG Rive Verte, le Cabinet Delta Conseil recherche un juriste.'
    expect(organisation(text)).toEqual(['Cabinet Delta Conseil', null])
  })

  it('takes who carries the project, not who pays for it', () => {
    const text =
      'Le projet « Graines », porté par la Fondation Baobab et financé par l’Agence Verte de Coopération (AVC), recrute.'
    expect(organisation(text)).toEqual(['Fondation Baobab', null])
  })

  it.each([
    'Elle recrute un juriste pour son siège.',
    'Il cherche une animatrice. Nous recrutons aussi un chauffeur.',
    'Profil recherché : Juriste\nLieu : Gao',
    'L’association recrute un juriste.',
    'La structure accompagne douze villages. Le Directeur accompagne les équipes.',
    'Le Comptable\n\nComptable de projet\nGao\n\nComptable de projet à Gao',
    'Vaga 02 – Offre d’emploi\nLieu : Gao',
    'Annonce de recrutement\nLieu : Annaba',
  ])('names nobody in « %s »', (text) => {
    expect(organisation(text)).toBeNull()
  })

  it('names nobody where nobody is named', () => {
    expect(organisation('Date limite : 4 mai 2026\nLieu : Gao')).toBeNull()
  })
})
