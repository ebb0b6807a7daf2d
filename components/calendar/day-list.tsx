import { calendarCopy, dayCountWords, dayWords } from '@/lib/copy/calendar'
import { formatDayOfYear } from '@/lib/copy/dates'
import type { LocalDate } from '@/lib/deadlines/deadline'
import type { ClosingDay } from '@/lib/search/closing-days'
import { FirstTitles } from './first-titles'

/** The month on a phone: the days on which something ends, one under the other. */
export function DayList({
  days,
  today,
  addressOf,
}: {
  days: readonly ClosingDay[]
  today: LocalDate
  addressOf: (date: LocalDate) => string
}) {
  return (
    <ol className="mt-4 border-t-2 border-ochre lg:hidden">
      {days.map(({ date, count, offers }) => (
        <li key={date} className="relative border-b border-rule py-3">
          <h2 className="flex flex-wrap items-baseline justify-between gap-x-4">
            <a
              href={addressOf(date)}
              className="font-semibold no-underline after:absolute after:inset-0 hover:underline"
            >
              {date === today ? `${calendarCopy.today}, ${formatDayOfYear(date)}` : dayWords(date)}
            </a>
            <span className="text-sm font-semibold text-indigo">{dayCountWords(count)}</span>
          </h2>
          <p className="mt-1 text-sm text-quiet">
            <FirstTitles count={count} offers={offers} className="block truncate" />
          </p>
        </li>
      ))}
    </ol>
  )
}
