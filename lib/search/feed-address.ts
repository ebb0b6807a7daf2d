import { type SearchCriteria, toSearchParams } from './criteria'

/** What a search can be followed by. */
export const feedKinds = ['atom', 'rss', 'calendar'] as const
export type FeedKind = (typeof feedKinds)[number]

/** What a feed asks: the search without its page and order, since feeds have their own. */
export function feedQuery(criteria: SearchCriteria): string {
  return toSearchParams({ ...criteria, order: null, page: null }).toString()
}

/** The path of a feed; `query` is as `feedQuery` writes it. */
export function feedAddress(kind: FeedKind, query: string): string {
  return query === '' ? `/api/feeds/${kind}` : `/api/feeds/${kind}?${query}`
}
