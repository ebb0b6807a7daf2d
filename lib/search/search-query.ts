import 'server-only'
import { goneUntil } from '../offers/gone'
import { Prisma } from '../platform/prisma/client'
import type { SearchCriteria } from './criteria'
import { parseQueryWords } from './query-words'
import { type Filter, searchFilters } from './search-filters'

/** What is looked for, in SQL: the one place where criteria become conditions. */
export interface SearchQuery {
  /** A row `asked` with `query`, `without` and `stems`; first in the WITH of any statement that uses the rest. */
  readonly asked: Prisma.Sql
  /** Whether a row `entry` of SearchEntry is open (or closed) and holds the words. */
  readonly found: Prisma.Sql
  readonly filters: readonly Filter[]
  /** Both at once. */
  readonly matches: Prisma.Sql
  /** Whether a row `entry` has the words in its title. */
  readonly isInTitle: Prisma.Sql
  readonly hasWords: boolean
}

export function searchQuery(criteria: SearchCriteria, now: Date): SearchQuery {
  const { words, quoted, excluded } = parseQueryWords(criteria.words)
  const hasWords = words !== '' || quoted.length > 0
  const isInState =
    criteria.state === 'open'
      ? Prisma.sql`entry."closesAt" > ${now}`
      : Prisma.sql`entry."closesAt" <= ${now} AND entry."closesAt" > ${goneUntil(now)}`
  const conditions = [isInState]
  if (hasWords) conditions.push(Prisma.sql`entry."whole" @@ (SELECT "query" FROM asked)`)
  // By the index and as a set: rows are not read for it.
  if (excluded.length > 0)
    conditions.push(
      Prisma.sql`entry."number" NOT IN (SELECT "number" FROM "SearchEntry" WHERE "whole" @@ (SELECT "without" FROM asked))`,
    )
  const found = Prisma.join(conditions, ' AND ')
  const filters = searchFilters(criteria, now)
  return {
    asked: Prisma.sql`asked AS MATERIALIZED (SELECT * FROM "search_query"(${words}, ${quoted}::text[], ${excluded}::text[]))`,
    found,
    filters,
    matches: Prisma.join([found, ...filters.map(({ holds }) => Prisma.sql`(${holds})`)], ' AND '),
    // In the row, which is read for the hit anyway: a second search of the index took a sixth to a third of the time.
    isInTitle: Prisma.sql`entry."title" @@ (SELECT "query" FROM asked)`,
    hasWords,
  }
}
