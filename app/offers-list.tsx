import { nothingInstead } from '@/components/search/instead'
import { OffersPage } from '@/components/search/offers-page'
import { criteriaInWords, criteriaLine } from '@/lib/copy/criteria-words'
import { feedTitle, landingTitle } from '@/lib/copy/landing-pages'
import { listDescription, listTitle } from '@/lib/copy/offer-list'
import { badgeAt } from '@/lib/deadlines/badge'
import { earliest } from '@/lib/deadlines/earliest'
import type { VerifiedOrganisation } from '@/lib/offers/offer'
import { pool } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { noCriteria, type SearchCriteria } from '@/lib/search/criteria'
import { feedQuery } from '@/lib/search/feed-address'
import { listAddress } from '@/lib/search/list-address'
import { searchOffers } from '@/lib/search/search-offers'
import { findInstead } from './find-instead'
import { countFruitless, noteFruit } from './fruitless-searches'
import { type Page, respond } from './respond'
import { respondAt, soughtBy } from './search-request'
import { withOrganisation } from './sought-organisation'

/** Answers with a list of offers; `own` is what the path of the page asks already. */
export async function respondWithList(request: Request, own: URLSearchParams): Promise<Response> {
  const criteria = soughtBy(request, own)
  const response = await respondAt(request, listAddress(criteria), (now) =>
    withOrganisation(criteria, listAddress, (organisation) => listPage(criteria, organisation, now, false)),
  )
  countFruitless(request, criteria, response.status)
  return response
}

/** Answers with the offers that close first, under what Baara does. */
export function respondWithHome(request: Request): Promise<Response> {
  return respond(request, '/', (now) => listPage(noCriteria, null, now, true))
}

async function listPage(
  criteria: SearchCriteria,
  organisation: VerifiedOrganisation | null,
  now: Date,
  isHome: boolean,
): Promise<Page> {
  const results = await searchOffers(pool, criteria, now)
  await noteFruit(criteria, results.total, now)
  const instead = results.total === 0 ? await findInstead(criteria, now) : nothingInstead
  const chosen = criteriaInWords(criteria, organisation)
  const line = criteriaLine(chosen)
  const title = landingTitle(criteria, organisation)
  const changes = [...results.offers, ...instead.similar].map(({ deadline }) => badgeAt(deadline, now).changesAt)
  return {
    status: 200,
    head: {
      title: isHome ? null : listTitle(criteria, results, { title, line }),
      description: listDescription(criteria, results),
      // A search is for the person who made it, and its further pages change with every offer.
      indexed:
        (isHome || title !== null || chosen.length === 0) &&
        criteria.order === null &&
        criteria.page === null &&
        results.offers.some(({ isExample }) => !isExample),
      canonical: isHome ? '/' : listAddress(criteria),
      feeds: criteria.state === 'open' ? { title: feedTitle(line), query: feedQuery(criteria) } : null,
      openGraph: null,
      jsonLd: null,
      script: null,
    },
    content: (
      <OffersPage
        criteria={criteria}
        results={results}
        organisation={organisation}
        chosen={chosen}
        title={title}
        isHome={isHome}
        instead={instead}
        now={now}
        siteUrl={readEnv().siteUrl}
      />
    ),
    changesAt: earliest([...changes, results.changesAt]),
  }
}
