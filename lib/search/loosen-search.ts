import 'server-only'
import { Prisma } from '../platform/prisma/client'
import { type Reader, readRows } from '../platform/read-rows'
import { noCriteria, type SearchCriteria } from './criteria'
import type { FilterName } from './search-filters'
import { searchQuery } from './search-query'

/** A search with one thing less asked, and the offers that it would find. */
export interface LooserSearch {
  readonly dropped: FilterName | 'words'
  readonly criteria: SearchCriteria
  readonly count: number
}

/** For a search without a result: what to give up, the most promising first; what would not help is left out. */
export async function loosenSearch(db: Reader, criteria: SearchCriteria, now: Date): Promise<readonly LooserSearch[]> {
  const query = searchQuery(criteria, now)
  const everything = searchQuery({ ...criteria, words: '' }, now)
  const conditions: readonly { name: LooserSearch['dropped']; holds: Prisma.Sql }[] = [
    ...(criteria.words === '' ? [] : [{ name: 'words' as const, holds: query.found }]),
    ...query.filters,
  ]
  if (conditions.length === 0) return []
  const missed = conditions.map(({ holds }, i) => Prisma.sql`CASE WHEN (${holds}) THEN 0 ELSE ${1 << i}::integer END`)
  const rows = await readRows<{ missed: number; count: number }>(db)`
    WITH ${query.asked}
    SELECT "missed", count(*)::integer AS "count" FROM (
      SELECT ${Prisma.join(missed, ' | ')} AS "missed" FROM "SearchEntry" AS entry WHERE ${everything.found}
    ) AS entry GROUP BY "missed"`
  return conditions
    .map(({ name }): LooserSearch => {
      const bits = conditions.reduce(
        (sum, condition, i) => (isDroppedWith(condition.name, name) ? sum | (1 << i) : sum),
        0,
      )
      const count = rows.reduce((sum, row) => ((row.missed & ~bits) === 0 ? sum + row.count : sum), 0)
      return { dropped: name, criteria: without(criteria, name), count }
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

/** A place lies in its country, and goes with it. */
function isDroppedWith(name: LooserSearch['dropped'], dropped: LooserSearch['dropped']): boolean {
  return name === dropped || (dropped === 'country' && name === 'place')
}

function without(criteria: SearchCriteria, dropped: LooserSearch['dropped']): SearchCriteria {
  const kept = { ...criteria, page: null, [dropped]: noCriteria[dropped] }
  return dropped === 'country' ? { ...kept, place: null } : kept
}
