import 'server-only'
import { type Reader, readRows } from '../platform/read-rows'
import { countFacets, type FacetGroups } from './count-facets'
import type { SearchCriteria } from './criteria'
import { facetHits, groupColumns, organisationCounts, placeCounts } from './facet-hits'
import { listedOfferOf } from './listed-offer'
import { type PageRow, pageColumns, resultPage } from './result-page'
import { resultOrder } from './search-order'
import { nextMove } from './search-page'
import { searchQuery } from './search-query'
import type { Facets, SearchResults } from './search-results'
import { firstChange } from './utc-day'

export const pageSize = 20

interface SearchRow extends PageRow {
  readonly stems: readonly string[] | null
  readonly byPost: FacetGroups['byPost'] | null
  readonly bySectors: FacetGroups['bySectors'] | null
  readonly byProfile: FacetGroups['byProfile'] | null
  readonly organisations: Facets['organisations'] | null
  readonly places: Facets['places'] | null
  readonly nextMove: Date | null
}

/** One page of the published offers looked for, with the counts of all filters, in one round trip. */
export async function searchOffers(db: Reader, criteria: SearchCriteria, now: Date): Promise<SearchResults> {
  const query = searchQuery(criteria, now)
  const order = resultOrder(criteria, query)
  const { page, columns } = pageColumns(criteria, order, pageSize)
  const [row] = await readRows<SearchRow>(db)`
    WITH ${query.asked}, ${facetHits(criteria, query, order, now)}, ${page}
    SELECT ${columns}, (SELECT "stems" FROM asked) AS "stems", ${groupColumns},
      ${organisationCounts(criteria)} AS "organisations", ${placeCounts(criteria)} AS "places", ${nextMove(criteria, now)} AS "nextMove"`
  if (row === undefined) throw new Error('the search gave no row')
  // « de la »: nothing to look for is as if nothing were asked.
  if (query.hasWords && (row.stems ?? []).length === 0) return searchOffers(db, { ...criteria, words: '' }, now)

  const { total, closingSoon, ...facets } = countFacets({
    byPost: row.byPost ?? [],
    bySectors: row.bySectors ?? [],
    byProfile: row.byProfile ?? [],
  })
  const { rows, next, previous } = resultPage(row, criteria, order, pageSize)
  return {
    offers: rows.map(listedOfferOf),
    total,
    closingSoon,
    facets: { ...facets, organisations: row.organisations ?? [], places: row.places ?? [] },
    next,
    previous,
    stems: row.stems ?? [],
    changesAt: firstChange(row.nextMove, now),
  }
}
