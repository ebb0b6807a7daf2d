import 'server-only'
import type { Reader } from '../platform/read-rows'
import type { SearchCriteria } from './criteria'
import type { PageKey } from './page-key'
import { searchPage } from './search-page'
import { firstChange } from './utc-day'

export interface FoundSlugs {
  readonly slugs: readonly string[]
  readonly total: number
  readonly next: PageKey | null
  readonly changesAt: Date | null
}

/** The addresses of the offers looked for, page by page. */
export async function searchSlugs(db: Reader, criteria: SearchCriteria, limit: number, now: Date): Promise<FoundSlugs> {
  const { rows, total, next, nextMove } = await searchPage(db, criteria, limit, now)
  return { slugs: rows.map(({ slug }) => slug), total, next, changesAt: firstChange(nextMove, now) }
}
