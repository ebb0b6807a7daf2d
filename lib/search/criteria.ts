import { type ContractType, contractTypes } from '../extraction/posting'
import { slugOf } from '../offers/slug'
import { countries } from '../places/countries'
import type { CountryCode } from '../places/country'

/** What a visitor looks for. Every value is valid: the words are trimmed, the page is a whole number from 1. */
export interface SearchCriteria {
  readonly words: string
  readonly country: CountryCode | null
  readonly contract: ContractType | null
  /** Open offers, or the closed ones on demand. */
  readonly state: OfferState
  readonly page: number
}

export type OfferState = 'open' | 'closed'

/** The French names of the criteria in addresses. */
export const parameters = { words: 'q', country: 'pays', contract: 'contrat', state: 'etat', page: 'page' } as const
export const closedValue = 'closes'

export const noCriteria: SearchCriteria = { words: '', country: null, contract: null, state: 'open', page: 1 }

const maxWordsLength = 200
/** 20 offers a page: far past anything we hold, and short of an offset PostgreSQL could refuse. */
const maxPage = 10_000

/** Total: what cannot be understood is as if it were not there. */
export function parseSearchCriteria(params: URLSearchParams): SearchCriteria {
  const country = params.get(parameters.country)?.toLowerCase()
  const contract = params.get(parameters.contract)?.toUpperCase()
  return {
    words: parseWords(params.get(parameters.words) ?? ''),
    country: countries.find(({ name }) => countrySlug(name) === country)?.code ?? null,
    contract: contractTypes.find((type) => type === contract) ?? null,
    state: params.get(parameters.state) === closedValue ? 'closed' : 'open',
    page: parsePage(params.get(parameters.page)),
  }
}

/** The inverse: one address for one search, with nothing in it that goes without saying. */
export function toSearchParams(criteria: SearchCriteria): URLSearchParams {
  const params = new URLSearchParams()
  const country = countries.find(({ code }) => code === criteria.country)
  if (criteria.words !== '') params.set(parameters.words, criteria.words)
  if (country !== undefined) params.set(parameters.country, countrySlug(country.name))
  if (criteria.contract !== null) params.set(parameters.contract, criteria.contract.toLowerCase())
  if (criteria.state === 'closed') params.set(parameters.state, closedValue)
  if (criteria.page > 1) params.set(parameters.page, String(criteria.page))
  return params
}

/** « Côte d’Ivoire » → « cote-d-ivoire ». */
export function countrySlug(name: string): string {
  return slugOf(name)
}

function parseWords(words: string): string {
  // PostgreSQL takes neither the null character nor half a surrogate pair, which a cut may leave.
  const cut = words
    .replace(/[\s\0]+/g, ' ')
    .trim()
    .slice(0, maxWordsLength)
  return cut.replace(/\p{Cs}/gu, '').trim()
}

function parsePage(page: string | null): number {
  if (page === null || !/^\d{1,6}$/.test(page)) return 1
  return Math.min(Math.max(Number(page), 1), maxPage)
}
