import type { OfferOrganisation } from '../offers/offer'
import { countryByCode } from '../places/countries'
import type { SearchCriteria } from '../search/criteria'
import { findKnownPlace } from '../search/known-place'
import { contractNames } from './contract'
import { closingNames, experienceNames, filterCopy, postedNames, withoutDocument } from './filters'
import { organisationWords } from './offer-page'
import { sectorNames } from './sectors'
import { fr, uncapitalised } from './typography'

/** One thing that is asked of the offers: in words, and the search without it. */
export interface Criterion {
  readonly asked: Exclude<keyof SearchCriteria, 'order' | 'page'>
  readonly words: string
  /** Within a line that counts the offers: « 12 offres ouvertes, Mali, santé ». Null where the count says it. */
  readonly inLine: string | null
  readonly without: SearchCriteria
}

/** What a search asks, as a person would say it; `organisation` is the one that its slug names, where there is such a one. */
export function criteriaInWords(
  criteria: SearchCriteria,
  organisation: OfferOrganisation | null,
): readonly Criterion[] {
  const { country, place, sector, contract, closing, experience, posted, without } = criteria
  const name = (asked: Criterion['asked'], words: string, nothing: Partial<SearchCriteria>): Criterion => ({
    asked,
    words,
    inLine: words,
    without: { ...criteria, ...nothing, page: null },
  })
  const common = (asked: Criterion['asked'], words: string, nothing: Partial<SearchCriteria>): Criterion => ({
    ...name(asked, words, nothing),
    inLine: uncapitalised(words),
  })
  return [
    criteria.words === '' ? null : name('words', fr`« ${criteria.words} »`, { words: '' }),
    country && name('country', countryByCode(country).name, { country: null, place: null }),
    country === null || place === null
      ? null
      : name('place', findKnownPlace(country, place)?.name ?? place, { place: null }),
    sector && common('sector', sectorNames[sector], { sector: null }),
    contract && common('contract', contractNames[contract], { contract: null }),
    criteria.organisation === null
      ? null
      : name('organisation', organisation === null ? criteria.organisation : organisationWords(organisation), {
          organisation: null,
        }),
    closing && common('closing', closingNames[closing], { closing: null }),
    experience === null ? null : common('experience', experienceNames[experience], { experience: null }),
    posted && common('posted', postedNames[posted], { posted: null }),
    ...without.map((code) =>
      common('without', withoutDocument(code), { without: without.filter((other) => other !== code) }),
    ),
    criteria.byEmail ? common('byEmail', filterCopy.byEmail, { byEmail: false }) : null,
    criteria.state === 'closed' ? { ...name('state', filterCopy.closedOffers, { state: 'open' }), inLine: null } : null,
  ].filter((part) => part !== null)
}

/** « Mali », « Sans casier judiciaire, Sans permis de conduire »: all that is asked of one kind. */
export function criterionWords(criteria: readonly Criterion[], asked: Criterion['asked']): string {
  return criteria
    .filter((criterion) => criterion.asked === asked)
    .map(({ words }) => words)
    .join(', ')
}

/** « Mali, santé »; null where there is nothing to say. */
export function criteriaLine(criteria: readonly Criterion[]): string | null {
  const parts = criteria.map(({ inLine }) => inLine).filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}
