import type { ContractType } from '../extraction/posting'
import { counted } from './counts'
import { nbsp } from './typography'

/** Short names, as notices and candidates say them. */
export const contractNames: Readonly<Record<ContractType, string>> = {
  CDI: 'CDI',
  CDD: 'CDD',
  PRESTATION: 'Prestation',
  STAGE: 'Stage',
  VOLONTARIAT: 'Volontariat',
  INTERIM: 'Intérim',
}

/** The same, said out for a list of choices. */
export const contractChoices: Readonly<Record<ContractType, string>> = {
  CDI: 'CDI, durée indéterminée',
  CDD: 'CDD, durée déterminée',
  PRESTATION: 'Prestation, consultance',
  STAGE: 'Stage',
  VOLONTARIAT: 'Volontariat',
  INTERIM: 'Intérim',
}

export interface ContractTerms {
  readonly contractType: ContractType | null
  readonly durationMonths: number | null
  readonly durationDays: number | null
  readonly renewable: boolean | null
}

/** « CDD de 8 mois, renouvelable »; « 8 mois » where the type is not stated; null where nothing is. */
export function contractWords(terms: ContractTerms): string | null {
  const name = terms.contractType === null ? null : contractNames[terms.contractType]
  const duration = durationWords(terms)
  const main = name !== null && duration !== null ? `${name} de ${duration}` : (name ?? duration)
  if (main === null) return terms.renewable === true ? 'Renouvelable' : null
  if (terms.renewable === null) return main
  return `${main}, ${terms.renewable ? 'renouvelable' : 'non renouvelable'}`
}

/** « 8 mois », « 2 ans », « 30 jours »; null where no duration is stated. */
export function durationWords({
  durationMonths,
  durationDays,
}: Pick<ContractTerms, 'durationMonths' | 'durationDays'>): string | null {
  if (durationMonths !== null) {
    const years = durationMonths / 12
    return years > 1 && Number.isInteger(years) ? counted(years, 'an', 'ans') : `${durationMonths}${nbsp}mois`
  }
  return durationDays === null ? null : counted(durationDays, 'jour', 'jours')
}

/** « Temps partiel »; null where the notice says nothing. */
export function workingTimeWords(partTime: boolean | null): string | null {
  if (partTime === null) return null
  return partTime ? 'Temps partiel' : 'Temps plein'
}
