import type { LastDeposit } from '../offers/last-deposit'
import { formatDay, formatTime, formatWeekday } from './dates'
import { fr } from './typography'

/** What a counter's days and hours mean for whoever hands in an application; `today` tells whether that day is past. */
export function depositWarning(last: LastDeposit, today: string): string {
  const { date, closes, lastDay, hoursAreStated, daysAreStated } = last
  const hour = closes === null ? '' : ` à ${formatTime(closes)}`
  const when = `le ${formatDay(date)}${hour}`
  const why =
    date === lastDay && closes !== null
      ? fr`l'annonce donne des heures de bureau, et le guichet ferme à ${formatTime(closes)} ce jour-là`
      : hoursAreStated
        ? fr`le dernier jour est un ${formatWeekday(lastDay)}, hors des jours et heures de bureau`
        : fr`le dernier jour est un ${formatWeekday(lastDay)}, où les bureaux sont souvent fermés`
  const surely = daysAreStated ? '' : ' probablement'
  return date < today
    ? fr`Dépôt sur place : ${why}. Le dernier moment était${surely} ${when} : appelez avant de vous déplacer.`
    : fr`Dépôt sur place : ${why}. Le dernier moment est${surely} ${when}. Appelez avant de vous déplacer.`
}
