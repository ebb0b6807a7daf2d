import { describe, expect, it } from 'vitest'
import { read } from './read'

const organisation = (text: string) => {
  const value = read(text).organisation?.value
  return value ? [value.name, value.acronym] : null
}

describe('the subject of a hiring verb', () => {
  it.each([
    ['La Coopérative Agro Sahel souhaiterait recruter un gestionnaire de stock.', 'Coopérative Agro Sahel'],
    ['Pour renforcer son équipe de Tillabéri, Karité Sans Peur est à la recherche d’un infirmier.', 'Karité Sans Peur'],
    ['L’ONG Palmier Vert appelle vivement toutes les personnes intéressées à se manifester.', 'Palmier Vert'],
    ['Rive Claire a lancé un recrutement à Gao.', 'Rive Claire'],
    ['Les Amis du Fleuve recrutent un comptable.', 'Amis du Fleuve'],
    ['Un comptable sera recruté par l’ONG Rive Claire pour son siège.', 'Rive Claire'],
    ['Le présent avis est lancé au nom de la Fondation Dune Bleue.', 'Fondation Dune Bleue'],
    ['Dans ce cadre, D&F met en place un projet et recherche un animateur.', 'D&F'],
    ['RIVE CLAIRE RECRUTE\n\nElle souhaite engager un comptable.', 'RIVE CLAIRE'],
    ['L’association Tafsut n Imal recrute un psychologue.', 'Tafsut n Imal'],
  ])('%s', (text, name) => {
    expect(organisation(text)).toEqual([name, null])
  })

  it.each([
    [
      'en partenariat',
      'Pour son projet, l’ONG Dune-Sahel en partenariat avec la GTX, cherche à recruter un assistant.',
    ],
    ['who pays', 'Dune-Sahel, sur financement de la Banque Verte du Livre (BVL), recrute un assistant.'],
    [
      'for whom',
      'Dune-Sahel, dans le cadre de son envoi de Volontaires du Livre, recherche, pour Oasis, un volontaire.',
    ],
    ['what it is', 'L’association Dune-Sahel, qui œuvre à Mopti depuis 2009, est à la recherche de deux animateurs.'],
    ['a quotation', 'Dune-Sahel, partenaire d’exécution du projet « Lire et dire » au Niger, recrute un animateur.'],
    ['a link', 'L’ONG Dune-Sahel  http://www.dune.example  est spécialisée dans le livre.'],
    ['where it is', 'Contexte\nDune-Sahel au Burkina met en œuvre un projet.\nAppui : Dune-Sahel, par Dune-Sahel'],
  ])('is found over an aside that tells %s', (_, text) => {
    expect(organisation(text)).toEqual(['Dune-Sahel', null])
  })

  it.each([
    ['several that hire together', 'Rive Claire, Dune Bleue et Palmier Vert recrutent ensemble un comptable.'],
    ['several behind who pays', 'Dans le cadre du projet payé par la BVL, les OSC RIV, PALM et DUNE lancent l’appel.'],
    ['what a preposition governs', 'L’appui de Rive Claire permet de recruter. Avec Dune Bleue, le comité recrute.'],
    ['countries', 'Les gouvernements du Bénin et du Togo ont agi. La situation du Bénin et du Togo intervient.'],
    ['a noun of a list', 'Compétences en Analyse, Suivi des projets de terrain, recherche de fonds.'],
    ['the state', 'Le Burkina Faso accueille des familles. L’Etat met en œuvre un plan. Le Gouvernement recrute.'],
    ['another notice of the site', 'Lieu : Gao\n\nArticle précédent : L’ABRI recrute 3 caissiers'],
  ])('is not %s', (_, text) => {
    expect(organisation(text)).toBeNull()
  })

  it('outweighs the portrait of whom it hires for', () => {
    const text = `Dune Conseil recrute, pour Palmier Vert, un volontaire.
L’ONG Palmier Vert (PV) intervient dans huit pays. PV est une association. PV aide les écoles.`
    expect(organisation(text)).toEqual(['Dune Conseil', null])
  })
})

describe('letters in brackets alone name no employer', () => {
  it.each([
    'Durée : Vingt (20) Hommes Jours (HJ) étalés sur trois mois\nLieu : Lomé',
    'La stratégie parle des Marocains de l’Étranger (MdE) et de leurs familles.',
    'LISTE DES HABITANTS DES DEPARTEMENTS DE BAHR AZOUM, BAHR KOH (SARH) ET KORBOL',
    'RECRUTEMENT DU COORDONNATEUR DU PROJET DE LECTURE, POUR L’AVENIR, LA JEUNESSE ET LES LIVRES (PLAJ)\n\nLieu : Labé',
    'Il travaillera avec Médecins Solidaires (MS) et le Ministère de la Santé Publique (MSP).',
    'Le Responsable Suivi Evaluation (RSE) assure la collecte. Le RSE est un cadre.',
  ])('%s', (text) => {
    expect(organisation(text)).toBeNull()
  })

  it('nor does who pays, named behind « et »', () => {
    const text =
      'Projet financé par Plan Vert et l’Agence Danoise pour le Livre (ADL). L’ADL est active.\nONG Rive recrute.'
    expect(organisation(text)?.[0]).toContain('Rive')
  })
})
