import type { LocalDate } from '../deadlines/deadline'
import { parameters, type SearchCriteria, toSearchParams } from './criteria'

/** The one address of a list: a page of its own where a country, a place in it, a sector or an organisation is all that is asked. */
export function listAddress(criteria: SearchCriteria): string {
  const landing = landingAddress(criteria)
  const rest =
    landing === null ? criteria : { ...criteria, country: null, place: null, sector: null, organisation: null }
  return withQuery(landing ?? '/offres', toSearchParams(rest))
}

/** Whether the list is one that search engines may keep: everything, or a page of its own. */
export function isLanding(criteria: SearchCriteria): boolean {
  return landingAddress(criteria) !== null
}

/** The month to look at is written `2026-12`; null for the present one. What days make needless is left out. */
export function calendarAddress(criteria: SearchCriteria, month: string | null): string {
  const params = toSearchParams(calendarCriteria(criteria))
  if (month !== null) params.set(monthParameter, month)
  return withQuery('/offres/calendrier', params)
}

export const monthParameter = 'mois'

/** What ends on one day of the calendar. */
export function dayAddress(criteria: SearchCriteria, date: LocalDate): string {
  return withQuery(`/offres/calendrier/${date}`, toSearchParams(calendarCriteria(criteria)))
}

/** A calendar shows open offers by their last day, so it asks neither for a window of days nor for an order. */
export function calendarCriteria(criteria: SearchCriteria): SearchCriteria {
  return { ...criteria, closing: null, state: 'open', order: null, page: null }
}

function landingAddress(criteria: SearchCriteria): string | null {
  const params = toSearchParams({ ...criteria, order: null, page: null })
  const value = (name: keyof typeof parameters) => params.get(parameters[name])
  switch ([...params.keys()].join(' ')) {
    case parameters.country:
      return `/offres/pays/${value('country')}`
    case `${parameters.country} ${parameters.place}`:
      return `/offres/pays/${value('country')}/${value('place')}`
    case parameters.sector:
      return `/offres/secteur/${value('sector')}`
    case parameters.organisation:
      return `/offres/organisation/${value('organisation')}`
    default:
      return null
  }
}

function withQuery(path: string, params: URLSearchParams): string {
  const query = params.toString()
  return query === '' ? path : `${path}?${query}`
}
