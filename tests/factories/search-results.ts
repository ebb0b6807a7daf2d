import type { Facets, SearchResults } from '@/lib/search/search-results'
import { listedOffer } from './offer'

export const noFacets: Facets = {
  countries: [],
  places: [],
  contracts: [],
  sectors: [],
  organisations: [],
  closing: [],
  experience: [],
  posted: [],
  without: [],
  byEmail: 0,
}

/** One page with one open offer. */
export function searchResults(over: Partial<SearchResults> = {}): SearchResults {
  return {
    offers: [listedOffer()],
    total: 1,
    closingSoon: 0,
    facets: noFacets,
    next: null,
    previous: null,
    stems: [],
    changesAt: null,
    ...over,
  }
}
