import type { KeptDeadline } from '../deadlines/badge'
import type { Offer, OfferOrganisation } from '../offers/offer'
import { countryByCode } from '../places/countries'
import type { CountryCode } from '../places/country'
import { counted, enumerated } from './counts'
import { formatDay, formatTime } from './dates'
import { closedEarlyWords } from './deadline-moves'
import { zonePlace, zoneWords } from './time-zones'
import { capitalised, fr } from './typography'

export const offerCopy = {
  backToList: 'Toutes les offres',
  deadline: 'Date limite',
  statedBy: fr`Ce que dit l'annonce`,
  seeInNotice: fr`Lire cette phrase dans l'annonce`,
  perhapsTooLate: fr`Selon la façon de lire l'annonce, il est peut-être trop tard. Si vous postulez, faites-le tout de suite.`,
  apply: 'Postuler',
  notice: fr`L'annonce en entier`,
  source: 'Source',
  received: 'reçue le',
  original: fr`Télécharger le fichier d'origine`,
  exampleTitle: 'Ceci est un exemple.',
  example: fr`Cette annonce a été écrite pour montrer le service : l'organisation et le poste n'existent pas. N'envoyez rien.`,
  closedTitle: 'Cette offre est clôturée.',
  closedMore: fr`Il n'est plus possible de postuler. L'annonce reste ici pour mémoire.`,
  openOffers: 'Voir les offres ouvertes',
  similar: 'Offres ouvertes qui y ressemblent',
  gone: fr`L'annonce n'est plus en ligne.`,
  mayCloseEarly: fr`L'employeur peut clôturer avant la date : n'attendez pas.`,
  pageAddress: fr`Cette offre en ligne :`,
  unstatedOrganisation: 'Organisation non précisée',
} as const

const withdrawnWords = {
  what: fr`L'organisation a retiré cette offre.`,
  more: fr`N'y répondez pas : elle n'est plus valable.`,
} as const
const refusedWords = {
  what: fr`L'équipe de Baara a retiré cette offre.`,
  more: fr`N'y répondez pas, et ne payez rien à qui vous en parlerait.`,
} as const
const heldWords = {
  what: fr`Cette offre est suspendue, le temps d'une vérification.`,
  more: fr`N'y répondez pas pour l'instant. Elle revient à cette adresse si tout est en ordre.`,
} as const

/** What became of an offer that was public, and what to do. */
export function takenDownWords(status: Offer['status']): { readonly what: string; readonly more: string } {
  switch (status) {
    case 'HELD':
      return heldWords
    case 'REFUSED':
      return refusedWords
    default:
      return withdrawnWords
  }
}

/** « Alliance Médicale (AMCP-SP) ». */
export function organisationWords({ name, acronym }: OfferOrganisation): string {
  return acronym === null || acronym === name ? name : `${name} (${acronym})`
}

/** The acronym in place of a name that would fill the line of a list. */
export function organisationInShort({ name, acronym }: OfferOrganisation): string {
  return acronym !== null && name.length > 32 ? acronym : name
}

/** « Niono et Macina, Mali »; past three places « Niono, Macina et 3 autres lieux, Mali ». */
export function placeWords(labels: readonly string[], country: CountryCode | null): string | null {
  const distinct = [...new Set(labels)]
  const [first, second] = distinct
  const named =
    distinct.length > 3 && first !== undefined && second !== undefined
      ? `${first}, ${second} et ${counted(distinct.length - 2, 'autre lieu', 'autres lieux')}`
      : enumerated(distinct)
  const name = country === null ? null : countryByCode(country).name
  if (named === '') return name
  return name === null || named.toLowerCase().includes(name.toLowerCase()) ? named : `${named}, ${name}`
}

/** « à 17 h (heure de Bamako) », or until when a date alone holds. */
export function hourWords({ time, zone }: KeptDeadline): string {
  if (zone === null) return time === null ? '' : `à ${formatTime(time)}`
  if (time === null) return fr`sans heure indiquée : jusqu'à la fin de la journée ${zonePlace(zone)}`
  return `à ${formatTime(time)} (${zoneWords(zone)})`
}

/** « Cette offre est clôturée depuis le vendredi 20 février 2026 à 17 h (heure de Bamako). », or when and why it was closed before. */
export function closedWords({ deadline, closedEarly }: Pick<Offer, 'deadline' | 'closedEarly'>): string {
  if (closedEarly !== null) return closedEarlyWords(closedEarly, deadline.zone)
  const { date, time, zone } = deadline
  if (date === null) return offerCopy.closedTitle
  const hour = time === null ? '' : ` à ${formatTime(time)}`
  return `Cette offre est clôturée depuis le ${formatDay(date)}${hour}${zone === null ? '' : ` (${zoneWords(zone)})`}.`
}

export function openOffersIn(country: CountryCode | null): string {
  return country === null ? offerCopy.openOffers : `${offerCopy.openOffers} ${countryByCode(country).within}`
}

/** « Logisticien, AMCP-SP ». */
export function offerTitle(title: string, organisations: readonly OfferOrganisation[]): string {
  return [capitalised(title), ...organisations.map(organisationInShort)].join(', ')
}
