import type { EducationLevel, LanguageSkill } from '../extraction/posting'
import { counted } from './counts'
import { languageName } from './language-names'
import { nbsp } from './typography'

/** The least education asked for, as notices and candidates say it. */
export const educationNames: Readonly<Record<EducationLevel, string>> = {
  PRIMAIRE: 'École primaire',
  BEPC: 'BEPC, DEF, brevet',
  CAP_BEP: 'CAP, BEP',
  BAC: 'Baccalauréat',
  'BAC+1': 'Bac+1',
  'BAC+2': 'Bac+2 (DUT, BTS)',
  'BAC+3': 'Bac+3 (licence)',
  'BAC+4': 'Bac+4 (maîtrise)',
  'BAC+5': 'Bac+5 (master)',
  'BAC+6': 'Bac+6',
  DOCTORAT: 'Doctorat',
}

/** « 3 ans », « 6 mois », « 2,5 ans ». */
export function experienceWords(years: number): string {
  if (Number.isInteger(years)) return counted(years, 'an', 'ans')
  const months = years * 12
  if (years < 2 && Number.isInteger(months)) return `${months}${nbsp}mois`
  return `${String(years).replace('.', ',')}${nbsp}ans`
}

/** « français (courant) », « bambara, un atout ». */
export function languageSkillWords({ language, level, isRequired }: LanguageSkill): string {
  return `${languageName(language)}${level === null ? '' : ` (${level})`}${isRequired ? '' : ', un atout'}`
}
