import { describe, expect, it } from 'vitest'
import { readSalary } from '@/lib/extraction/salary'
import type { CountryCode } from '@/lib/places/country'
import { proof } from './read'
import { scopeOf } from './scope-of'

const pay = (text: string, country: CountryCode | null = null) => {
  const value = readSalary(scopeOf(text), country)?.value
  return value ? [value.min, value.max, value.currency, value.period, value.basis] : null
}

describe('what the post pays', () => {
  it.each<[string, CountryCode | null, (string | number | null)[]]>([
    ['Salaire : 350 000 FCFA brut/mois', 'ML', [350000, 350000, 'XOF', 'month', 'gross']],
    ['Salaire : 350 000 FCFA brut/mois', 'TD', [350000, 350000, 'XAF', 'month', 'gross']],
    ['Salaire : 350 000 FCFA', null, [350000, 350000, null, null, null]],
    ['Rémunération : entre 1 200 et 1 500 TND nets', null, [1200, 1500, 'TND', null, 'net']],
    ['Un salaire mensuel de 2.500 DT est proposé.', null, [2500, 2500, 'TND', 'month', null]],
    ['Salaire brut mensuel : 15 000 MAD', null, [15000, 15000, 'MAD', 'month', 'gross']],
    ['La rémunération nette est de 450.000 F CFA par mois.', 'SN', [450000, 450000, 'XOF', 'month', 'net']],
    ['Salary: USD 3,000 per month', null, [3000, 3000, 'USD', 'month', null]],
    ['Le stage donne droit à une indemnité mensuelle de 75 000 F CFA.', 'CI', [75000, 75000, 'XOF', 'month', null]],
    ['Salaire : 780 dinars nets', 'TN', [780, 780, 'TND', null, 'net']],
    ['Salaire : 42 000 dinars', 'DZ', [42000, 42000, 'DZD', null, null]],
    ['Salaire : 2 300 à 2 700 € selon expérience', null, [2300, 2700, 'EUR', null, null]],
    [
      'Conditions : CDD ; 2 050 à 2 400 € brut par mois ; indemnité de vie de 350 €',
      null,
      [2050, 2400, 'EUR', 'month', 'gross'],
    ],
    ['L’honoraire est de 220 000 francs guinéens par jour.', 'GN', [220000, 220000, 'GNF', 'day', null]],
    ['Salaire à partir de 300 000 FCFA', 'BF', [300000, null, 'XOF', null, null]],
    ['Salaire annuel brut : 30 000 euros', null, [30000, 30000, 'EUR', 'year', 'gross']],
    ['Rémunération : 12 000 MRU net par mois', 'MR', [12000, 12000, 'MRU', 'month', 'net']],
    ['Salaire : 200.000 F', 'BF', [200000, 200000, 'XOF', null, null]],
  ])('%s (%s)', (text, country, expected) => {
    expect(pay(text, country)).toEqual(expected)
  })

  it.each([
    'Salaire attractif, selon la grille de l’organisation.',
    'Frais de dossier : 5 000 F CFA, non remboursables.',
    'Le budget du projet est de 890 000 euros.',
    'Per diem de 25 000 FCFA par jour de mission.',
    'Le salaire suit la grille ; une indemnité de logement de 60 000 FCFA s’y ajoute.',
    'Demande manuscrite timbrée à 200 F.',
    'Gérer le stock (valeur : 600 000 €) et la rémunération des journaliers.',
    'Offre financière hors taxes en francs CFA.',
    'Loyer mensuel de 150 000 FCFA',
    'Gérer un budget de 300 000 € et le salaire de 12 agents',
    'Stage non rémunéré de 4 mois.',
    'Les enquêteurs reçoivent une rémunération de 500 FCFA par questionnaire.',
    'Traitement des dossiers : 30 jours.',
    'Montant de la subvention : 12 000 000 FCFA net',
  ])('says nothing for: %s', (text) => {
    expect(pay(text, 'ML')).toBeNull()
  })

  it('prefers the salary to the allowances', () => {
    const text = 'Conditions\n- Indemnité mensuelle de 40 000 FCFA\n- Salaire brut : 300 000 FCFA'
    expect(proof(text, readSalary(scopeOf(text), 'ML'))).toBe('300 000 FCFA')
  })
})
