import type { CountryCode } from '../places/country'
import { placesIn } from '../places/find-place'
import type { Place } from '../places/place'
import { foldText } from '../text/fold'

/** The town that a stated duty station names, else the region; null where the words name none of the country. */
export function placeOfLabel(label: string, country: CountryCode | null): Place | null {
  if (country === null) return null
  const places = placesIn(foldText(label)).flatMap((mention) => mention.places)
  const within = places.filter((place) => place.country === country && place.region !== null)
  return within.find((place) => place.town !== null) ?? within[0] ?? null
}
