import type { KeptDeadline } from '../deadlines/badge'
import type { JsonRow } from '../offers/json-row'
import type { DeadlineRow } from '../offers/kept-deadline'
import { deadlineOfRow } from '../offers/kept-deadline'
import type { Offer } from '../offers/offer'
import { isCountryCode } from '../places/countries'

/** What a line of a list shows of an offer. */
export interface ListedOffer
  extends Pick<
    Offer,
    'slug' | 'title' | 'country' | 'contractType' | 'durationMonths' | 'durationDays' | 'renewable' | 'organisations'
  > {
  readonly deadline: KeptDeadline
  /** Duty stations as stated. */
  readonly locations: readonly string[]
  readonly isExample: boolean
}

/** The column `listed` of the search index, in JSON. */
export interface ListedRow
  extends JsonRow<DeadlineRow>,
    Pick<
      Offer,
      | 'id'
      | 'slug'
      | 'title'
      | 'version'
      | 'contractType'
      | 'durationMonths'
      | 'durationDays'
      | 'renewable'
      | 'organisations'
    > {
  readonly countryCode: string
  readonly publishedAt: string
  readonly changedAt: string
  readonly locations: readonly string[]
  readonly isExample: boolean
}

export function listedOfferOf(row: ListedRow): ListedOffer {
  return {
    slug: row.slug,
    title: row.title,
    country: isCountryCode(row.countryCode) ? row.countryCode : null,
    contractType: row.contractType,
    durationMonths: row.durationMonths,
    durationDays: row.durationDays,
    renewable: row.renewable,
    organisations: row.organisations,
    deadline: deadlineOfRow(row),
    locations: row.locations,
    isExample: row.isExample,
  }
}

/** The rows of `listed` that a statement joined by commas; null where it found none. */
export function listedRowsOf(joined: string | null): readonly ListedRow[] {
  return joined === null ? [] : JSON.parse(`[${joined}]`)
}
