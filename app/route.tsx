import { noCriteria } from '@/lib/search/criteria'
import { offersListPage } from './offers-list'
import { respond } from './respond'

/** The home page: what Baara does, and the offers that close first. */
export function GET(request: Request): Promise<Response> {
  return respond(request, (now) => offersListPage(noCriteria, now, { isHome: true }))
}
