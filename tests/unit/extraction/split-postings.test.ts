import { describe, expect, it } from 'vitest'
import { read, values } from './read'

const titles = (text: string) => read(text).postings.map(({ title }) => title?.value ?? null)

describe('splitting a notice into its postings', () => {
  it('by numbered headings, each with its own facts and the shared ones', () => {
    const text = `Date de prise de service pour tous les postes : 4 mai 2026

POSTE 1 : CHAUFFEUR (02)
Lieu : Gao
Contrat : CDD de 6 mois renouvelable

POSTE 2 : CUISINIER
Lieu : Mopti
Contrat : CDI

DOSSIER DE CANDIDATURE
- CV
- Pour le poste n°1 uniquement : copie du permis de conduire

Les dossiers sont à envoyer à rh@rive.ml avant le 10 avril 2026.`
    const [driver, cook] = read(text).postings
    expect(titles(text)).toEqual(['CHAUFFEUR', 'CUISINIER'])
    expect([driver?.positions?.value, cook?.positions]).toEqual([2, null])
    expect([values(driver?.locations ?? []), values(cook?.locations ?? [])]).toEqual([['Gao'], ['Mopti']])
    expect([driver?.durationMonths?.value, cook?.durationMonths]).toEqual([6, null])
    expect([driver?.renewable?.value, cook?.renewable]).toEqual([true, null])
    expect([driver?.start?.value, cook?.start?.value]).toEqual(['2026-05-04', '2026-05-04'])
    expect([driver?.deadline.date, cook?.deadline.date]).toEqual(['2026-04-10', '2026-04-10'])
    expect(values(driver?.documents ?? [])).toEqual(['CV', 'PERMIS_CONDUIRE'])
    expect(values(cook?.documents ?? [])).toEqual(['CV'])
    expect(values(cook?.applyEmails ?? [])).toEqual(['rh@rive.ml'])
  })

  it('by a table that one space parts, whose posts the text calls by their numbers', () => {
    const text = `L’ONG recrute vingt agents :

N° Emploi Effectif Localité
1 Chef d’antenne 1 Gao
2 Superviseur pédagogique 02 Gao (1),
Ansongo (1)
3 Chauffeur 1 Gao
Total 4

Emploi 1 : maîtrise en sciences de l’éducation.
Emploi 3 : permis C.
Emplois 1 et 2 : entretien le 2 juillet 2026 à 8 heures.`
    expect(titles(text)).toEqual(['Chef d’antenne', 'Superviseur pédagogique', 'Chauffeur'])
    const [, second, third] = read(text).postings
    expect(values(second?.locations ?? [])).toEqual(['Gao', 'Ansongo'])
    expect([second?.positions?.value, third?.positions?.value]).toEqual([2, 1])
    // No column of titles before the numbers: these are steps.
    expect(read('N° Étape Nombre Lieu\n1 Test écrit 1 Gao\n2 Entretien 2 Gao').postings).toHaveLength(1)
  })

  it('by a table between ruled lines, its heads in two languages', () => {
    const text = `L’association engage :

+--------------------------+--------+-----------------------+
| Emploi / المنصب          | Nombre | Lieu / المكان         |
+--------------------------+--------+-----------------------+
| Animateur d’insertion    | 04     | Biskra (2), Batna (2) |
| Assistante administrative| 01     | Biskra                |
+--------------------------+--------+-----------------------+

Contrat pour les deux emplois : à durée déterminée, onze (11) mois.`
    const postings = read(text).postings
    expect(titles(text)).toEqual(['Animateur d’insertion', 'Assistante administrative'])
    expect(postings.map(({ locations }) => values(locations))).toEqual([['Biskra', 'Batna'], ['Biskra']])
    expect(postings.map(({ durationMonths }) => durationMonths?.value)).toEqual([11, 11])
  })

  it('by a table copied a cell a line, of whose titles one stands over its own part again', () => {
    const text = `POSTE
NOMBRE
LIEU
CONTRAT
DATE LIMITE

Formateur en couture
02
Kpalimé
CDD 14 mois
13 mars 2026

Gardien
03
Notsé
CDI
20 mars 2026

I – FORMATEUR EN COUTURE

Il apprend à coudre.
Dossier à rh@vmt.tg, au plus tard le vendredi 13 mars 2026.

II – GARDIEN

Il garde la cour.
Remise à l’économat de Kpalimé, au plus tard le vendredi 20 mars 2026.`
    const postings = read(text).postings
    expect(titles(text)).toEqual(['FORMATEUR EN COUTURE', 'GARDIEN'])
    expect(postings.map(({ deadline }) => deadline.date)).toEqual(['2026-03-13', '2026-03-20'])
    expect(postings.map(({ positions }) => positions?.value)).toEqual([2, 3])
  })

  it('by a deadline and an address of each post', () => {
    const text = `Poste 1 : Juriste
Pour postuler
CV à juriste@droit.tn, objet « JUR », avant le 5 mars 2026.

Poste 2 : Archiviste
Pour postuler
CV et lettre à archives@droit.tn, objet « ARC », avant le 12 mars 2026.

Bon à savoir
Les entretiens commenceront le 20 mars 2026.`
    const postings = read(text).postings
    expect(postings.map(({ deadline }) => deadline.date)).toEqual(['2026-03-05', '2026-03-12'])
    expect(postings.map(({ applyEmails }) => values(applyEmails))).toEqual([
      ['juriste@droit.tn'],
      ['archives@droit.tn'],
    ])
    expect(postings.map(({ emailSubject }) => emailSubject?.value)).toEqual(['JUR', 'ARC'])
  })

  it('leaves to all what a line says for all, or what stands once under the last', () => {
    const head = '1. SAGE-FEMME (02)\n- CDD 9 mois\n- Lieu : Gao\n'
    const last = '2. GARDIEN (01)\n- CDD 6 mois\n- Lieu : Mopti\n'
    for (const tail of [
      'Date limite pour les deux postes : vendredi 20 mars 2026 à 13h',
      '\nLes candidatures sont reçues jusqu’au 20 mars 2026 à 13h.',
      'Date limite : 20 mars 2026 à 13h',
    ]) {
      const postings = read(`L’ONG Rive recrute pour les postes suivants :\n\n${head}\n${last}${tail}`).postings
      expect(postings.map(({ deadline: { date, time } }) => [date, time])).toEqual([
        ['2026-03-20', '13:00'],
        ['2026-03-20', '13:00'],
      ])
      expect(postings.map(({ locations }) => values(locations))).toEqual([['Gao'], ['Mopti']])
      expect(postings.map(({ durationMonths }) => durationMonths?.value)).toEqual([9, 6])
    }
  })

  it('keeps the last posting’s own deadline and address where the others have theirs', () => {
    const text = `Poste 1 : Juriste
CV à juriste@droit.example avant le 5 mars 2026.

Poste 2 : Archiviste
CV à archives@droit.example avant le 12 mars 2026.`
    const postings = read(text).postings
    expect(postings.map(({ deadline }) => deadline.date)).toEqual(['2026-03-05', '2026-03-12'])
    expect(postings.map(({ applyEmails }) => values(applyEmails))).toEqual([
      ['juriste@droit.example'],
      ['archives@droit.example'],
    ])
  })

  it('gives the address in the last posting’s own block to no other', () => {
    const text = `Poste 1 : Gardien
Dossier à déposer au bureau avant le 5 mars 2026.

Poste 2 : Juriste
CV à droit@rive.example avant le 12 mars 2026.`
    expect(read(text).postings.map(({ applyEmails }) => values(applyEmails))).toEqual([[], ['droit@rive.example']])
  })

  it('by lettered role names', () => {
    const text = 'A. CHEF DE PROJET\n\nProfil\nBac+5\n\nB. COMPTABLE\n\nProfil\nBTS\n'
    expect(titles(text)).toEqual(['CHEF DE PROJET', 'COMPTABLE'])
  })

  it('by an announced list, by a table, and by roles counted in one sentence', () => {
    expect(titles('Nous recrutons pour les postes suivants :\n- Un (01) vigile\n- Deux (02) plantons')).toEqual([
      'vigile',
      'planton',
    ])
    expect(titles('Rive recherche :\n• 1 juriste – CDD 24 mois\n• 4 alphabétiseurs – CDD 10 mois')).toEqual([
      'juriste',
      'alphabétiseur',
    ])
    expect(titles('Poste  | Nombre | Lieu\nVigile | 1 | Gao\nPlanton | 2 | Kayes')).toEqual(['Vigile', 'Planton'])
    expect(titles('L’ONG recrute un juriste et deux archivistes pour son siège.')).toEqual(['juriste', 'archiviste'])
  })

  it('reads one posting where numbers count tasks, chapters, deliverables or responsibilities', () => {
    expect(titles('Poste : Juriste\n\nResponsabilité 1 : conseiller\nResponsabilité 2 : plaider')).toEqual(['Juriste'])
    expect(titles('Poste : Juriste\n\nTâches\n1. Conseiller le chef de projet\n2. Former les agents')).toEqual([
      'Juriste',
    ])
    expect(titles('Poste : Juriste\nIl travaille avec :\n- le chef de projet\n- le comptable')).toEqual(['Juriste'])
    expect(titles('L’ONG recrute un juriste et offre deux formations.')).toEqual(['juriste'])
  })

  it('reads one posting where the same title is labelled twice', () => {
    expect(titles('Intitulé du poste : Juriste\n\nIntitulé du poste : JURISTE (02 postes)')).toHaveLength(1)
  })
})

