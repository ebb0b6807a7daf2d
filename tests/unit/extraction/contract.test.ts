import { describe, expect, it } from 'vitest'
import { proof, read, readOne } from './read'

const type = (text: string) => readOne(text).contractType?.value ?? null
const months = (text: string) => readOne(text).durationMonths?.value ?? null
const days = (text: string) => readOne(text).durationDays?.value ?? null

describe('contract type', () => {
  it.each([
    ['Type de contrat : CDD', 'CDD'],
    ['Nature du contrat : Contrat à durée indéterminée', 'CDI'],
    ['Type de contrat : Prestation', 'PRESTATION'],
    ['Contrat : Stage de 6 mois', 'STAGE'],
    ['Durée : intérim de 3 mois', 'INTERIM'],
    ['Statut : volontaire de solidarité internationale', 'VOLONTARIAT'],
    ['Engagement temporaire de 364 jours', 'CDD'],
    ['Recrutement d’un consultant pour un audit', 'PRESTATION'],
    ['OFFRE D’EMPLOI À DURÉE DÉTERMINÉE\nPoste : Juriste', 'CDD'],
    ['Emploi saisonnier de quatre mois', 'CDD'],
    ['Termes de référence pour deux postes d’aide\nDurée du contrat : CDD d’une année', 'CDD'],
    ['Poste : Gardien\nPar le volontaire de solidarité internationale, nous agissons.', 'VOLONTARIAT'],
    ['AVIS D’APPEL D’OFFRES\nRecrutement d’un formateur\nLa mission est de 30 hommes-jours.', 'PRESTATION'],
    ['Termes de référence\nIntitulé du poste : Gardien\nDurée du contrat : 6 mois', null],
    ['Rive est une ONG de volontariat international.\nPoste : Gardien', null],
    ['Poste : Gardien\nIl peut travailler en emploi temporaire ou permanent.', null],
    ['Six mois de CDD, puis CDI', 'CDD'],
    ['CDD d’un an pouvant évoluer vers un CDI', 'CDD'],
    ['CDI, après un CDD de six mois', 'CDI'],
    ['Mission : bénévolat de 3 mois', 'VOLONTARIAT'],
    ['Poste : Gardien\nDurée du contrat : indéterminée', 'CDI'],
    ['Poste : Gardien\nEmploi permanent', 'CDI'],
    ['Vacation de 12 jours', 'PRESTATION'],
    ['Service volontaire de 6 mois', 'VOLONTARIAT'],
    ['Statut et durée\nVolontariat (VSI) de 12 mois, à Gao.', 'VOLONTARIAT'],
  ])('%s', (text, expected) => {
    expect(type(text)).toBe(expected)
  })

  it('takes a trial period, a training course and health services for no contract', () => {
    expect(type('Contrat : CDI, avec période d’essai de trois mois')).toBe('CDI')
    expect(type('Poste : Médecin\nStage de préparation au départ : 23-27 mars 2026')).toBeNull()
    expect(type('Poste : Médecin\nLa qualité des prestations de santé compte.')).toBeNull()
  })

  it('flags a consultancy that names no contract', () => {
    const posting = readOne(
      'Recrutement d’un cabinet pour une étude\n\nTermes de référence\nOffre technique et offre financière.',
    )
    expect(posting.contractType).toMatchObject({ value: 'PRESTATION', flags: ['inferred'] })
  })
})

describe('duration', () => {
  it.each([
    ['Contrat : CDD de douze (12) mois', 12],
    ['Durée : 09 mois renouvelables', 9],
    ['Contrat : CDD de deux (02) ans renouvelable', 24],
    ['Contrat : CDD d’un (01) an', 12],
    ['Durée du contrat : du 15/10/2025 au 14/04/2026 (06 mois)', 6],
    ['Contrat à durée déterminée de dix-huit mois', 18],
    ['CDD 8 mois renouvelable, 2 ans d’expérience', 8],
    ['Durée ........ quatre (04) mois', 4],
    ['Durée 10 mois, selon financement', 10],
    ['Le stage dure six mois et se déroule à Gao.', 6],
    ['L’ONG Rive recrute, pour une durée initiale de neuf mois, un comptable.', 9],
    ['Contrat : un an et demi', 18],
    ['Contract: 12-month fixed-term', 12],
    ['La personne sera recrutée pour huit mois, à plein temps.', 8],
    ['Durée : 6 mois, sans dépasser 24 mois', 6],
    ['CDD de six mois dont un mois d’essai', 6],
    ['CDD de six mois, préavis d’un mois', 6],
    ['Contrat de 12 mois lié à un projet de 36 mois', 12],
  ])('%s', (text, expected) => {
    expect(months(text)).toBe(expected)
  })

  it.each([
    ['Durée : 30 jours ouvrés', 30],
    ['⏱️ 21 jours, dès le 24 novembre 2025', 21],
    ['Charge\n18 jours de prestation répartis entre le 27 octobre 2025 et le 30 janvier 2026', 18],
    ['Envoyez votre dossier sous 21 jours, dès le 24 novembre 2025', null],
    ['La mission compte quarante-cinq (45) jours\nouvrables.', 45],
    ['La charge de travail est évaluée à 20 jours prestés.', 20],
    ['Durée : 6 semaines, soit 25 jours ouvrables', 25],
    ['Durée : 6 semaines', 42],
    ['Durée : 22 H/J entre mai et juin', 22],
    ['Contrat : CDD de 18 mois\nTemps de travail : quatre jours sur cinq', null],
    ['Contrat : CDD de 9 mois\nUn stage de sécurité de trois jours précède le départ.', null],
  ])('%s', (text, expected) => {
    expect(days(text)).toBe(expected)
  })

  it.each([
    'Contrat : CDI, avec période d’essai de trois (03) mois',
    'Profil : trois mois d’expérience',
    'Casier judiciaire de moins de trois mois',
    'Le projet dure trente-six mois.',
    'Le projet « Eau », d’une durée de 8 mois, recrute sous contrat un chauffeur.',
    'Contrat lié au projet « Eau » de 24 mois',
    'Contrat : CDI, full time, 3 months’ probation',
    'Profil\n- Trois ans en gestion de contrats',
    'Durée du stage : quatre à six mois selon l’école',
    'Durée : entre 4 et 6 mois',
    'Contrat pour chauffeurs avec deux ans de conduite',
  ])('none in « %s »', (text) => {
    expect(months(text)).toBeNull()
  })

  it('proves itself', () => {
    const text = 'Contrat : CDD de douze (12) mois'
    expect(proof(text, readOne(text).durationMonths)).toBe('douze (12) mois')
  })
})

