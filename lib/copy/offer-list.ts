import type { Badge } from '../deadlines/badge'
import type { LocalDate } from '../deadlines/deadline'
import { countryByCode } from '../places/countries'
import type { SearchCriteria } from '../search/criteria'
import { contractNames } from './contract'
import { counted } from './counts'
import { formatDay, formatDayOfYear } from './dates'
import { capitalised, fr } from './typography'

export const listCopy = {
  homeTitle: fr`Les offres d'emploi des ONG, avec leur date limite exacte`,
  homeIntroduction: fr`Baara lit les annonces des ONG d'Afrique de l'Ouest, du Centre et du Nord et vous dit jusqu'à quand, à l'heure près, et comment postuler.`,
  search: 'Chercher une offre',
  words: 'Métier, organisation, lieu ou mot',
  submit: 'Rechercher',
  filters: 'Filtrer',
  country: 'Pays',
  everyCountry: 'Tous les pays',
  contract: 'Contrat',
  everyContract: 'Tous les contrats',
  state: 'Offres',
  open: 'Ouvertes',
  closed: 'Clôturées',
  example: 'Exemple',
  pages: 'Pages de résultats',
  previous: 'Page précédente',
  next: 'Page suivante',
  examplesNotice: fr`Les offres marquées « Exemple » sont inventées, pour montrer le service.`,
} as const

/** « 128 offres ouvertes, 9 ferment dans les 3 jours ». */
export function countWords(
  { total, closingSoon }: { total: number; closingSoon: number },
  criteria: SearchCriteria,
): string {
  if (criteria.state === 'closed') return counted(total, 'offre clôturée', 'offres clôturées')
  const open = counted(total, 'offre ouverte', 'offres ouvertes')
  if (closingSoon === 0 || total === 0) return open
  if (total === 1) return `${open}, elle ferme dans les 3 jours`
  return `${open}, ${counted(closingSoon, 'ferme', 'ferment')} dans les 3 jours`
}

/** What was looked for, in words: « « logisticien », au Mali, CDD ». Null when everything is shown. */
export function criteriaWords({ words, country, contract }: SearchCriteria): string | null {
  const parts = [
    ...(words === '' ? [] : [fr`« ${words} »`]),
    ...(country === null ? [] : [countryByCode(country).within]),
    ...(contract === null ? [] : [contractNames[contract]]),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}

/** The title of a page of results, for tabs and history. */
export function resultsTitle(count: string, criteria: SearchCriteria): string {
  const page = criteria.page > 1 ? [`page ${criteria.page}`] : []
  return [count, criteriaWords(criteria), ...page].filter((part) => part !== null).join(', ')
}

export const groupWords = {
  perhapsClosed: 'Peut-être déjà clôturées',
  today: fr`Aujourd'hui`,
  tomorrow: 'Demain',
  rolling: 'Sans date limite',
  unstated: 'Date limite non précisée',
  unclear: 'Date limite incertaine',
} as const

/** The heading of the day on which offers end. */
export function dayHeading(badge: Badge, lastDay: LocalDate | null): string {
  if (badge.perhapsClosed) return groupWords.perhapsClosed
  if (badge.state === 'rolling' || badge.state === 'unstated' || badge.state === 'unclear')
    return groupWords[badge.state]
  if (badge.state === 'today' || badge.state === 'tomorrow') return groupWords[badge.state]
  if (lastDay === null) return groupWords.unclear
  if (badge.state === 'closed') return capitalised(formatDay(lastDay))
  return capitalised(formatDayOfYear(lastDay))
}

/** « Page 2 sur 7 ». */
export function pageWords(page: number, pageCount: number): string {
  return `Page ${page} sur ${pageCount}`
}

export const emptyCopy = {
  title: 'Aucune offre ne correspond',
  loosen: 'Pour élargir la recherche',
  withoutWords: (words: string) => fr`Retirer « ${words} »`,
  withoutCountry: 'Chercher dans tous les pays',
  withoutContract: 'Chercher tous les types de contrat',
  closedToo: 'Chercher parmi les offres clôturées',
  openInstead: 'Chercher parmi les offres ouvertes',
  everything: 'Voir toutes les offres ouvertes',
  nothingYet: fr`Aucune offre n'est ouverte en ce moment.`,
  pastTheEnd: 'Cette page de résultats est vide',
  firstPage: 'Revenir à la première page',
} as const
