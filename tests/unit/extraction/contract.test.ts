import { describe, expect, it } from 'vitest'
import { proof, readOne } from './read'

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
  ])('%s', (text, expected) => {
    expect(months(text)).toBe(expected)
  })

  it.each([
    ['Durée : 30 jours ouvrés', 30],
    ['La mission compte quarante-cinq (45) jours\nouvrables.', 45],
    ['La charge de travail est évaluée à 20 jours prestés.', 20],
    ['Durée : 6 semaines, soit 25 jours ouvrables', 25],
    ['Durée : 6 semaines', 42],
  ])('%s', (text, expected) => {
    expect(days(text)).toBe(expected)
  })

  it.each([
    'Contrat : CDI, avec période d’essai de trois (03) mois',
    'Profil : trois mois d’expérience',
    'Casier judiciaire de moins de trois mois',
    'Le projet dure trente-six mois.',
  ])('none in « %s »', (text) => {
    expect(months(text)).toBeNull()
  })

  it('proves itself', () => {
    const text = 'Contrat : CDD de douze (12) mois'
    expect(proof(text, readOne(text).durationMonths)).toBe('douze (12) mois')
  })
})

describe('renewal and working time', () => {
  it.each([
    ['Contrat : CDD de 6 mois renouvelable', true],
    ['Durée : 6 mois avec possibilité de prolongation', true],
    ['Durée : 11 mois (prolongation possible)', true],
    ['Contrat : stage de 6 mois, non renouvelable', false],
    ['Contrat : CDD de 6 mois', null],
    ['Contrat : CDD de 6 mois\nAgrément renouvelable chaque année', null],
  ])('%s → %s', (text, expected) => {
    expect(readOne(text).renewable?.value ?? null).toBe(expected)
  })

  it.each([
    ['Poste à temps partiel', true],
    ['Horaire de travail : mi-temps', true],
    ['Contrat : CDI à temps plein', false],
    ['Il passera une partie de son temps à Gao.', null],
  ])('%s → %s', (text, expected) => {
    expect(readOne(text).partTime?.value ?? null).toBe(expected)
  })
})
