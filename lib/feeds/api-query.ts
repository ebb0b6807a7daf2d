import { z } from 'zod'
import { problemWords } from '../copy/api'
import { noCriteria, parameters, parseSearchCriteria, type SearchCriteria } from '../search/criteria'
import { withKnownPlace } from '../search/known-place'

/** What was asked, or a sentence that says why it cannot be answered. A page may pass over nonsense; a program must be told. */
export type Understood<Query> = { readonly query: Query } | { readonly refused: string }

export interface ListQuery {
  readonly criteria: SearchCriteria
  readonly limit: number
}

const usualLimit = 20
const mostOffers = 100
const searchNames = new Set<string>(Object.values(parameters))

/** The parameters of a list: those of the site's own search, and `limit`. */
export function parseListQuery(params: URLSearchParams): Understood<ListQuery> {
  const refused = firstOf(refusals(params, [...searchNames, 'limit']))
  if (refused !== null) return { refused }
  for (const [name, value] of params)
    if (name !== 'limit' && value !== '' && !isUnderstood(name, value))
      return { refused: problemWords.unknownValue(name, value) }
  const limit = params.get('limit') ?? String(usualLimit)
  if (!/^[1-9]\d{0,2}$/.test(limit) || Number(limit) > mostOffers) return { refused: problemWords.limit }
  const criteria = withKnownPlace(parseSearchCriteria(params))
  // Left out, it would widen the search.
  for (const name of ['place', 'closing'] as const) {
    const value = params.get(parameters[name]) ?? ''
    if (value !== '' && criteria[name] === null) return { refused: problemWords.unknownValue(parameters[name], value) }
  }
  return { query: { criteria, limit: Number(limit) } }
}

/** The address of a list, written one way only. */
export function listQueryString(params: URLSearchParams, limit: number): string {
  const all = new URLSearchParams(params)
  if (limit !== usualLimit) all.set('limit', String(limit))
  const query = all.toString()
  return query === '' ? '' : `?${query}`
}

export interface ChangesQuery {
  readonly since: Date
  /** The number of the last offer told of at that very instant. */
  readonly number: number | null
}

/** PostgreSQL has no year 0, and an address no year of five digits. */
const firstInstant = new Date(0)
const lastInstant = new Date('9999-12-31T23:59:59.999Z')

export function parseChangesQuery(params: URLSearchParams): Understood<ChangesQuery> {
  const refused = firstOf(refusals(params, ['since', 'after']))
  if (refused !== null) return { refused }
  const since = z.iso.datetime({ offset: true }).safeParse(params.get('since') ?? '')
  if (!since.success) return { refused: problemWords.since }
  const instant = new Date(since.data)
  if (!(instant >= firstInstant && instant <= lastInstant)) return { refused: problemWords.since }
  const after = params.get('after')
  if (after !== null && !/^\d{1,9}$/.test(after)) return { refused: problemWords.afterNumber }
  return { query: { since: instant, number: after === null ? null : Number(after) } }
}

export function changesQueryString({ since, number }: ChangesQuery): string {
  const params = new URLSearchParams({ since: since.toISOString() })
  if (number !== null) params.set('after', String(number))
  return `?${params}`
}

/** Read by itself, a value that means something is a search for something. */
function isUnderstood(name: string, value: string): boolean {
  if (name === parameters.without && /[ ,]/.test(value))
    return value.split(/[ ,]/).every((item) => isUnderstood(name, item))
  const criteria = parseSearchCriteria(new URLSearchParams({ [name]: value }))
  return JSON.stringify(criteria) !== JSON.stringify(noCriteria)
}

function* refusals(params: URLSearchParams, known: readonly string[]): Generator<string> {
  for (const name of new Set(params.keys())) {
    if (!known.includes(name)) yield problemWords.unknownParameter(name)
    else if (params.getAll(name).length > 1) yield problemWords.repeated(name)
  }
}

function firstOf(words: Iterable<string>): string | null {
  for (const first of words) return first
  return null
}