/** Title, people sought, stations and deadline of each posting. */
const facts = (text: string) =>
  read(text).postings.map(({ title, positions, locations, deadline }) => [
    title?.value ?? null,
    positions?.value ?? null,
    values(locations).join(', '),
    deadline.date,
  ])

describe('the ways of announcing several posts', () => {
  it.each([
    [
      'keycaps',
      'L’Amel cherche 7 personnes\n\n1️⃣ *VIGILE* – 5 postes\n📍 Gao\n📄 CDD 8 mois\n\n2️⃣ *CUISINIER* – 2 postes\n📍 Kidal\n📄 CDI',
    ],
    [
      'circled figures',
      'Deux postes sont ouverts :\n① Vigile (5), basé à Gao. Bac+3.\n② Cuisinier (2), basé à Kidal. Bac+2.',
    ],
    [
      'letters and dashes',
      '*A – VIGILE* (5 postes)\n▫️ Où ? Gao\n▫️ Contrat : CDI\n\n*B – CUISINIER* (2 personnes)\n▫️ Où ? Kidal\n▫️ Contrat : CDD 2 mois',
    ],
    ['Roman figures', 'I. VIGILE (5)\nLieu : Gao\nProfil : BEPC\n\nII. CUISINIER (2)\nLieu : Kidal\nProfil : CAP'],
    [
      'names alone with the same labels',
      'VIGILE (5)\nLieu : Gao\nProfil du vigile\n- BEPC\n\nCUISINIER (2)\nLieu : Kidal\nProfil du cuisinier\n- CAP',
    ],
    ['names alone with counts', '🔥 ÇA RECRUTE 🔥\n🌙 VIGILE (5)\n➡ basé à Gao\n🍲 CUISINIER (2)\n➡ basé à Kidal'],
    [
      'first and second',
      'Premier poste : vigile (5), basé à Gao, CDD de six mois.\nSecond poste : cuisinier (2), basé à Kidal, CDI.',
    ],
    ['references', 'Réf. A1 : Vigile (5)\nLieu : Gao\n\nRéf. B2 : Cuisinier (2)\nLieu : Kidal'],
    ['codes in brackets', 'Nous recherchons :\n[V-01] Vigile (5) – Gao\n[C-02] Cuisinier (2) – Kidal'],
    ['decimals', 'Postes vacants\n1.1 Vigile (05)\nBasé à Gao, il veille.\n1.2 Cuisinier (02)\nBasé à Kidal, il cuit.'],
    ['numbers of notices', 'Offre n° 12/2026 – Vigile (5)\nLieu : Gao\nOffre n° 13/2026 – Cuisinier (2)\nLieu : Kidal'],
    [
      'items with lines of their own',
      'Le Nord cherche ses collègues :\n► VIGILE (5), basé à Gao\nCDD dès juillet\n► CUISINIER (2), basé à Kidal\nCDI',
    ],
    ['a list with counts', 'L’ONG Lafia recrute :\n- 05 vigiles à Gao\n- 02 cuisiniers à Kidal'],
    ['counts behind names', 'Profils recherchés\n• Vigile : 5 – Gao\n• Cuisinier : 2 – Kidal'],
    ['tabs', 'Poste\tNombre\tLieu\nVigile\t05\tGao\nCuisinier\t02\tKidal'],
    ['a table copied a cell a line', 'Poste\nNombre\nLieu\nVigile\n05\nGao\nCuisinier\n02\nKidal'],
    [
      'a table with a rule of bars',
      '| Intitulé du poste | Nbre | Lieu d’affectation |\n|---|---|---|\n| Vigile | 5 | Gao |\n| Cuisinier | 2 | Kidal |',
    ],
  ])('%s', (_, text) => {
    const found = facts(`${text}\n\nDossiers à rh@rive.example avant le 4 mai 2026.`)
    expect(found.map(([title, ...rest]) => [String(title).toLowerCase(), ...rest])).toEqual([
      ['vigile', 5, 'Gao', '2026-05-04'],
      ['cuisinier', 2, 'Kidal', '2026-05-04'],
    ])
  })

  it.each([
    [
      'L’ONG recrute un (1) mécanicien, un (1) magasinier et quatre (4) chauffeurs poids lourd.',
      ['mécanicien', 'magasinier', 'chauffeur poids lourd'],
    ],
    [
      'Elle recrute, pour une enquête à Gao : un (1) juriste ; dix (10) enquêteurs ; un (1) pilote de drone.',
      ['juriste', 'enquêteur', 'pilote de drone'],
    ],
    ['L’association a besoin de trois maçons et de deux ferrailleurs.', ['maçon', 'ferrailleur']],
    ['Postes ouverts : Juriste (01), Archiviste (01) et Vigile (03).', ['Juriste', 'Archiviste', 'Vigile']],
    ['ONG Danaya : 1 juriste et 2 vigiles', ['juriste', 'vigile']],
  ])('in one sentence: %s', (text, expected) => {
    expect(titles(text)).toEqual(expected)
  })

  it('takes what stands at the place of a name for one, known or not', () => {
    expect(titles('Poste 1 : Sourcier\nLieu : Gao\nPoste 2 : Ludothécaire\nLieu : Mopti')).toEqual([
      'Sourcier',
      'Ludothécaire',
    ])
    expect(titles('Poste 1 : diplôme Bac+4\nPoste 2 : savoir lire et écrire')).toHaveLength(1)
  })

  it('finds as many paragraphs as posts, each about one', () => {
    const text = `Nous cherchons deux personnes.

Le ou la juriste, basé(e) à Goma, plaide. Contrat de douze mois.

L’archiviste, basé(e) à Bunia, classe. Contrat de six mois.

Écrire à rh@rive.example avant le 1er juin 2026.`
    expect(titles(text)).toEqual(['juriste', 'archiviste'])
    expect(read(text).postings.map(({ durationMonths }) => durationMonths?.value)).toEqual([12, 6])
  })
})

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
