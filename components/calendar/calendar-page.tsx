import { calendarCopy, calendarTitle, monthCountWords, rollingWords } from '@/lib/copy/calendar'
import type { Criterion } from '@/lib/copy/criteria-words'
import type { LocalDate } from '@/lib/deadlines/deadline'
import type { OfferOrganisation } from '@/lib/offers/offer'
import { type Month, monthOf } from '@/lib/search/calendar-month'
import type { ClosingDay } from '@/lib/search/closing-days'
import type { SearchCriteria } from '@/lib/search/criteria'
import { calendarAddress, dayAddress, listAddress, monthParameter } from '@/lib/search/list-address'
import type { Facets } from '@/lib/search/search-results'
import { ChosenFilters } from '../search/chosen-filters'
import { FollowSearch } from '../search/follow-search'
import { SearchForm } from '../search/search-form'
import { DayList } from './day-list'
import { MonthLinks } from './month-links'
import { MonthTable } from './month-table'

export interface CalendarPageProps {
  /** As `calendarCriteria` leaves them. */
  readonly criteria: SearchCriteria
  readonly organisation: OfferOrganisation | null
  readonly chosen: readonly Criterion[]
  readonly facets: Facets
  readonly month: Month
  /** Of the days from today on that have any. */
  readonly days: readonly ClosingDay[]
  readonly today: LocalDate
  readonly siteUrl: string
}

export function CalendarPage({
  criteria,
  organisation,
  chosen,
  facets,
  month,
  days,
  today,
  siteUrl,
}: CalendarPageProps) {
  const present = monthOf(today)
  const total = days.reduce((sum, { count }) => sum + count, 0)
  const rolling = facets.closing.find(({ value }) => value === 'rolling')?.count ?? 0
  const addressOf = (sought: SearchCriteria) => calendarAddress(sought, month === present ? null : month)
  const addressOfDay = (date: LocalDate) => dayAddress(criteria, date)
  return (
    <div className="lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-x-14">
      <div className="pt-6">
        <SearchForm
          action="/offres/calendrier"
          criteria={criteria}
          facets={facets}
          organisation={organisation}
          leftOut={['closing', 'state']}
          hidden={month === present ? {} : { [monthParameter]: month }}
        />
      </div>
      <div className="pt-4 lg:pt-6">
        <h1 className="text-xl font-strong tracking-tight">{calendarTitle(month, null)}</h1>
        <ChosenFilters chosen={chosen} addressOf={addressOf} />
        <div className="mt-2 flex flex-wrap items-center justify-between gap-x-6">
          <p role="status">
            {days.length === 0 ? calendarCopy.nothing : monthCountWords(total, month, month === present)}
          </p>
          <MonthLinks criteria={criteria} month={month} present={present} />
        </div>
        <DayList days={days} today={today} addressOf={addressOfDay} />
        <MonthTable month={month} days={days} today={today} addressOf={addressOfDay} />
        <p className="mt-6 flex flex-wrap gap-x-6 print:hidden">
          <a href={listAddress(criteria)} className="inline-flex min-h-11 items-center">
            {calendarCopy.asList}
          </a>
          {rolling > 0 && (
            <a href={listAddress({ ...criteria, closing: 'rolling' })} className="inline-flex min-h-11 items-center">
              {rollingWords(rolling)}
            </a>
          )}
        </p>
        <FollowSearch criteria={criteria} siteUrl={siteUrl} />
      </div>
    </div>
  )
}
