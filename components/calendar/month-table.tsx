import { calendarCopy, dayCountWords, dayWords, monthWords } from '@/lib/copy/calendar'
import { capitalised } from '@/lib/copy/typography'
import type { LocalDate } from '@/lib/deadlines/deadline'
import { type Month, weeksOf } from '@/lib/search/calendar-month'
import type { ClosingDay } from '@/lib/search/closing-days'
import { FirstTitles } from './first-titles'

export interface MonthTableProps {
  readonly month: Month
  readonly days: readonly ClosingDay[]
  readonly today: LocalDate
  readonly addressOf: (day: LocalDate) => string
}

/** The month on a wide screen: a week a row, those that are over left out. */
export function MonthTable({ month, days, today, addressOf }: MonthTableProps) {
  const byDay = new Map(days.map((closing) => [closing.date, closing]))
  return (
    <table className="mt-4 hidden w-full table-fixed border-collapse lg:table">
      <caption className="sr-only">{monthWords(month)}</caption>
      <thead>
        <tr>
          {calendarCopy.weekdays.map((weekday) => (
            <th key={weekday} scope="col" className="border-b-2 border-ochre py-1 text-left text-sm font-semibold">
              {capitalised(weekday)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month)
          .filter((week) => week.some((day) => day !== null && day >= today))
          .map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, i) =>
                day === null ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the place in the week is what an empty cell is
                  <td key={i} className="border border-rule" />
                ) : (
                  <DayCell
                    key={day}
                    day={day}
                    closing={byDay.get(day) ?? null}
                    today={today}
                    address={addressOf(day)}
                  />
                ),
              )}
            </tr>
          ))}
      </tbody>
    </table>
  )
}

function DayCell({
  day,
  closing,
  today,
  address,
}: {
  day: LocalDate
  closing: ClosingDay | null
  today: LocalDate
  address: string
}) {
  const isPast = day < today
  const isToday = day === today
  const tone = isToday ? 'bg-soon text-on-soon' : closing === null ? 'text-quiet' : 'bg-surface'
  return (
    <td className={`relative h-16 border border-rule p-2 align-top text-xs ${tone}`}>
      <p className={`text-sm ${isPast ? '' : 'font-semibold'}`}>
        {Number(day.slice(8))}
        {isToday && <span className="block text-xs">{calendarCopy.today}</span>}
      </p>
      {closing !== null && (
        <>
          <a href={address} className="mt-1 inline-block text-sm font-semibold after:absolute after:inset-0">
            {dayCountWords(closing.count)}
            <span className="sr-only"> {dayWords(day)}</span>
          </a>
          <FirstTitles {...closing} className="mt-1 line-clamp-2 leading-tight" />
        </>
      )}
    </td>
  )
}
