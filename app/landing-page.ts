import { parameters, parseSearchCriteria } from '@/lib/search/criteria'
import { withKnownPlace } from '@/lib/search/known-place'
import { isLanding } from '@/lib/search/list-address'
import { respondWithList } from './offers-list'
import { notFoundPage, respond } from './respond'

/** Answers with the list of a country, a place, a sector or an organisation, named by slugs in its path; 404 for what we do not know. */
export function respondWithLanding(
  request: Request,
  slugs: Partial<Record<'country' | 'place' | 'sector' | 'organisation', string>>,
): Promise<Response> {
  const own = new URLSearchParams()
  for (const name of ['country', 'place', 'sector', 'organisation'] as const)
    if (slugs[name] !== undefined) own.set(parameters[name], slugs[name])
  const asked = withKnownPlace(parseSearchCriteria(own))
  const isKnown = isLanding(asked) && (slugs.place === undefined || asked.place !== null)
  return isKnown ? respondWithList(request, own) : respond(request, null, async () => notFoundPage)
}