describe('duration by post', () => {
  const table = 'Code  Intitulé      Nbre  Affectation  Durée\nA     Comptable     1     Gao          8 mois'
  const two = 'B     Chauffeur     2     Kidal        6 mois'

  it('takes the length from the post’s own row, and what is said of another post for that one only', () => {
    const renewal = 'Tous les contrats sont des CDD. Ceux du code B peuvent être renouvelés.'
    const postings = read(`Postes :\n\n${table}\n${two}\n\n${renewal}`).postings
    expect(postings.map((posting) => posting.durationMonths?.value)).toEqual([8, 6])
    expect(postings.map((posting) => posting.renewable?.value)).toEqual([undefined, true])
  })

  it('adds no days of another post to the months of this one', () => {
    const posts = '1. COMPTABLE\nContrat : CDD de deux ans\n\n2. CONSULTANT\nDurée : 40 jours de travail'
    const [first] = read(`Recrutements\n\n${posts}`).postings
    expect([first?.durationMonths?.value, first?.durationDays]).toEqual([24, null])
  })
})

describe('renewal and working time', () => {
  it.each([
    ['Contrat : CDD de 6 mois renouvelable', true],
    ['Durée : 6 mois avec possibilité de prolongation', true],
    ['Durée : 11 mois (prolongation possible)', true],
    ['Contrat : stage de 6 mois, non renouvelable', false],
    ['Contrat de dix-huit mois, renouvelable si les fonds le permettent', true],
    ['Contrat d’un an, reconductible', true],
    ['Contrat de 2 ans, qui peut être prolongé une fois', true],
    ['Tous les contrats sont des CDD. Ils peuvent être renouvelés.', true],
    ['Le stage dure six mois, sans possibilité de renouvellement.', false],
    ['Le contrat n’est pas renouvelable.', false],
    ['Le contrat ne pourra être ni prolongé ni renouvelé.', false],
    ['Contrat de 6 mois. L’agrément peut être renouvelé.', null],
    ['Durée : 6 mois\nRenouvellement : possible une fois', true],
    ['Durée : 6 mois\nRenouvelable : non', false],
    ['CDD de six mois pouvant être prolongé', true],
    ['CDD de six mois, à renouveler selon les fonds', true],
    ['CDD de six mois, susceptible de prolongation', true],
    ['CDD de six mois. Le contrat ne sera pas prolongé.', false],
    ['Stage de 4 mois, pas renouvelable, pas d’expérience demandée', false],
    ['La mission se déroulera à Gao. Elle durera dix mois ; une prolongation de six mois reste possible.', true],
    ['CDD de six mois. L’assurance est renouvelable.', null],
    ['CDI – période d’essai de trois mois renouvelable une fois', null],
    ['Contrat de 6 mois. Son renouvellement dépendra des fonds.', true],
    ['Contrat : CDD de 6 mois', null],
    ['Contrat : CDD de 6 mois\nAgrément renouvelable chaque année', null],
  ])('%s → %s', (text, expected) => {
    expect(readOne(text).renewable?.value ?? null).toBe(expected)
  })

  it.each([
    ['Poste à temps partiel', true],
    ['Horaire de travail : mi-temps', true],
    ['Form of employment: Temps plein', false],
    ['Taux d’activité : 60 %', true],
    ['Contrat : CDI à temps plein', false],
    ['Temps de travail : 80 %', true],
    ['Temps de travail : complet', false],
    ['Temps de travail : partiel, 24 heures par semaine', true],
    ['Temps de travail : 60 % (trois jours)', true],
    ['Contrat : CDD. Le poste est financé à 80 % par un partenaire.', null],
    ['Il passera une partie de son temps à Gao.', null],
  ])('%s → %s', (text, expected) => {
    expect(readOne(text).partTime?.value ?? null).toBe(expected)
  })

  it.each([
    ['Durée : 8 mois minimum', 8, null],
    ['Poste : Juriste\nEngagement souhaité de 3 ans', 36, null],
    ['CDD avec une période d’essai de 3 mois, 12 mois au total', 12, null],
    ['Poste : Juriste\nCombien de temps ? 12 mois', 12, null],
    ['Consultation\nNombre de jours : 18', null, 18],
    ['Consultation\nLe nombre total de jours de travail est estimé à vingt-cinq (25).', null, 25],
    ['Consultation\nNiveau d’effort : 18 jours', null, 18],
    ['Contrat de gardien\nUn programme financé par la coopération belge pour une durée de 5 ans', null, null],
    ['Poste : Juriste\nLe nombre de jours de congé est de 30.', null, null],
  ])('%s → %s months, %s days', (text, expectedMonths, expectedDays) => {
    expect([months(text), days(text)]).toEqual([expectedMonths, expectedDays])
  })
})
