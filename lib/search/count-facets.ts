import { contractTypes, sectors } from '../extraction/posting'
import { countryOfNumber } from './country-number'
import { avoidedDocuments, closingWindows, experienceLimits, postedWindows } from './criteria'
import type { FacetCount, Facets } from './search-results'

/** One bit a filter that can be chosen anew: what misses that filter alone still counts among its choices. */
export const missedBits = {
  location: 1,
  contract: 2,
  sector: 4,
  organisation: 8,
  closing: 16,
  experience: 32,
  posted: 64,
} as const
export type MissedBits = typeof missedBits

/** Where the bit lies above a packed value. */
export const missedFactor = 2 ** 18

/** Offers that share something and miss the same filter: a packed number (its bit times `missedFactor` and a value) with their count. */
export interface FacetGroups {
  /** Eight times the country's number and the contract: 1 for the first of `contractTypes`, 0 for none. */
  readonly byPost: readonly Counted[]
  /** Bits of `sectors`. */
  readonly bySectors: readonly Counted[]
  /** Profile. */
  readonly byProfile: readonly Counted[]
}
type Counted = readonly [packed: number, count: number]

/** What facet-hits.ts packs into one number. */
export interface Profile {
  /** Years, rounded up, 6 for more; 7 where none are stated. */
  readonly experience: number
  /** Of `closingWindows`, the first that the last day lies in; 3 beyond the third, 4 without a date. */
  readonly closing: number
  /** Of `postedWindows`, the first that the publication lies in; 4 before all. */
  readonly posted: number
  readonly byEmail: boolean
  /** Bits of `avoidedDocuments`. */
  readonly documents: number
}

export function profileOf(packed: number): Profile {
  return {
    experience: packed & 7,
    closing: (packed >> 3) & 7,
    posted: (packed >> 6) & 7,
    byEmail: (packed & 512) !== 0,
    documents: packed >> 10,
  }
}

type FacetCounts = Omit<Facets, 'organisations' | 'places'> & { readonly total: number; readonly closingSoon: number }

/** The choices of the filters that are closed sets, with the offers that each would leave. */
export function countFacets({ byPost, bySectors, byProfile }: FacetGroups): FacetCounts {
  const unpacked = (groups: readonly Counted[]) =>
    groups.map(([packed, count]) => ({
      missed: Math.floor(packed / missedFactor),
      value: packed % missedFactor,
      count,
    }))
  const posts = unpacked(byPost)
  const fields = unpacked(bySectors)
  const profiles = unpacked(byProfile).map(({ value, ...group }) => ({ ...group, ...profileOf(value) }))
  const among = (filter: keyof MissedBits | null, isChosen: (profile: Profile) => boolean) =>
    profiles.reduce(
      (sum, { missed, count, ...profile }) => sum + (isLeft(missed, filter) && isChosen(profile) ? count : 0),
      0,
    )
  const choices = <Value>(values: readonly Value[], countOf: (value: Value, index: number) => number) =>
    values.flatMap((value, index): FacetCount<Value>[] => {
      const count = countOf(value, index)
      return count === 0 ? [] : [{ value, count }]
    })
  return {
    total: among(null, () => true),
    closingSoon: among(null, ({ closing }) => closing <= 1),
    countries: sumsOf(
      posts
        .filter(({ missed }) => isLeft(missed, 'location'))
        .map(({ value, count }) => [countryOfNumber(value >> 3), count]),
    ),
    contracts: sumsOf(
      posts
        .filter(({ missed }) => isLeft(missed, 'contract'))
        .map(({ value, count }) => [contractTypes[(value & 7) - 1] ?? null, count]),
    ),
    sectors: choices(sectors, (_, bit) =>
      fields.reduce(
        (sum, { missed, value, count }) => (isLeft(missed, 'sector') && (value & (1 << bit)) !== 0 ? sum + count : sum),
        0,
      ),
    ).sort(byCount),
    closing: choices(closingWindows, (window, i) =>
      among('closing', ({ closing }) => (window === 'rolling' ? closing === 4 : closing <= i)),
    ),
    experience: choices(experienceLimits, (years) => among('experience', ({ experience }) => experience <= years)),
    posted: choices(postedWindows, (_, i) => among('posted', ({ posted }) => posted <= i)),
    without: choices(avoidedDocuments, (_, bit) => among(null, ({ documents }) => (documents & (1 << bit)) === 0)),
    byEmail: among(null, ({ byEmail }) => byEmail),
  }
}

function isLeft(missed: number, filter: keyof MissedBits | null): boolean {
  return missed === 0 || (filter !== null && missed === missedBits[filter])
}

function sumsOf<Value>(counts: readonly (readonly [Value | null, number])[]): readonly FacetCount<Value>[] {
  const sums = new Map<Value, number>()
  for (const [value, count] of counts) if (value !== null) sums.set(value, (sums.get(value) ?? 0) + count)
  return [...sums].map(([value, count]) => ({ value, count })).sort(byCount)
}

function byCount(a: FacetCount<unknown>, b: FacetCount<unknown>): number {
  return b.count - a.count || String(a.value).localeCompare(String(b.value))
}
