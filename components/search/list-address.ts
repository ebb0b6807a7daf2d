import { type SearchCriteria, toSearchParams } from '@/lib/search/criteria'

/** The address of a list. */
export function listAddress(criteria: SearchCriteria): string {
  const params = toSearchParams(criteria).toString()
  return params === '' ? '/offres' : `/offres?${params}`
}
