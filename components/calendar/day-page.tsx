import { calendarCopy, dayCountWords, dayTitle, monthWords, restInListWords } from '@/lib/copy/calendar'
import type { Criterion } from '@/lib/copy/criteria-words'
import type { LocalDate } from '@/lib/deadlines/deadline'
import { monthOf } from '@/lib/search/calendar-month'
import type { SearchCriteria } from '@/lib/search/criteria'
import { calendarAddress, dayAddress, listAddress } from '@/lib/search/list-address'
import type { ListedOffer } from '@/lib/search/listed-offer'
import { ChosenFilters } from '../search/chosen-filters'
import { OfferGroups } from '../search/offer-groups'

export interface DayPageProps {
  /** As `calendarCriteria` leaves them. */
  readonly criteria: SearchCriteria
  readonly chosen: readonly Criterion[]
  readonly date: LocalDate
  /** The first of the `total`. */
  readonly offers: readonly ListedOffer[]
  readonly total: number
  readonly now: Date
}

/** What ends on one day. */
export function DayPage({ criteria, chosen, date, offers, total, now }: DayPageProps) {
  const month = monthOf(date)
  const links = [
    [calendarAddress(criteria, month), monthWords(month)],
    [listAddress(criteria), calendarCopy.asList],
  ] as const
  return (
    <div className="max-w-4xl pt-6">
      <h1 className="text-xl font-strong tracking-tight">{dayTitle(date)}</h1>
      <ChosenFilters chosen={chosen} addressOf={(sought) => dayAddress(sought, date)} />
      <p role="status" className="mt-2">
        {offers.length === 0 ? calendarCopy.nothingThatDay : dayCountWords(total)}
      </p>
      {offers.length > 0 && <OfferGroups offers={offers} order="newest" stems={[]} now={now} />}
      {total > offers.length && (
        <p className="mt-4">
          <a href={listAddress(criteria)} className="inline-flex min-h-11 items-center">
            {restInListWords(total - offers.length)}
          </a>
        </p>
      )}
      <p className="mt-6 flex flex-wrap gap-x-6 print:hidden">
        {links.map(([href, words]) => (
          <a key={href} href={href} className="inline-flex min-h-11 items-center">
            {words}
          </a>
        ))}
      </p>
    </div>
  )
}
