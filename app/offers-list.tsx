import { OffersPage } from '@/components/search/offers-page'
import { countWords, resultsTitle } from '@/lib/copy/offer-list'
import { siteCopy } from '@/lib/copy/site'
import { badgeAt } from '@/lib/deadlines/badge'
import { database } from '@/lib/platform/database'
import { noCriteria, type SearchCriteria } from '@/lib/search/criteria'
import { searchOffers } from '@/lib/search/search-offers'
import type { Page } from './respond'

/** The list of offers, as a page of its own or on the home page. */
export async function offersListPage(
  criteria: SearchCriteria,
  now: Date,
  { isHome }: { isHome: boolean },
): Promise<Page> {
  const results = await searchOffers(database, criteria, now)
  const changes = results.offers.map(({ deadline }) => badgeAt(deadline, now).changesAt)
  return {
    status: 200,
    head: {
      title: isHome ? null : resultsTitle(countWords(results, criteria), criteria),
      description: siteCopy.description,
      // A search is for the person who made it.
      indexed: isHome || (results.total > 0 && criteria.words === '' && criteria.state === noCriteria.state),
    },
    content: <OffersPage criteria={criteria} results={results} now={now} isHome={isHome} />,
    changesAt: earliest([...changes, results.nextClosing]),
  }
}

function earliest(instants: readonly (Date | null)[]): Date | null {
  const times = instants.flatMap((instant) => (instant === null ? [] : [instant.getTime()]))
  return times.length === 0 ? null : new Date(Math.min(...times))
}
