import { describe, expect, it } from 'vitest'
import { read, values } from './read'

const end = '\n\nCV à rh@rive.ml avant le 12 avril 2026.'
const titles = (text: string) => read(text + end).postings.map(({ title }) => title?.value ?? null)

describe('posts that are told in words', () => {
  it.each([
    [
      'one a sentence, by what is needed',
      'Delta a besoin d’un électricien pour Ségou.\nElle a également besoin de deux puéricultrices, à Sikasso.',
      ['électricien', 'puéricultrice'],
    ],
    [
      'one a paragraph',
      'Il nous faut d’abord trois fontainiers. Leur contrat est de six mois.\n\nNous cherchons ensuite une caissière.\n\nIl nous faut enfin un gardien.',
      ['fontainier', 'caissière', 'gardien'],
    ],
    [
      'engaged, in the passive',
      'Un maçon sera recruté pour les travaux. Contrat de 3 mois.\nDeux cuisinières seront également engagées. Contrat de 6 mois.',
      ['maçon', 'cuisinière'],
    ],
    [
      'one and the other',
      'Nous accueillons deux volontaires.\n\nL’un sera animateur sportif, à Kita. Il entraînera les enfants.\n\nL’autre rejoindra Kayes. Bibliothécaire, elle rangera les livres.',
      ['animateur sportif', 'Bibliothécaire'],
    ],
    [
      'the first and the second',
      'Nous proposons deux postes. Le premier est celui de comptable, à Gao. Le second est celui de chauffeur, à Mopti.',
      ['comptable', 'chauffeur'],
    ],
    [
      'behind a place',
      'Rive engage pour le camp de Diffa une psychologue, ainsi que quatre agents d’écoute et un chauffeur.',
      ['psychologue', 'agent d’écoute', 'chauffeur'],
    ],
    [
      'on the one hand and on the other',
      'Rive recherche d’une part un géographe, à Gao, d’autre part une statisticienne, à Mopti.',
      ['géographe', 'statisticienne'],
    ],
    [
      'as posts that are opened',
      'Nous ouvrons un poste de « Chargé de plaidoyer » à Dakar et un poste de « Responsable finance » à Thiès.',
      ['Chargé de plaidoyer', 'Responsable finance'],
    ],
    [
      'as those who join',
      'Quatre personnes vont nous rejoindre : une logisticienne, un magasinier et deux chauffeurs.',
      ['logisticienne', 'magasinier', 'chauffeur'],
    ],
    [
      'as those whose services are sought',
      'La Coopérative Sutura souhaite s’attacher les services d’un animateur pour Kolda et d’une trésorière pour Sédhiou.',
      ['animateur', 'trésorière'],
    ],
    [
      'each behind its code',
      'T1 – Conseiller agricole (Gao) : BTS, 3 ans\nT2 – Secrétaire (Mopti) : BAC+2',
      ['Conseiller agricole', 'Secrétaire'],
    ],
    [
      'under « les postes de : »',
      'La présente annonce concerne les postes de :\n1. Responsable logistique (Gao)\n2. Pharmacienne (Mopti)',
      ['Responsable logistique', 'Pharmacienne'],
    ],
    [
      'under numbers between ornaments',
      '══ MISSION 1 ══\nTraducteur français-bambara\nDurée : 10 jours\n\n══ MISSION 2 ══\nMonteuse vidéo\nDurée : 15 jours',
      ['Traducteur français-bambara', 'Monteuse vidéo'],
    ],
    [
      'under numbers in words',
      'POSTE UN : Sage-femme\nLieu : Gao\nPOSTE DEUX : Vaccinateur\nLieu : Mopti',
      ['Sage-femme', 'Vaccinateur'],
    ],
    [
      'under a notice of vacancies',
      'Avis de vacance\nN°1 – Comptable (Gao)\nCDD 6 mois\nN°2 – Gardien (Mopti)\nCDI',
      ['Comptable', 'Gardien'],
    ],
  ])('%s', (_, text, expected) => {
    expect(titles(text)).toEqual(expected)
  })

  it('each with what its paragraph says', () => {
    const [first, second] = read(
      `Nous accueillons deux volontaires.\n\nL’un sera animateur sportif, à Kita. Contrat de 6 mois.\n\nL’autre sera bibliothécaire, à Kayes. Contrat de 9 mois.${end}`,
    ).postings
    expect([values(first?.locations ?? []), values(second?.locations ?? [])]).toEqual([['Kita'], ['Kayes']])
    expect([first?.durationMonths?.value, second?.durationMonths?.value]).toEqual([6, 9])
    expect([first?.deadline.date, second?.deadline.date]).toEqual(['2026-04-12', '2026-04-12'])
  })

  it.each([
    [
      'those whom the post leads',
      'Rive recherche un chef de projet à Gao. Il encadrera trois animateurs et un comptable, et aura besoin d’un ordinateur.',
    ],
    [
      'months and weeks',
      'Rive recherche un chef de projet. Nous avons deux stages par an. Le premier mois, il forme. La seconde semaine, chauffeur et gardien le suivent.',
    ],
    [
      'a team',
      'Rive recherche un chef de projet. Il conduit quatre personnes : une logisticienne, un magasinier et deux chauffeurs.',
    ],
    [
      'what the employer offers',
      'Rive recherche un chef de projet. Rive propose un formateur et un médiateur aux écoles.',
    ],
    ['a project’s length', 'Rive recrute pour un projet de deux ans, un chef de projet.'],
    ['what was done', 'Rive recherche un chef de projet. Un forage a été creusé. Deux écoles seront construites.'],
  ])('but not %s', (_, text) => {
    expect(titles(text)).toEqual(['chef de projet'])
  })

  it('« Offres à » an address is no « offre A »', () => {
    const dates = read(
      'APPEL\n*** LOT 1 ***\nTraducteur français-bambara\nDurée : 10 jours\n*** LOT 2 ***\nMonteur vidéo\nDurée : 15 jours\nOffres à rh@rive.ml avant le 12 avril 2026',
    ).postings.map(({ deadline }) => deadline.date)
    expect(dates).toEqual(['2026-04-12', '2026-04-12'])
  })
})

