import { countries } from './countries'
import type { CountryCode } from './country'
import { countryPlace, type Place, placesOfCountry } from './place'
import { placeKey } from './place-key'

/** What a name can mean: countries first, then towns, then regions. */
export interface NamedPlaces {
  readonly places: readonly Place[]
  /** It is an adjective of the country (« malienne »), which says less than its name. */
  readonly demonym: boolean
}

function rank(place: Place): number {
  if (place.region === null) return 0
  return place.town === null ? 2 : 1
}

function buildIndex(): ReadonlyMap<string, NamedPlaces> {
  const index = new Map<string, { places: Place[]; demonym: boolean }>()
  const add = (name: string, place: Place, demonym: boolean) => {
    const key = placeKey(name)
    const entry = index.get(key)
    if (entry === undefined) index.set(key, { places: [place], demonym })
    else if (!entry.places.includes(place)) entry.places.push(place)
  }
  for (const country of countries) {
    const places = placesOfCountry(country)
    for (const place of places) add(place.town ?? place.region ?? '', place, false)
    for (const [otherName, name] of Object.entries(country.otherNames ?? {}))
      for (const place of places) if ((place.town ?? place.region) === name) add(otherName, place, false)
    const whole = countryPlace(country)
    for (const name of [country.name, ...country.aliases]) add(name, whole, false)
    for (const name of country.demonyms) add(name, whole, true)
  }
  for (const entry of index.values()) entry.places.sort((a, b) => rank(a) - rank(b))
  return index
}

/** Every name of the gazetteer by its `placeKey`. */
export const placeIndex = buildIndex()

/** The places a name can mean, in one country when it is given. */
export function placesNamed(name: string, country?: CountryCode): readonly Place[] {
  const places = placeIndex.get(placeKey(name))?.places ?? []
  return country === undefined ? places : places.filter((place) => place.country === country)
}
