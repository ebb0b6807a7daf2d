import { type ContractType, contractTypes, type Sector, sectors } from '../extraction/posting'
import { slugOf } from '../offers/slug'
import { countries } from '../places/countries'
import type { CountryCode } from '../places/country'
import { formatPageKey, type PageKey, parsePageKey } from './page-key'

/** What a visitor looks for. Every value is valid; null, false or empty means that nothing was asked there. */
export interface SearchCriteria {
  readonly words: string
  readonly country: CountryCode | null
  /** Slug of a region or a town. */
  readonly place: string | null
  readonly contract: ContractType | null
  readonly sector: Sector | null
  /** Slug of an organisation. */
  readonly organisation: string | null
  readonly closing: ClosingWindow | null
  /** At most this many years of experience asked for. */
  readonly experience: ExperienceLimit | null
  readonly posted: PostedWindow | null
  /** Documents that must not be asked for. */
  readonly without: readonly AvoidedDocument[]
  /** Only what can be applied for by e-mail. */
  readonly byEmail: boolean
  /** Open offers, or the closed ones on demand. */
  readonly state: OfferState
  /** Null: what suits the search, by relevance where there are words, else by deadline. */
  readonly order: SearchOrder | null
  /** Which page; null is the first. */
  readonly page: PageKey | null
}

export type OfferState = 'open' | 'closed'
export const searchOrders = ['relevance', 'deadline', 'newest'] as const
export type SearchOrder = (typeof searchOrders)[number]
/** Until the end of today, or of the day in 3 or 7 days; or without any date. */
export const closingWindows = ['today', '3-days', '7-days', 'rolling'] as const
export type ClosingWindow = (typeof closingWindows)[number]
export const experienceLimits = [0, 1, 2, 3, 5] as const
export type ExperienceLimit = (typeof experienceLimits)[number]
/** Published since so many days. */
export const postedWindows = [1, 3, 7, 30] as const
export type PostedWindow = (typeof postedWindows)[number]
/** Those that take days to obtain or cost money. */
export const avoidedDocuments = [
  'CASIER_JUDICIAIRE',
  'CERTIFICAT_NATIONALITE',
  'CERTIFICAT_MEDICAL',
  'CERTIFICAT_RESIDENCE',
  'PERMIS_CONDUIRE',
] as const
export type AvoidedDocument = (typeof avoidedDocuments)[number]

/** The French names of the criteria in addresses. */
export const parameters = {
  words: 'q',
  country: 'pays',
  place: 'lieu',
  contract: 'contrat',
  sector: 'secteur',
  organisation: 'organisation',
  closing: 'ferme',
  experience: 'experience',
  posted: 'publiee',
  without: 'sans',
  byEmail: 'par',
  state: 'etat',
  order: 'tri',
  after: 'apres',
  before: 'avant',
} as const

/** How the values of closed sets are written in addresses. */
export const closingSlugs: Readonly<Record<ClosingWindow, string>> = {
  today: 'aujourd-hui',
  '3-days': '3-jours',
  '7-days': '7-jours',
  rolling: 'au-fil-de-l-eau',
}
export const orderSlugs: Readonly<Record<SearchOrder, string>> = {
  relevance: 'pertinence',
  deadline: 'date-limite',
  newest: 'recentes',
}
export const closedValue = 'closes'
export const byEmailValue = 'e-mail'

export const noCriteria: SearchCriteria = {
  words: '',
  country: null,
  place: null,
  contract: null,
  sector: null,
  organisation: null,
  closing: null,
  experience: null,
  posted: null,
  without: [],
  byEmail: false,
  state: 'open',
  order: null,
  page: null,
}

const maxWordsLength = 200

/** Total: what cannot be understood is as if it were not there. */
export function parseSearchCriteria(params: URLSearchParams): SearchCriteria {
  const get = (name: keyof typeof parameters) => params.get(parameters[name])?.toLowerCase() ?? ''
  const days = Number(/^(\d{1,2})-jours?$/.exec(get('posted'))?.[1] ?? Number.NaN)
  // The boxes of the form send one each.
  const without = params.getAll(parameters.without).join(',').toLowerCase().split(/[ ,]/)
  const state = get('state') === closedValue ? 'closed' : 'open'
  return {
    words: parseWords(params.get(parameters.words) ?? ''),
    country: countries.find(({ name }) => countrySlug(name) === get('country'))?.code ?? null,
    place: parseSlug(get('place')),
    contract: contractTypes.find((type) => codeSlug(type) === get('contract')) ?? null,
    sector: sectors.find((sector) => codeSlug(sector) === get('sector')) ?? null,
    organisation: parseSlug(get('organisation')),
    // What is closed has no time left.
    closing:
      state === 'closed' ? null : (closingWindows.find((window) => closingSlugs[window] === get('closing')) ?? null),
    experience: experienceLimits.find((years) => String(years) === get('experience')) ?? null,
    posted: postedWindows.find((window) => window === days) ?? null,
    without: avoidedDocuments.filter((code) => without.includes(codeSlug(code))),
    byEmail: get('byEmail') === byEmailValue,
    state,
    order: searchOrders.find((order) => orderSlugs[order] === get('order')) ?? null,
    page: parsePageKey('after', get('after')) ?? parsePageKey('before', get('before')),
  }
}

/** The inverse: one address for one search, with nothing in it that goes without saying. */
export function toSearchParams(criteria: SearchCriteria): URLSearchParams {
  const params = new URLSearchParams()
  const set = (name: keyof typeof parameters, value: string | null | undefined) => {
    if (value !== null && value !== undefined && value !== '') params.set(parameters[name], value)
  }
  const { country, contract, sector, closing, experience, posted, without, order, page } = criteria
  set('words', criteria.words)
  set('country', country && countrySlug(countries.find(({ code }) => code === country)?.name ?? ''))
  set('place', criteria.place)
  set('contract', contract && codeSlug(contract))
  set('sector', sector && codeSlug(sector))
  set('organisation', criteria.organisation)
  set('closing', closing && closingSlugs[closing])
  set('experience', experience === null ? null : String(experience))
  set('posted', posted === null ? null : `${posted}-${posted === 1 ? 'jour' : 'jours'}`)
  set('without', without.map(codeSlug).join(','))
  set('byEmail', criteria.byEmail ? byEmailValue : null)
  set('state', criteria.state === 'closed' ? closedValue : null)
  set('order', order !== null && order !== usualOrder(criteria) ? orderSlugs[order] : null)
  if (page !== null) set(page.direction, formatPageKey(page))
  return params
}

/** The order of a search that asks for none. */
export function usualOrder({ words }: Pick<SearchCriteria, 'words'>): SearchOrder {
  return words === '' ? 'deadline' : 'relevance'
}

/** « Côte d’Ivoire » → « cote-d-ivoire ». */
export function countrySlug(name: string): string {
  return slugOf(name)
}

/** `CASIER_JUDICIAIRE` → « casier-judiciaire ». */
export function codeSlug(code: string): string {
  return code.toLowerCase().replaceAll('_', '-')
}

function parseSlug(words: string): string | null {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(words) && words.length <= maxWordsLength ? words : null
}

function parseWords(words: string): string {
  // PostgreSQL takes neither the null character nor half a surrogate pair, which a cut may leave.
  const cut = words
    .replace(/[\s\0]+/g, ' ')
    .trim()
    .slice(0, maxWordsLength)
  return cut.replace(/\p{Cs}/gu, '').trim()
}
