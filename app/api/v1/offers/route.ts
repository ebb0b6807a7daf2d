import { listQueryString, parseListQuery } from '@/lib/feeds/api-query'
import type { OfferList } from '@/lib/feeds/api-schemas'
import { offerJson } from '@/lib/feeds/offer-json'
import { listOffersBySlugs } from '@/lib/offers/queries'
import { pool } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { toSearchParams } from '@/lib/search/criteria'
import { searchSlugs } from '@/lib/search/search-slugs'
import { answerMachine, json, problem } from '../../machine'

export { OPTIONS } from '../../machine'

/** The offers of a search, whole, page by page. */
export function GET(request: Request): Promise<Response> {
  const understood = parseListQuery(new URL(request.url).searchParams)
  if ('refused' in understood) return answerMachine(request, null, async () => problem(400, understood.refused))
  const { criteria, limit } = understood.query
  const path = '/api/v1/offers'
  return answerMachine(request, `${path}${listQueryString(toSearchParams(criteria), limit)}`, async (now) => {
    const { siteUrl } = readEnv()
    const { slugs, total, next, changesAt } = await searchSlugs(pool, criteria, limit, now)
    const offers = await listOffersBySlugs(pool, slugs)
    const following = next && listQueryString(toSearchParams({ ...criteria, page: next }), limit)
    const list: OfferList = {
      total,
      offers: offers.map((offer) => offerJson(offer, siteUrl, now)),
      next: following === null ? null : `${siteUrl}${path}${following}`,
    }
    return json(list, changesAt)
  })
}
