import type { SearchCriteria } from '@/lib/search/criteria'
import type { ListedOffer } from '@/lib/search/listed-offer'
import type { LooserSearch } from '@/lib/search/loosen-search'

/** What to offer a visitor instead of nothing. */
export interface Instead {
  /** The search with its words spelled as notices spell them. */
  readonly meant: SearchCriteria | null
  readonly loosened: readonly LooserSearch[]
  /** Offers that come near to what was looked for. */
  readonly similar: readonly ListedOffer[]
}

export const nothingInstead: Instead = { meant: null, loosened: [], similar: [] }
