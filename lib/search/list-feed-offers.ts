import 'server-only'
import type { Transaction } from '../platform/database'
import type { SearchCriteria } from './criteria'
import { type ListedOffer, listedOfferOf } from './listed-offer'
import { searchPage } from './search-page'

/** An entry of a feed. */
export interface FeedOffer extends ListedOffer {
  readonly id: string
  readonly version: number
  readonly publishedAt: Date
  readonly changedAt: Date
}

const feedLength = 50

/** The offers looked for as a feed has them: in the order asked for, else the newest first. */
export async function listFeedOffers(
  db: Transaction,
  criteria: SearchCriteria,
  now: Date,
): Promise<readonly FeedOffer[]> {
  const order = criteria.order ?? 'newest'
  const { rows } = await searchPage(db, { ...criteria, order, page: null }, feedLength, now)
  return rows.map((row) => ({
    ...listedOfferOf(row),
    id: row.id,
    version: row.version,
    publishedAt: new Date(row.publishedAt),
    changedAt: new Date(row.changedAt),
  }))
}