describe('what a notice is headed by', () => {
  it.each([
    [
      'the object of a letter',
      'CAISSES DU FLEUVE\nS ecretariat general\n\nObjet : Audit social des caisses',
      'Audit social des caisses',
    ],
    [
      'a functional title',
      'Titre fonctionnel : Associé(e) de programme, nutrition\nLieu : Maradi',
      'Associé(e) de programme, nutrition',
    ],
    [
      'the role, not an employer’s name that begins like one',
      'Médecine & Troupeaux\n\nCoordinatrice de terrain – Tchad',
      'Coordinatrice de terrain',
    ],
  ])('%s', (_, text, expected) => {
    expect(titles(text)).toEqual([expected])
  })

  it('the date on which it was put up, and no other article of the site', () => {
    const reading = read(
      'Juriste\nAffichée le : 11 mai 2026\nClôture : 25 mai 2026\n\n⬅ Article précédent : Gardien à Thiès (clôture le 3 mai 2026)\n➡ Article suivant : Bourses, dossiers jusqu’au 5 mai 2026',
    )
    expect(reading.published).toBe('2026-05-11')
    expect(reading.postings.map(({ deadline }) => [deadline.date, deadline.flags])).toEqual([['2026-05-25', []]])
  })

  it('whoever hires, not whoever pays, nor a misread pronoun', () => {
    expect(
      read(
        'Soins & Troupeaux\nSoins & Troupeaux est une association. L’Agence suisse de coopération en est le premier financeur.\nNous recrutons une vétérinaire.',
      ).organisation?.value.name,
    ).toBe('Soins & Troupeaux')
    expect(
      read(
        'BUREAU D’APPUI DU CHARI (BAC)\nLe BAC, ONG nationale, met en œuvre un programme. II recherche un comptable à Sarh.',
      ).organisation?.value.acronym,
    ).toBe('BAC')
  })
})
