import { parseSearchCriteria, type SearchCriteria } from '@/lib/search/criteria'
import { withKnownPlace } from '@/lib/search/known-place'
import { type Page, type Redirect, respond } from './respond'

/** What a visitor asks; `own` is what the path of the page asks already. */
export function soughtBy(request: Request, own: URLSearchParams = new URLSearchParams()): SearchCriteria {
  const params = new URL(request.url).searchParams
  for (const [name, value] of own) params.set(name, value)
  const criteria = withKnownPlace(parseSearchCriteria(params))
  // The form keeps the order when a visitor empties the field: without words nothing is relevant.
  return criteria.order === 'relevance' ? { ...criteria, order: null } : criteria
}

/** Answers at the one address of a search, and sends visitors there who come by another: a form sends its empty fields too. */
export function respondAt(
  request: Request,
  address: string,
  makePage: (now: Date) => Promise<Page | Redirect>,
): Promise<Response> {
  if (isAt(request, address)) return respond(request, address, makePage)
  return respond(request, null, async () => ({ status: 303, location: address }))
}

/** However its characters are escaped. */
function isAt(request: Request, address: string): boolean {
  const [asked, own] = [new URL(request.url), new URL(address, request.url)]
  return asked.pathname === own.pathname && asked.searchParams.toString() === own.searchParams.toString()
}
