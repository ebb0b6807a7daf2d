import { describe, expect, it } from 'vitest'
import { facts, read } from './read'

const titles = (text: string) => read(text).postings.map(({ title }) => title?.value ?? null)

describe('what speaks of one posting', () => {
  it('is also a line elsewhere that begins by naming it', () => {
    const text = `La base recrute un juriste et deux vigiles.

Pour le juriste : CDD de 12 mois.
Pour les vigiles : CDD de 6 mois.

Dossiers à base@rive.example avant le 14 avril 2026.`
    expect(
      read(text).postings.map(({ durationMonths, positions, deadline }) => [
        durationMonths?.value,
        positions?.value,
        deadline.date,
      ]),
    ).toEqual([
      [12, undefined, '2026-04-14'],
      [6, 2, '2026-04-14'],
    ])
  })

  it('is a line that gives its number, below a table that names the posts', () => {
    const text = `N° | Poste | Nombre | Lieu
1 | Juriste | 01 | Kaya
2 | Vigile | 02 | Dori

CONDITIONS
- Poste 1 : master, CDD de 12 mois ;
- Poste 2 : BEPC, CDD de 6 mois.

Dépôt avant le 10 avril 2026.`
    expect(facts(text)).toEqual([
      ['Juriste', 1, 'Kaya', '2026-04-10'],
      ['Vigile', 2, 'Dori', '2026-04-10'],
    ])
    expect(read(text).postings.map(({ durationMonths }) => durationMonths?.value)).toEqual([12, 6])
  })

  it('is a date of its own, and its end is not its title', () => {
    const text = `Poste 1 : Juriste à Mopti, date limite le 5 mai 2026, CV à c@rive.example.
Poste 2 : Deux vigiles à Gao, date limite le 12 mai 2026, CV à d@rive.example.`
    expect(facts(text)).toEqual([
      ['Juriste', null, 'Mopti', '2026-05-05'],
      ['vigile', 2, 'Gao', '2026-05-12'],
    ])
  })
})

describe('one posting only', () => {
  it.each([
    ['a role in several towns', 'Poste : Animateur\nLieux :\n- Kaya : 2 postes\n- Dori : 3 postes'],
    ['a list of one role by town', 'Postes ouverts :\n- Animateur – Kaya (2)\n- Animateur – Dori (3)'],
    [
      'tasks that begin like roles',
      'TITRE DU POSTE : Animateur\n\nRESPONSABILITÉS\n1. Chef d’équipe : il dirige\n2. Conseiller : il note\n\nPROFIL\n1. Gestionnaire confirmé\n2. Formateur',
    ],
    ['those it works with', 'Poste : Animateur\nCollabore avec :\n- Chef de projet\n- Comptable'],
    ['a committee', 'Poste à pourvoir : Animateur\nLe comité comprend :\n- le directeur\n- la responsable RH'],
    [
      'referees',
      'L’ONG recrute un Animateur.\n\nDossier :\n1. CV\n2. Trois référents : 1 directeur, 1 chef de projet et 1 collègue',
    ],
    ['those already there', 'Le programme a recruté un coordinateur et deux agents. L’ONG recrute un(e) Animateur.'],
    [
      'a supervisor in the sentence',
      'L’ONG recrute un Animateur sous la supervision d’un chef de projet et de deux coordinateurs.',
    ],
    ['an expert’s helpers', 'Poste : Animateur\nIl peut s’appuyer sur :\n- un graphiste\n- un photographe'],
    ['those it trains', 'Offre : Animateur\nIl formera :\n- 40 productrices\n- 10 techniciens'],
    [
      'a signature',
      'ANIMATEUR\nMissions\n- animer\nProfil\n- Bac\nDate limite : 4 mai 2026\n\nCOORDONNATEUR NATIONAL\nJean K.',
    ],
    ['whom the post recruits', 'Poste : Animateur\n\nMissions\n- recruter un formateur et deux relais'],
  ])('%s', (_, text) => {
    expect(titles(text)).toEqual([expect.stringMatching(/^animateur$/i)])
  })

  it.each([
    [
      'a consultant’s team',
      'TERMES DE RÉFÉRENCE\nÉtude sur le fonio\n\nComposition de l’équipe\n1. Chef d’équipe\n- Master\n2. Enquêteurs\n- Licence',
    ],
    ['lots of one bid', 'AVIS DE CONSULTATION\nÉtude sur le fonio\n\nLot 1 : siège de Dakar\nLot 2 : antenne de Kolda'],
    ['phases', 'TDR – Étude sur le fonio\n\nPhase 1 : Cadrage\nPhase 2 : Collecte'],
  ])('a consultancy with %s', (_, text) => {
    expect(titles(text)).toEqual(['Étude sur le fonio'])
  })

  it('but lots with their own terms are several', () => {
    const text = `LOT 1 : Formation en apiculture
Durée : 10 jours
Lieu : Kita
Offres avant le 4 mai 2026

LOT 2 : Formation en maraîchage
Durée : 12 jours
Lieu : Kayes
Offres avant le 11 mai 2026`
    expect(facts(text)).toEqual([
      ['Formation en apiculture', null, 'Kita', '2026-05-04'],
      ['Formation en maraîchage', null, 'Kayes', '2026-05-11'],
    ])
  })

  it('by sentences that each engage someone, and gives each what names its number', () => {
    expect(titles('Le centre recherche un animateur pour Gao.\nIl engagera aussi deux cuisinières.')).toEqual([
      'animateur',
      'cuisinière',
    ])
    const text = `A. Électricien
Lieu : Kidal
B. Plombier
Lieu : Gao
C. Secrétaire
Lieu : Bamako
Pour les postes A et B, dépôt à la base avant le 3 mai 2026.
Pour le poste C, envoi à c@rive.ml avant le 9 mai 2026.`
    expect(read(text).postings.map(({ deadline }) => deadline.date)).toEqual(['2026-05-03', '2026-05-03', '2026-05-09'])
  })

  it.each([
    'Poste : Chef de projet\nSuperviseur hiérarchique : Directeur national\nSuperviseur technique : Conseiller régional',
    'Poste : Chef de projet\nÉquipe encadrée : 1 logisticien et deux animateurs\nLieu : Diffa',
    'Poste : Chef de projet\nBase de Gao : 1 magasinier et deux gardiens',
  ])('takes neither superiors nor a team’s make-up for posts: %j', (text) => {
    expect(titles(text)).toEqual(['Chef de projet'])
  })
})
