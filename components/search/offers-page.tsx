import { countWords, criteriaWords, listCopy } from '@/lib/copy/offer-list'
import type { SearchCriteria } from '@/lib/search/criteria'
import type { ListedOffer } from '@/lib/search/listed-offer'
import { BadgeLegend } from '../offers/badge-legend'
import { OfferRow } from '../offers/offer-row'
import { dayGroups } from './day-groups'
import { NoResult } from './no-result'
import { Pagination } from './pagination'
import { SearchForm } from './search-form'

export interface OffersPageProps {
  readonly criteria: SearchCriteria
  readonly results: {
    readonly offers: readonly ListedOffer[]
    readonly total: number
    readonly closingSoon: number
    readonly pageCount: number
  }
  readonly now: Date
  /** The home page says what Baara does before it lists. */
  readonly isHome: boolean
}

export function OffersPage({ criteria, results, now, isHome }: OffersPageProps) {
  const { offers, total, pageCount } = results
  const count = countWords(results, criteria)
  const sought = criteriaWords(criteria)
  return (
    <>
      {isHome && (
        <div className="pt-8 pb-2 lg:grid lg:grid-cols-[minmax(0,1fr)_16rem] lg:items-end lg:gap-x-14 lg:pt-14 lg:pb-8">
          <div>
            <h1 className="text-2xl font-strong tracking-tight text-balance sm:text-3xl lg:text-4xl">
              {listCopy.homeTitle}
            </h1>
            <p className="mt-3 max-w-2xl text-quiet lg:text-lg">{listCopy.homeIntroduction}</p>
          </div>
          <BadgeLegend />
        </div>
      )}
      <div className="lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-x-14">
        <div className="pt-6">
          <SearchForm criteria={criteria} />
        </div>
        <div className="pt-4 lg:pt-6">
          {isHome ? (
            <p className="text-lg font-semibold">{count}</p>
          ) : (
            <h1 className="text-xl font-strong tracking-tight">
              {count}
              {sought !== null && (
                <span className="block text-base font-normal tracking-normal text-quiet">{sought}</span>
              )}
            </h1>
          )}
          {offers.some(({ isExample }) => isExample) && (
            <p className="mt-2 text-sm text-quiet">{listCopy.examplesNotice}</p>
          )}
          {offers.length === 0 ? (
            <div className="mt-6">
              <NoResult criteria={criteria} total={total} />
            </div>
          ) : (
            dayGroups(offers, now).map(({ heading, offers }) => (
              <section key={offers[0]?.offer.slug} className="mt-7">
                <h2 className="border-b-2 border-ochre pb-1 font-strong">{heading}</h2>
                <ul>
                  {offers.map(({ offer, badge }) => (
                    <OfferRow key={offer.slug} offer={offer} badge={badge} />
                  ))}
                </ul>
              </section>
            ))
          )}
          <Pagination criteria={criteria} pageCount={pageCount} />
        </div>
      </div>
    </>
  )
}
