import type { LocalDate, LocalMoment, LocalTime } from '../deadlines/deadline'
import { localDateAt } from '../deadlines/local-time'
import type { DeadlineMove, EarlyClosing } from '../offers/offer'
import { formatDate, formatDateOfYear, formatDay, formatTime } from './dates'
import { fr } from './typography'

export const moveCopy = {
  title: 'Date limite prolongée',
  earlier: 'Prolongations précédentes',
} as const

/** « Prolongé du 20 février au 6 mars 2026 à 12 h ». */
export function moveWords({ fromDate, fromTime, toDate, toTime }: Omit<DeadlineMove, 'at' | 'reason'>): string {
  const to = fr`au ${formatDate(toDate)}${hour(toTime)}`
  if (fromDate === null) return `Prolongé ${to}`
  const sameYear = fromDate.slice(0, 4) === toDate.slice(0, 4)
  // The hour of before matters only where it is another one.
  return `Prolongé du ${sameYear ? formatDateOfYear(fromDate) : formatDate(fromDate)}${fromTime === toTime ? '' : hour(fromTime)} ${to}`
}

/** « Motif : … », in the organisation's own words. */
export function moveReasonWords(reason: string): string {
  return fr`Motif : ${reason}`
}

/** « Annoncé le 18 février 2026 ». */
export function announcedWords({ at }: Pick<DeadlineMove, 'at'>, zone: string | null): string {
  return `Annoncé le ${formatDate(localDateAt(at, zone ?? 'UTC'))}`
}

/** « Date proposée : vendredi 6 mars 2026 à 12 h », of one that fell away. */
export function droppedDateWords({ date, time }: LocalMoment): string {
  return fr`Date proposée : ${momentWords(date, time)}`
}

/** Why an organisation closed an offer, as its page says it. */
export const closingReasonWords: Readonly<Record<EarlyClosing['reason'], string>> = {
  FILLED: 'le poste est pourvu',
  CANCELLED: 'le recrutement est annulé',
  ENOUGH_APPLICATIONS: fr`l'organisation a reçu assez de candidatures`,
}

/** « L’organisation a clôturé cette offre le mercredi 18 février 2026 : le poste est pourvu. » */
export function closedEarlyWords({ at, reason }: EarlyClosing, zone: string | null): string {
  return fr`L'organisation a clôturé cette offre le ${formatDay(localDateAt(at, zone ?? 'UTC'))} : ${closingReasonWords[reason]}.`
}

/** A moment in a sentence: « vendredi 20 février 2026 à 17 h ». */
export function momentWords(date: LocalDate, time: LocalTime | null): string {
  return `${formatDay(date)}${hour(time)}`
}

function hour(time: LocalTime | null): string {
  return time === null ? '' : ` à ${formatTime(time)}`
}
