import type { LocalDate } from '../deadlines/deadline'
import type { Month } from '../search/calendar-month'
import { counted } from './counts'
import { formatDay, formatDayOfYear, formatStart } from './dates'
import { capitalised, fr } from './typography'

export const calendarCopy = {
  title: 'Calendrier des dates limites',
  months: 'Mois',
  today: fr`Aujourd'hui`,
  asList: 'Voir la liste des offres',
  nothingThatDay: fr`Aucune offre ouverte ne ferme ce jour-là.`,
  nothing: fr`Aucune offre ouverte ne ferme ce mois-ci.`,
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
} as const

/** « Décembre 2026 ». */
export function monthWords(month: Month): string {
  return capitalised(formatStart(month))
}

/** « 23 offres ferment en décembre 2026 »; of the present month only the days that are left count. */
export function monthCountWords(count: number, month: Month, isPresent: boolean): string {
  const offers = counted(count, 'offre ferme', 'offres ferment')
  return isPresent ? fr`${offers} d'ici la fin du mois` : `${offers} en ${formatStart(month)}`
}

/** « Samedi 5 décembre ». */
export function dayWords(day: LocalDate): string {
  return capitalised(formatDayOfYear(day))
}

export function dayCountWords(count: number): string {
  return counted(count, 'offre', 'offres')
}

/** « et 4 autres ». */
export function moreWords(count: number): string {
  return fr`et ${counted(count, 'autre', 'autres')}`
}

/** « Voir les 4 autres dans la liste ». */
export function restInListWords(count: number): string {
  return count === 1 ? fr`Voir l'autre dans la liste` : fr`Voir les ${counted(count, 'autre', 'autres')} dans la liste`
}

/** « 12 offres sans date limite ». */
export function rollingWords(count: number): string {
  return `${counted(count, 'offre', 'offres')} sans date limite`
}

/** The title of the page, for tabs and history: « Dates limites de décembre 2026, Mali, santé ». */
export function calendarTitle(month: Month, line: string | null): string {
  const name = formatStart(month)
  const of = /^[ao]/.test(name) ? fr`d'${name}` : `de ${name}`
  return [`Dates limites ${of}`, line].filter((part) => part !== null).join(', ')
}

/** « Offres qui ferment le samedi 5 décembre 2026 ». */
export function dayTitle(date: LocalDate): string {
  return `Offres qui ferment le ${formatDay(date)}`
}

/** « Offres qui ferment le samedi 5 décembre 2026, Mali ». */
export function dayPageTitle(date: LocalDate, line: string | null): string {
  return line === null ? dayTitle(date) : `${dayTitle(date)}, ${line}`
}
