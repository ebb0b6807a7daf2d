import { slugOf } from '../offers/slug'
import type { CountryCode } from '../places/country'
import { gazetteerPlaces } from '../places/place'
import type { SearchCriteria } from './criteria'

export interface KnownPlace {
  readonly country: CountryCode
  readonly name: string
  /** A town, or a region that has a town of its name. */
  readonly isTown: boolean
}

let bySlug: ReadonlyMap<string, readonly KnownPlace[]> | null = null

/** The region or town of a country that has this slug. */
export function findKnownPlace(country: CountryCode, slug: string): KnownPlace | null {
  return placesWith(slug).find((place) => place.country === country) ?? null
}

/** The search with a place of its country or none: the form keeps the town when a visitor changes the country. */
export function withKnownPlace(criteria: SearchCriteria): SearchCriteria {
  if (criteria.place === null) return criteria
  const places = placesWith(criteria.place)
  const [only] = places
  if (criteria.country === null && only !== undefined && places.length === 1)
    return { ...criteria, country: only.country }
  return places.some(({ country }) => country === criteria.country) ? criteria : { ...criteria, place: null }
}

/** One place a country at most. */
function placesWith(slug: string): readonly KnownPlace[] {
  bySlug ??= readGazetteer()
  return bySlug.get(slug) ?? []
}

function readGazetteer(): ReadonlyMap<string, readonly KnownPlace[]> {
  const places = new Map<string, KnownPlace[]>()
  for (const { country, region, town } of gazetteerPlaces) {
    const name = town ?? region ?? ''
    const slug = slugOf(name)
    const others = (places.get(slug) ?? []).filter((place) => place.country !== country)
    // A region comes before its towns.
    places.set(slug, [...others, { country, name, isTown: town !== null }])
  }
  return places
}
