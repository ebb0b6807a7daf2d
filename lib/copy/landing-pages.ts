import type { Sector } from '../extraction/posting'
import type { OfferOrganisation } from '../offers/offer'
import { countryByCode } from '../places/countries'
import type { CountryCode } from '../places/country'
import type { SearchCriteria } from '../search/criteria'
import { findKnownPlace, type KnownPlace } from '../search/known-place'
import { isLanding } from '../search/list-address'
import { organisationWords } from './offer-page'
import { sectorFields } from './sector-fields'
import { fr } from './typography'

export const landingCopy = {
  countries: 'Par pays',
  places: 'Par région et par ville',
  sectors: 'Par secteur',
  organisations: 'Par organisation',
  feed: fr`Offres d'emploi des ONG`,
  elsewhere: 'Chercher autrement',
} as const

/** « Offres d’emploi des ONG au Mali ». */
export function countryTitle(country: CountryCode): string {
  return fr`Offres d'emploi des ONG ${countryByCode(country).within}`
}

/** « Offres d’emploi des ONG à Gao (Mali) », « … au Kef (Tunisie) »; a region alone: « … : Centre-Nord (Burkina Faso) ». */
export function placeTitle({ name, isTown, country }: KnownPlace): string {
  const within = `(${countryByCode(country).name})`
  if (!isTown) return fr`Offres d'emploi des ONG : ${name} ${within}`
  const town = name.startsWith('Le ') ? `au ${name.slice(3)}` : `à ${name}`
  return fr`Offres d'emploi des ONG ${town} ${within}`
}

/** « Offres d’emploi des ONG dans la santé ». */
export function sectorTitle(sector: Sector): string {
  return fr`Offres d'emploi des ONG ${sectorFields[sector]}`
}

/** « Offres d’emploi : Alliance Médicale (AMCP-SP) ». */
export function organisationTitle(organisation: OfferOrganisation): string {
  return fr`Offres d'emploi : ${organisationWords(organisation)}`
}

/** The heading of a page of its own; null where a search asks something else. */
export function landingTitle(criteria: SearchCriteria, organisation: OfferOrganisation | null): string | null {
  if (!isLanding(criteria)) return null
  const { country, place, sector } = criteria
  const known = country === null || place === null ? null : findKnownPlace(country, place)
  if (known !== null) return placeTitle(known)
  if (country !== null) return countryTitle(country)
  if (sector !== null) return sectorTitle(sector)
  return organisation === null ? null : organisationTitle(organisation)
}

/** « Offres d’emploi, Mali, santé »: what a feed or a calendar of a search is called. */
export function feedTitle(line: string | null): string {
  return line === null ? landingCopy.feed : `${landingCopy.feed}, ${line}`
}
