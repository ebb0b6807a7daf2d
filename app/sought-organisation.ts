import type { VerifiedOrganisation } from '@/lib/offers/offer'
import { pool } from '@/lib/platform/database'
import type { SearchCriteria } from '@/lib/search/criteria'
import { findOrganisation } from '@/lib/search/landing'
import { isLanding } from '@/lib/search/list-address'
import { notFoundPage, type Page, type Redirect } from './respond'

/**
 * Makes a page with the organisation that its search names. One that we do not know has no page, and is left out of a search;
 * an address that it had before leads to the one it has now.
 */
export async function withOrganisation(
  criteria: SearchCriteria,
  addressOf: (criteria: SearchCriteria) => string,
  makePage: (organisation: VerifiedOrganisation | null) => Promise<Page>,
): Promise<Page | Redirect> {
  if (criteria.organisation === null) return makePage(null)
  const organisation = await findOrganisation(pool, criteria.organisation)
  if (organisation !== null && organisation.slug !== criteria.organisation)
    return { status: 308, location: addressOf({ ...criteria, organisation: organisation.slug }) }
  if (organisation !== null) return makePage(organisation)
  return isLanding(criteria) ? notFoundPage : { status: 303, location: addressOf({ ...criteria, organisation: null }) }
}
