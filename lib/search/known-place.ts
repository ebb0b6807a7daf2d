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

/** A town that administrators added or renamed. */
export interface EditedPlace {
  readonly country: CountryCode
  readonly name: string
  /** What it was called before, and other spellings. */
  readonly otherNames: readonly string[]
}

interface Entry {
  readonly place: KnownPlace
  /** The address that it has now. */
  readonly slug: string
}

// The bundles of several routes may each hold this file; what they know is one.
const kept = globalThis as { baaraPlaces?: ReadonlyMap<string, readonly Entry[]> }

/** Makes known what administrators changed of the places, all of it each time. */
export function learnPlaces(edited: readonly EditedPlace[]): void {
  kept.baaraPlaces = readGazetteer(edited)
}

/** The region or town of a country that has this slug, or had it. */
export function findKnownPlace(country: CountryCode, slug: string): KnownPlace | null {
  return placesWith(slug).find(({ place }) => place.country === country)?.place ?? null
}

/** The search with a place of its country or none, at its present address: the form keeps the town when a visitor changes the country. */
export function withKnownPlace(criteria: SearchCriteria): SearchCriteria {
  if (criteria.place === null) return criteria
  const entries = placesWith(criteria.place)
  const [only] = entries
  if (criteria.country === null && only !== undefined && entries.length === 1)
    return { ...criteria, country: only.place.country, place: only.slug }
  const entry = entries.find(({ place }) => place.country === criteria.country)
  return { ...criteria, place: entry?.slug ?? null }
}

/** One place a country at most. */
function placesWith(slug: string): readonly Entry[] {
  kept.baaraPlaces ??= readGazetteer([])
  return kept.baaraPlaces.get(slug) ?? []
}

function readGazetteer(edited: readonly EditedPlace[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, readonly Entry[]>()
  const put = (at: string, entry: Entry) => {
    const others = (entries.get(at) ?? []).filter(({ place }) => place.country !== entry.place.country)
    entries.set(at, [...others, entry])
  }
  for (const { country, region, town } of gazetteerPlaces) {
    const name = town ?? region ?? ''
    const slug = slugOf(name)
    // A region comes before its towns.
    put(slug, { place: { country, name, isTown: town !== null }, slug })
  }
  for (const { country, name, otherNames } of edited) {
    const entry = { place: { country, name, isTown: true }, slug: slugOf(name) }
    for (const other of otherNames) {
      // « Gao » is a region still when its capital is called otherwise.
      const region = regionWith(country, slugOf(other))
      put(
        slugOf(other),
        region === null ? entry : { place: { country, name: region, isTown: false }, slug: slugOf(region) },
      )
    }
    put(entry.slug, entry)
  }
  return entries
}

function regionWith(country: CountryCode, slug: string): string | null {
  const regions = gazetteerPlaces.filter((place) => place.country === country && place.town === null)
  return regions.find(({ region }) => region !== null && slugOf(region) === slug)?.region ?? null
}
