import { weekdayOf } from '../deadlines/local-time'
import { dateOf, readDates } from '../deadlines/read-deadline'
import { calendarDate } from '../deadlines/stated-date'
import { foldText } from '../text/fold'
import { type Finding, finding } from './finding'
import type { OfferFacts } from './offer-facts'

/** Where the dates of the notice's text say something else than the deadline of the form. */
export function deadlineFindings({ deadline }: Pick<OfferFacts, 'deadline'>, text: string): readonly Finding[] {
  const { date } = deadline
  if (date === null) return []
  const dates = readDates(foldText(text))
  const found = new Map<string, Finding>()
  for (const mention of dates.mentions) {
    if (mention.role !== 'closing' && mention.role !== 'display') continue
    const span = dates.notice.sourceSpan(mention.date.start, mention.date.end)
    const about = { span, detail: text.slice(span.start, span.end) }
    // A date without its year is that of the deadline.
    const stated = dateOf(mention, `${date.slice(0, 4)}-01-01`)
    const { weekday, year, month, day } = 'weekday' in mention.date ? mention.date : noDay
    const real = calendarDate(year ?? Number(date.slice(0, 4)), month, day)
    if (weekday !== null && real === date && weekdayOf(real) !== weekday)
      found.set('weekday-mismatch', finding('weekday-mismatch', 'deadlineDay', about))
    if (stated === null || stated === date) continue
    const code = mention.role === 'display' ? 'display-period-differs' : 'other-closing-date'
    if (!found.has(code)) found.set(code, finding(code, 'deadlineDay', about))
  }
  return [...found.values()]
}

const noDay = { weekday: null, year: null, month: 0, day: 0 }
