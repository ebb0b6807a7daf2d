import type { ContractType, Sector } from '../extraction/posting'
import type { CountryCode } from '../places/country'
import type { AvoidedDocument, ClosingWindow, ExperienceLimit, PostedWindow } from './criteria'
import type { ListedOffer } from './listed-offer'
import type { PageKey } from './page-key'

/** One page of what was looked for, and how much there is of it. */
export interface SearchResults {
  readonly offers: readonly ListedOffer[]
  readonly total: number
  /** Open ones that end by the end of the day in three days. */
  readonly closingSoon: number
  readonly facets: Facets
  readonly next: PageKey | null
  readonly previous: PageKey | null
  /** The stems of the words looked for, for marking them where they stand. */
  readonly stems: readonly string[]
  /** When figures or offers next change by themselves. */
  readonly changesAt: Date | null
}

/** How many offers each choice of a filter would leave, with all the other filters as they are. Choices without any offer are left out. */
export interface Facets {
  readonly countries: readonly FacetCount<CountryCode>[]
  /** Regions and towns of the country looked in; none without a country. */
  readonly places: readonly (FacetCount<string> & { readonly name: string; readonly isRegion: boolean })[]
  readonly contracts: readonly FacetCount<ContractType>[]
  readonly sectors: readonly FacetCount<Sector>[]
  /** Those with the most offers. */
  readonly organisations: readonly (FacetCount<string> & { readonly name: string })[]
  readonly closing: readonly FacetCount<ClosingWindow>[]
  readonly experience: readonly FacetCount<ExperienceLimit>[]
  readonly posted: readonly FacetCount<PostedWindow>[]
  readonly without: readonly FacetCount<AvoidedDocument>[]
  readonly byEmail: number
}

export interface FacetCount<Value> {
  /** A slug for places and organisations, else the code. */
  readonly value: Value
  readonly count: number
}
