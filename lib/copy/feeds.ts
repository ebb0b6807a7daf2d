import type { KeptDeadline } from '../deadlines/badge'
import { localMomentAt, plusDays } from '../deadlines/local-time'
import type { OfferOrganisation } from '../offers/offer'
import { formatDay, formatTime } from './dates'
import { hourWords, offerCopy, offerTitle } from './offer-page'
import { zonePlace } from './time-zones'
import { fr, nbsp } from './typography'

export const feedCopy = {
  stated: fr`Date limite :`,
  organisation: fr`Organisation :`,
  place: fr`Lieu :`,
  contract: fr`Contrat :`,
  writeTo: fr`Écrire à :`,
  copies: fr`En copie :`,
  phones: fr`Téléphone :`,
  subject: fr`Objet exigé :`,
  deposit: fr`Dépôt :`,
  online: fr`En ligne :`,
  documents: fr`Pièces :`,
  example: fr`Ceci est un exemple : l'organisation et le poste n'existent pas.`,
  rolling: fr`sans date limite : au fil de l'eau`,
  unstated: fr`non précisée par l'annonce`,
  unclear: fr`l'annonce donne une date que l'on ne peut pas situer`,
} as const

/** The deadline before anything else, since many readers show nothing but titles: « [avant le 20/02, 17 h] Logisticien, AMCP ». */
export function entryTitle(
  offer: {
    readonly title: string
    readonly organisations: readonly OfferOrganisation[]
    readonly deadline: KeptDeadline
  },
  now: Date,
): string {
  return `[${deadlineInBrackets(offer.deadline, now)}] ${offerTitle(offer.title, offer.organisations)}`
}

/** Until when to send to be in time whatever the notice meant: « avant le 20/02, 17 h », « jusqu’au 20/02 » for a whole day. */
function deadlineInBrackets({ kind, sendBy, zone }: KeptDeadline, now: Date): string {
  if (kind === 'rolling') return 'sans date limite'
  if (kind === 'none') return 'date limite non précisée'
  if (sendBy === null || zone === null) return 'date limite incertaine'
  if (now >= sendBy) return 'peut-être déjà clôturée'
  const { date, time } = localMomentAt(sendBy, zone)
  return time === '00:00'
    ? fr`jusqu'au ${dayAndMonth(plusDays(date, -1))}`
    : `avant le ${dayAndMonth(date)}, ${formatTime(time)}`
}

/** « 20/02 ». */
function dayAndMonth(date: string): string {
  return `${date.slice(8)}/${date.slice(5, 7)}`
}

/** What the notice states, in full: « vendredi 20 février 2026 à 17 h (heure de Bamako) ». */
export function statedDeadline(deadline: KeptDeadline): string {
  if (deadline.kind === 'rolling') return feedCopy.rolling
  if (deadline.kind === 'none') return feedCopy.unstated
  if (deadline.date === null) return feedCopy.unclear
  // It follows « Date limite : », so a second colon, as the page has it for a day without hour, would be one too many.
  if (deadline.time === null)
    return deadline.zone === null
      ? formatDay(deadline.date)
      : fr`${formatDay(deadline.date)}, jusqu'à la fin de la journée ${zonePlace(deadline.zone)}`
  return `${formatDay(deadline.date)} ${hourWords(deadline)}`
}

/** « Date limite : Logisticien, AMCP », the title of the event. */
export function eventTitle(title: string, organisations: readonly OfferOrganisation[]): string {
  return `${offerCopy.deadline}${nbsp}: ${offerTitle(title, organisations)}`
}
