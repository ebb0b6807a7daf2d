import type { DateRole } from '../deadlines/date-role'
import { fr } from './typography'

/** What a date of a notice is for, in a few words. */
export const dateRoleNames: Readonly<Record<DateRole, string>> = {
  closing: 'date limite',
  display: fr`durée d'affichage`,
  superseded: 'ancienne date limite',
  publication: 'publication',
  start: 'prise de service',
  event: 'étape du recrutement',
  question: 'questions, renseignements',
  legal: 'texte ou acte officiel',
  age: 'âge',
  period: fr`durée d'un contrat ou d'un projet`,
  other: 'usage non dit',
}
