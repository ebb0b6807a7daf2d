import type { Badge, KeptDeadline } from '../deadlines/badge'
import { closedOn } from '../deadlines/closed-on'
import { counted } from './counts'
import { formatDate, formatDateOfYear, formatDayOfYear, formatTime, nightBefore } from './dates'
import { fr } from './typography'

/** What a badge says first: « Plus que 3 jours ». The exact date stands beside it. */
export function badgeWords(badge: Badge, deadline: KeptDeadline): string {
  if (badge.state === 'closed') {
    const day = closedOn(deadline)
    return day === null ? 'Clôturée' : `Clôturée depuis le ${formatDate(day)}`
  }
  if (badge.perhapsClosed) return 'Peut-être déjà clôturée'
  switch (badge.state) {
    case 'today':
      return `Dernier jour · encore ${timeLeft(badge)}`
    case 'tomorrow':
      return 'Ferme demain'
    case 'soon':
      return `Plus que ${counted(badge.daysLeft ?? 0, 'jour', 'jours')}`
    case 'open':
      return `Encore ${counted(badge.daysLeft ?? 0, 'jour', 'jours')}`
    case 'rolling':
      return 'Sans date limite'
    case 'unstated':
      return 'Date limite non précisée'
    case 'unclear':
      return 'Date limite incertaine'
  }
}

/** Why no exact date stands beside the badge; null where one does. */
export function undatedWords(badge: Badge): string | null {
  switch (badge.state) {
    case 'rolling':
      return fr`Au fil de l'eau, jusqu'à ce que le poste soit pourvu`
    case 'unstated':
      return fr`L'annonce ne dit pas jusqu'à quand postuler`
    case 'unclear':
      return fr`L'annonce donne une date que l'on ne peut pas situer`
    default:
      return null
  }
}

/** The stated date for a line of a list: « vendredi 20 février, 17 h ». 0 h is said as a night. Null without a date. */
export function statedInShort({ date, time }: KeptDeadline): string | null {
  if (date === null) return null
  if (time === null) return formatDayOfYear(date)
  return `${time === '00:00' ? nightBefore(date) : formatDayOfYear(date)}, ${formatTime(time)}`
}

/** The shortest that is still exact, for the bar at the bottom of a phone: « 20 février, 17 h ». */
export function statedInBrief({ date, time }: KeptDeadline): string | null {
  if (date === null) return null
  if (time === '00:00') return nightBefore(date)
  return time === null ? formatDateOfYear(date) : `${formatDateOfYear(date)}, ${formatTime(time)}`
}

export const toCheck = 'À vérifier'

function timeLeft({ hoursLeft, minutesLeft }: Badge): string {
  if (hoursLeft !== null && hoursLeft > 0) return `${counted(hoursLeft, 'h', 'h')}`
  if (minutesLeft !== null && minutesLeft > 0) return counted(minutesLeft, 'minute', 'minutes')
  return fr`moins d'une minute`
}

/** How to read the discs of the badges. */
export const badgeLegend = {
  title: 'Le disque se remplit avec le temps',
  entries: [
    ['open', 'plus de 7 jours'],
    ['soon', '7 jours ou moins'],
    ['tomorrow', 'demain'],
    ['today', fr`aujourd'hui`],
    ['closed', 'clôturée'],
  ],
} as const
