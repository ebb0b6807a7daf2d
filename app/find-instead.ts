import type { Instead } from '@/components/search/instead'
import { pool } from '@/lib/platform/database'
import { noCriteria, type SearchCriteria } from '@/lib/search/criteria'
import { didYouMean } from '@/lib/search/did-you-mean'
import { loosenSearch } from '@/lib/search/loosen-search'
import { searchOffers } from '@/lib/search/search-offers'

const fewSimilar = 5

export async function findInstead(criteria: SearchCriteria, now: Date): Promise<Instead> {
  const [words, loosened] = await Promise.all([
    criteria.words === '' ? null : didYouMean(pool, criteria.words, now),
    loosenSearch(pool, criteria, now),
  ])
  const meant = words === null ? null : { ...criteria, words, page: null }
  const near = criteria.words === '' ? undefined : loosened.find(({ dropped }) => dropped !== 'words')?.criteria
  const nearest = near ?? (words === null ? null : { ...noCriteria, words })
  const similar = nearest === null ? [] : (await searchOffers(pool, nearest, now)).offers.slice(0, fewSimilar)
  return { meant, loosened, similar }
}
