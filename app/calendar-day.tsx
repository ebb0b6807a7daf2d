import { DayPage } from '@/components/calendar/day-page'
import { dayPageTitle } from '@/lib/copy/calendar'
import { criteriaInWords, criteriaLine } from '@/lib/copy/criteria-words'
import { siteCopy } from '@/lib/copy/site'
import { badgeAt } from '@/lib/deadlines/badge'
import type { LocalDate } from '@/lib/deadlines/deadline'
import { earliest } from '@/lib/deadlines/earliest'
import type { OfferOrganisation } from '@/lib/offers/offer'
import { pool } from '@/lib/platform/database'
import { parseDay, universalDay } from '@/lib/search/calendar-month'
import { listClosingOn } from '@/lib/search/closing-days'
import type { SearchCriteria } from '@/lib/search/criteria'
import { calendarAddress, calendarCriteria, dayAddress } from '@/lib/search/list-address'
import { startOfUtcDay } from '@/lib/search/utc-day'
import { notFoundPage, type Page, type Redirect, respond } from './respond'
import { respondAt, soughtBy } from './search-request'
import { withOrganisation } from './sought-organisation'

/** Answers with what ends on one day to come. */
export function respondWithDay(request: Request, words: string): Promise<Response> {
  const date = parseDay(words, universalDay(new Date()))
  const criteria = calendarCriteria(soughtBy(request))
  if (date === null) {
    // A day that is over was perhaps shared when it was to come.
    const isDate = /^\d{4}-\d{2}-\d{2}$/.test(words)
    const instead: Page | Redirect = isDate ? { status: 303, location: calendarAddress(criteria, null) } : notFoundPage
    return respond(request, null, async () => instead)
  }
  const addressOf = (sought: SearchCriteria) => dayAddress(sought, date)
  return respondAt(request, addressOf(criteria), (now) =>
    withOrganisation(criteria, addressOf, (organisation) => dayPage(criteria, organisation, date, now)),
  )
}

async function dayPage(
  criteria: SearchCriteria,
  organisation: OfferOrganisation | null,
  date: LocalDate,
  now: Date,
): Promise<Page> {
  const { offers, total } = await listClosingOn(pool, criteria, date, now)
  const chosen = criteriaInWords(criteria, organisation)
  const changes = offers.map(({ deadline }) => badgeAt(deadline, now).changesAt)
  return {
    status: 200,
    head: {
      title: dayPageTitle(date, criteriaLine(chosen)),
      description: siteCopy.description,
      indexed: false,
      canonical: dayAddress(criteria, date),
      feeds: null,
      openGraph: null,
      jsonLd: null,
      script: null,
    },
    content: <DayPage criteria={criteria} chosen={chosen} date={date} offers={offers} total={total} now={now} />,
    changesAt: earliest([...changes, startOfUtcDay(now, 1)]),
  }
}
