import { weekdayOf } from '@/lib/deadlines/local-time'
import { feastAround } from '@/lib/offers/moving-feasts'
import { isPublicHoliday } from '@/lib/offers/public-holidays'

/** Whether a deadline in Mali on this day would be asked about for the day itself: tests that are about something else choose another. */
export function isAskedAbout(date: string): boolean {
  return weekdayOf(date) === 7 || isPublicHoliday(date, 'ML') || feastAround(date, 'ML') !== null
}
