import { contractChoices } from '@/lib/copy/contract'
import { choiceWords, closingNames, experienceNames, postedNames } from '@/lib/copy/filters'
import { organisationInShort } from '@/lib/copy/offer-page'
import { sectorNames } from '@/lib/copy/sectors'
import type { OfferOrganisation } from '@/lib/offers/offer'
import { countryByCode } from '@/lib/places/countries'
import { noCriteria, parameters, type SearchCriteria, toSearchParams } from '@/lib/search/criteria'
import { findKnownPlace } from '@/lib/search/known-place'
import type { FacetCount, Facets } from '@/lib/search/search-results'

/** The filters of which one choice at most is taken, in the order in which candidates narrow a search. */
export const filterNames = [
  'country',
  'place',
  'sector',
  'contract',
  'closing',
  'experience',
  'organisation',
  'posted',
] as const
export type SelectName = (typeof filterNames)[number]

export interface FilterChoice {
  /** As in addresses. */
  readonly value: string
  /** « Mali (12) ». */
  readonly words: string
}

/** What can be chosen with the other filters as they are: what leaves no offer is left out, what is chosen stays. */
export function filterChoices(
  criteria: SearchCriteria,
  facets: Facets,
  organisation: OfferOrganisation | null,
): Readonly<Record<SelectName, readonly FilterChoice[]>> {
  const { country } = criteria
  const place = (slug: string) => (country === null ? null : findKnownPlace(country, slug)?.name) ?? slug
  const organisations = new Map(facets.organisations.map(({ value, name }) => [value, name]))
  if (organisation !== null) organisations.set(organisation.slug, organisationInShort(organisation))

  function choices<Value>(
    name: SelectName,
    chosen: Value | null,
    counts: readonly FacetCount<Value>[],
    words: (value: Value) => string,
  ): readonly FilterChoice[] {
    const isThere = chosen === null || counts.some(({ value }) => value === chosen)
    return [...counts, ...(isThere ? [] : [{ value: chosen, count: 0 }])].map(({ value, count }) => ({
      value: toSearchParams({ ...noCriteria, [name]: value }).get(parameters[name]) ?? '',
      words: choiceWords(words(value), count),
    }))
  }
  return {
    country: inOrder(choices('country', country, facets.countries, (code) => countryByCode(code).name)),
    place: inOrder(choices('place', criteria.place, facets.places, place)),
    sector: inOrder(choices('sector', criteria.sector, facets.sectors, (sector) => sectorNames[sector])),
    contract: choices('contract', criteria.contract, facets.contracts, (type) => contractChoices[type]),
    closing: choices('closing', criteria.closing, facets.closing, (window) => closingNames[window]),
    experience: choices('experience', criteria.experience, facets.experience, (years) => experienceNames[years]),
    organisation: inOrder(
      choices('organisation', criteria.organisation, facets.organisations, (slug) => organisations.get(slug) ?? slug),
    ),
    posted: choices('posted', criteria.posted, facets.posted, (days) => postedNames[days]),
  }
}

const { compare } = new Intl.Collator('fr')

function inOrder(choices: readonly FilterChoice[]): readonly FilterChoice[] {
  return [...choices].sort((a, b) => compare(a.words, b.words))
}
