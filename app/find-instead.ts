import type { Instead } from '@/components/search/instead'
import { pool } from '@/lib/platform/database'
import { noCriteria, type SearchCriteria, toSearchParams } from '@/lib/search/criteria'
import { didYouMean } from '@/lib/search/did-you-mean'
import { type LooserSearch, loosenSearch } from '@/lib/search/loosen-search'
import { searchOffers } from '@/lib/search/search-offers'

const fewSimilar = 5

/** What to offer where a search finds nothing. */
export async function findInstead(criteria: SearchCriteria, now: Date): Promise<Instead> {
  const [words, loosened] = await Promise.all([
    criteria.words === '' ? null : didYouMean(pool, criteria.words, now),
    loosenSearch(pool, criteria, now),
  ])
  const meant = words === null ? null : { ...criteria, words, page: null }
  const nearest = nearSearch(loosened) ?? (words === null ? null : { ...noCriteria, words })
  const similar = nearest === null ? [] : (await searchOffers(pool, nearest, now)).offers.slice(0, fewSimilar)
  return { meant, loosened, similar }
}

/** One thing less, and something asked still; who looks in a country is near it before they are near the post elsewhere. */
function nearSearch(loosened: readonly LooserSearch[]): SearchCriteria | undefined {
  const nearer = loosened.filter(({ dropped, criteria }) => dropped !== 'words' && asksSomething(criteria))
  return (nearer.find(({ dropped }) => dropped !== 'country') ?? nearer[0])?.criteria
}

function asksSomething(criteria: SearchCriteria): boolean {
  return toSearchParams({ ...criteria, state: 'open', order: null }).size > 0
}
