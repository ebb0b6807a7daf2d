import type { Badge } from '../deadlines/badge'
import type { LocalDate } from '../deadlines/deadline'
import type { OfferState, SearchCriteria } from '../search/criteria'
import { counted } from './counts'
import { formatDay, formatDayOfYear } from './dates'
import { siteCopy } from './site'
import { capitalised, fr } from './typography'

export const listCopy = {
  homeTitle: fr`Les offres d'emploi des ONG, avec leur date limite exacte`,
  homeIntroduction: fr`Baara lit les annonces des ONG d'Afrique de l'Ouest, du Centre et du Nord et vous dit jusqu'à quand, à l'heure près, et comment postuler.`,
  example: 'Exemple',
  examplesNotice: fr`Les offres marquées « Exemple » sont inventées, pour montrer le service.`,
  results: 'Offres',
  pages: 'Pages de résultats',
  previous: 'Page précédente',
  next: 'Page suivante',
  furtherPage: 'suite',
  meant: fr`Vous vouliez dire :`,
  calendar: 'Voir par date, dans un calendrier',
  follow: 'Suivre cette recherche',
  followMore: fr`Les dates limites dans l'agenda de votre téléphone, les nouvelles offres dans un lecteur de flux. Sans compte ni adresse e-mail.`,
  atom: 'Flux Atom',
  rss: 'Flux RSS',
  subscribe: fr`S'abonner dans l'agenda`,
  calendarFile: 'Fichier .ics',
} as const

/** « 128 offres ouvertes, 9 ferment dans les 3 jours ». */
export function countWords(
  { total, closingSoon }: { total: number; closingSoon: number },
  { state }: { state: OfferState },
): string {
  if (state === 'closed') return counted(total, 'offre clôturée', 'offres clôturées')
  const open = counted(total, 'offre ouverte', 'offres ouvertes')
  if (closingSoon === 0 || total === 0) return open
  if (total === 1) return `${open}, elle ferme dans les 3 jours`
  return `${open}, ${counted(closingSoon, 'ferme', 'ferment')} dans les 3 jours`
}

/** The title of a list, for tabs and history: « 12 offres ouvertes, Mali, santé, suite », or « Offres d’emploi des ONG au Mali (12 offres ouvertes) ». */
export function listTitle(
  { state, page }: SearchCriteria,
  { total }: { total: number },
  { title, line }: { title: string | null; line: string | null },
): string {
  const count = countWords({ total, closingSoon: 0 }, { state })
  const parts = title === null ? [count, line] : [`${title} (${count})`]
  return [...parts, page === null ? null : listCopy.furtherPage].filter((part) => part !== null).join(', ')
}

/** For search results and previews. */
export function listDescription(criteria: SearchCriteria, results: { total: number; closingSoon: number }): string {
  return `${countWords(results, criteria)}. ${siteCopy.description}`
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
