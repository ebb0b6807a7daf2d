import { parseSearchCriteria } from '@/lib/search/criteria'
import { offersListPage } from '../offers-list'
import { respond } from '../respond'

export function GET(request: Request): Promise<Response> {
  const criteria = parseSearchCriteria(new URL(request.url).searchParams)
  return respond(request, (now) => offersListPage(criteria, now, { isHome: false }))
}
