import 'server-only'
import type { Reader } from '../platform/read-rows'
import type { SearchCriteria } from './criteria'
import { type ListedOffer, type ListedRow, listedOfferOf } from './listed-offer'
import { searchPage } from './search-page'

/** An entry of a feed. */
export interface FeedOffer extends ListedOffer {
  readonly id: string
  readonly version: number
  readonly publishedAt: Date
  readonly changedAt: Date
}

const feedLength = 50
const calendarLength = 1000

/** The offers looked for as a feed has them: the newest. */
export async function listFeedOffers(db: Reader, criteria: SearchCriteria, now: Date): Promise<readonly FeedOffer[]> {
  const { rows } = await searchPage(db, { ...criteria, order: 'newest', page: null }, feedLength, now)
  return rows.map(feedOfferOf)
}

/** The open offers looked for that have a date, the next to close first: none leaves an agenda before it closes. */
export async function listDatedOffers(db: Reader, criteria: SearchCriteria, now: Date): Promise<readonly FeedOffer[]> {
  const byDeadline = { ...criteria, state: 'open', order: 'deadline', page: null } as const
  const { rows } = await searchPage(db, byDeadline, calendarLength, now)
  return rows.map(feedOfferOf).filter(({ deadline }) => deadline.sendBy !== null)
}

function feedOfferOf(row: ListedRow): FeedOffer {
  return {
    ...listedOfferOf(row),
    id: row.id,
    version: row.version,
    publishedAt: new Date(row.publishedAt),
    changedAt: new Date(row.changedAt),
  }
}
