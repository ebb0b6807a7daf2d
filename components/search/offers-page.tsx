import type { ReactNode } from 'react'
import type { Criterion } from '@/lib/copy/criteria-words'
import { countWords, listCopy } from '@/lib/copy/offer-list'
import type { VerifiedOrganisation } from '@/lib/offers/offer'
import { parameters, type SearchCriteria, toSearchParams, usualOrder } from '@/lib/search/criteria'
import { calendarAddress, listAddress } from '@/lib/search/list-address'
import type { SearchResults } from '@/lib/search/search-results'
import { OrganisationBadge } from '../offers/organisation-badge'
import { ChosenFilters } from './chosen-filters'
import { FollowSearch } from './follow-search'
import { HomeIntroduction } from './home-introduction'
import type { Instead } from './instead'
import { Neighbours } from './neighbours'
import { NoResult } from './no-result'
import { OfferGroups } from './offer-groups'
import { OrderLinks } from './order-links'
import { Pagination } from './pagination'
import { SearchForm } from './search-form'

export interface OffersPageProps {
  readonly criteria: SearchCriteria
  readonly results: SearchResults
  /** The one that is looked for by its slug. */
  readonly organisation: VerifiedOrganisation | null
  readonly chosen: readonly Criterion[]
  /** The heading of a page of its own, as that of a country; null for a search, which is headed by its count. */
  readonly title: string | null
  /** The home page says what Baara does before it lists. */
  readonly isHome: boolean
  /** Where nothing was found. */
  readonly instead: Instead
  readonly now: Date
  readonly siteUrl: string
}

export function OffersPage(props: OffersPageProps) {
  const { criteria, results, organisation, chosen, title, isHome, instead, now } = props
  const orderParameter = toSearchParams(criteria).get(parameters.order)
  return (
    <>
      {isHome && <HomeIntroduction />}
      <div className="lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-x-14">
        <div className="pt-6">
          <SearchForm
            action="/offres"
            criteria={criteria}
            facets={results.facets}
            organisation={organisation}
            leftOut={[]}
            hidden={orderParameter === null ? {} : { [parameters.order]: orderParameter }}
          />
        </div>
        <div className="pt-4 lg:pt-6">
          <Title title={title} count={countWords(results, criteria)} isHome={isHome} />
          {title !== null && organisation !== null && <OrganisationBadge organisation={organisation} isNamed={false} />}
          <ChosenFilters chosen={chosen} addressOf={listAddress} />
          {instead.meant !== null && <Meant criteria={instead.meant} />}
          {results.total > 1 && (
            <div className="mt-1 flex flex-wrap justify-between gap-x-6">
              <OrderLinks criteria={criteria} />
              <CalendarLink criteria={criteria} className="hidden text-sm lg:inline-flex" />
            </div>
          )}
          {results.offers.some(({ isExample }) => isExample) && (
            <p className="mt-2 text-sm text-quiet">{listCopy.examplesNotice}</p>
          )}
          {results.offers.length === 0 ? (
            <NoResult criteria={criteria} chosen={chosen} total={results.total} instead={instead} now={now} />
          ) : (
            <OfferGroups
              offers={results.offers}
              order={criteria.order ?? usualOrder(criteria)}
              stems={results.stems}
              now={now}
            />
          )}
          <Pagination criteria={criteria} previous={results.previous} next={results.next} />
          {results.total > 1 && <CalendarLink criteria={criteria} className="mt-4 inline-flex lg:hidden" />}
          {(isHome || title !== null) && <Neighbours criteria={criteria} facets={results.facets} />}
          {criteria.state === 'open' && <FollowSearch criteria={criteria} siteUrl={props.siteUrl} />}
        </div>
      </div>
    </>
  )
}

/** Beside the ways to sort where there is room, behind the offers on a phone. The calendar knows open offers only. */
function CalendarLink({ criteria, className }: { criteria: SearchCriteria; className: string }) {
  if (criteria.state === 'closed') return null
  return (
    <a href={calendarAddress(criteria, null)} className={`min-h-11 items-center print:hidden ${className}`}>
      {listCopy.calendar}
    </a>
  )
}

function Meant({ criteria }: { criteria: SearchCriteria }) {
  return (
    <p className="mt-3">
      {listCopy.meant}{' '}
      <a href={listAddress(criteria)} className="inline-flex min-h-11 items-center font-semibold">
        {criteria.words}
      </a>
    </p>
  )
}

/** One h1: the home page has its own, a search is headed by its count. */
function Title({ title, count, isHome }: { title: string | null; count: string; isHome: boolean }): ReactNode {
  const status = <span role="status">{count}</span>
  if (isHome) return <p className="text-lg font-semibold">{status}</p>
  if (title === null) return <h1 className="text-xl font-strong tracking-tight">{status}</h1>
  return (
    <>
      <h1 className="text-2xl font-strong tracking-tight text-balance">{title}</h1>
      <p className="mt-1 text-lg font-semibold">{status}</p>
    </>
  )
}
