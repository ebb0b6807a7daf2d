import { problemWords } from '@/lib/copy/api'
import { criteriaInWords, criteriaLine } from '@/lib/copy/criteria-words'
import { feedTitle } from '@/lib/copy/landing-pages'
import { nextChange } from '@/lib/feeds/next-change'
import { searchCalendar } from '@/lib/feeds/search-calendar'
import { atomFeed, type FollowedSearch, rssFeed } from '@/lib/feeds/syndication'
import { pool } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { parseSearchCriteria, type SearchCriteria } from '@/lib/search/criteria'
import { type FeedKind, feedAddress, feedKinds, feedQuery } from '@/lib/search/feed-address'
import { withKnownPlace } from '@/lib/search/known-place'
import { findOrganisation } from '@/lib/search/landing'
import { listAddress } from '@/lib/search/list-address'
import { listDatedOffers, listFeedOffers } from '@/lib/search/list-feed-offers'
import { answerMachine, problem } from '../../machine'

export { OPTIONS } from '../../machine'

const types: Readonly<Record<FeedKind, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  calendar: 'text/calendar; charset=utf-8',
}
const writers: Readonly<Record<FeedKind, (search: FollowedSearch, now: Date) => string>> = {
  atom: atomFeed,
  rss: rssFeed,
  calendar: searchCalendar,
}

/** A search to follow: its newest open offers, or its next deadlines. */
export async function GET(request: Request, { params }: { params: Promise<{ kind: string }> }): Promise<Response> {
  const { kind: word } = await params
  const kind = feedKinds.find((known) => known === word)
  if (kind === undefined) return answerMachine(request, null, async () => problem(404, problemWords.nowhere))
  const asked = withKnownPlace(parseSearchCriteria(new URL(request.url).searchParams))
  const criteria: SearchCriteria = { ...asked, state: 'open', order: null, page: null }
  const address = feedAddress(kind, feedQuery(criteria))
  return answerMachine(request, address, async (now) => {
    const { siteUrl } = readEnv()
    const [entries, organisation] = await Promise.all([
      kind === 'calendar' ? listDatedOffers(pool, criteria, now) : listFeedOffers(pool, criteria, now),
      criteria.organisation === null ? null : findOrganisation(pool, criteria.organisation),
    ])
    const search = {
      title: feedTitle(criteriaLine(criteriaInWords(criteria, organisation))),
      listUrl: `${siteUrl}${listAddress(criteria)}`,
      feedUrl: `${siteUrl}${address}`,
      siteUrl,
      entries,
    }
    return {
      status: 200,
      body: writers[kind](search, now),
      headers: { 'Content-Type': types[kind] },
      changesAt: nextChange(entries, now),
    }
  })
}
