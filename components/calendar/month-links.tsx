import { calendarCopy, monthWords } from '@/lib/copy/calendar'
import { type Month, neighbouringMonths } from '@/lib/search/calendar-month'
import type { SearchCriteria } from '@/lib/search/criteria'
import { calendarAddress } from '@/lib/search/list-address'

/** The month before, where it is not past, and the month after. */
export function MonthLinks({ criteria, month, present }: { criteria: SearchCriteria; month: Month; present: Month }) {
  const { previous, next } = neighbouringMonths(month, present)
  const address = (to: Month) => calendarAddress(criteria, to === present ? null : to)
  return (
    <nav aria-label={calendarCopy.months} className="flex flex-wrap gap-x-6 print:hidden">
      {previous !== null && (
        <a href={address(previous)} rel="prev" className="inline-flex min-h-11 items-center font-semibold">
          ← {monthWords(previous)}
        </a>
      )}
      {next !== null && (
        <a href={address(next)} rel="next" className="inline-flex min-h-11 items-center font-semibold">
          {monthWords(next)} →
        </a>
      )}
    </nav>
  )
}
