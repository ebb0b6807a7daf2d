import { countryByCode } from '../places/countries'
import type { Offer } from './offer'

/** The IANA zone of the place of an offer: of the first known place, else of the country; null where neither is known. */
export function placeZoneOf({ locations, country }: Pick<Offer, 'locations' | 'country'>): string | null {
  const known = locations.find(({ place }) => place !== null)?.place?.timeZone
  return known ?? (country === null ? null : countryByCode(country).timeZone)
}
