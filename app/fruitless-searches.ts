import { database, pool } from '@/lib/platform/database'
import { noCriteria, type SearchCriteria } from '@/lib/search/criteria'
import { FruitlessSearches } from '@/lib/search/fruitless-searches'
import { listAddress } from '@/lib/search/list-address'
import { searchSlugs } from '@/lib/search/search-slugs'
import { isVisit } from './day-counts'

/** Addresses of lists without an offer, kept as long as their pages may be; a page that is kept is not made again. */
const mostAddresses = 20_000

// The bundles of several routes may each hold this file; the counts are one.
const kept = globalThis as {
  baaraFruitless?: { readonly searches: FruitlessSearches; readonly addresses: Set<string> }
}

function fruitless() {
  kept.baaraFruitless ??= { searches: new FruitlessSearches(), addresses: new Set() }
  return kept.baaraFruitless
}

/** Remembers whether the words of a search find nothing, by themselves: what a filter leaves out is not missing. */
export async function noteFruit(criteria: SearchCriteria, total: number, now: Date): Promise<void> {
  const { addresses } = fruitless()
  const address = listAddress(criteria)
  addresses.delete(address)
  if (total > 0 || criteria.words === '' || criteria.state !== 'open' || criteria.page !== null) return
  const alone = { ...noCriteria, words: criteria.words }
  if (address !== listAddress(alone) && (await searchSlugs(pool, alone, 1, now)).total > 0) return
  if (addresses.size >= mostAddresses) addresses.clear()
  addresses.add(address)
}

/** Counts a list that was answered, if there was nothing in it for its words. */
export function countFruitless(request: Request, criteria: SearchCriteria, status: number): void {
  if (!isVisit(request, status)) return
  const { searches, addresses } = fruitless()
  if (addresses.has(listAddress(criteria))) searches.count(criteria.words, new Date())
}

/** Writes what was counted since the last time. */
export function writeFruitlessSearches(): Promise<void> {
  return fruitless().searches.write(database)
}
