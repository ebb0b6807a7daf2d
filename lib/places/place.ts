import { countries } from './countries'
import type { Country, CountryCode } from './country'

/** A town (with its region), a region (town null) or a country (both null). */
export interface Place {
  readonly country: CountryCode
  readonly region: string | null
  readonly town: string | null
  readonly timeZone: string
}

/** The country itself as a place. */
export function countryPlace(country: Country): Place {
  return { country: country.code, region: null, town: null, timeZone: country.timeZone }
}

/** The regions of a country, each followed by its towns. */
export function placesOfCountry(country: Country): readonly Place[] {
  return country.regions.flatMap((region) => {
    const timeZone = region.timeZone ?? country.timeZone
    const inRegion = (town: string | null): Place => ({ country: country.code, region: region.name, town, timeZone })
    return [inRegion(null), ...region.towns.map(inRegion)]
  })
}

/** Every region and town of the gazetteer: the rows of the table Place. */
export const gazetteerPlaces: readonly Place[] = countries.flatMap(placesOfCountry)
