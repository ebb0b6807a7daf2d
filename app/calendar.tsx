import { CalendarPage } from '@/components/calendar/calendar-page'
import { calendarTitle } from '@/lib/copy/calendar'
import { criteriaInWords, criteriaLine } from '@/lib/copy/criteria-words'
import { feedTitle } from '@/lib/copy/landing-pages'
import { siteCopy } from '@/lib/copy/site'
import { earliest } from '@/lib/deadlines/earliest'
import type { OfferOrganisation } from '@/lib/offers/offer'
import { pool } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { type Month, monthOf, parseMonth, universalDay } from '@/lib/search/calendar-month'
import { closingDays } from '@/lib/search/closing-days'
import type { SearchCriteria } from '@/lib/search/criteria'
import { feedQuery } from '@/lib/search/feed-address'
import { calendarAddress, calendarCriteria, monthParameter } from '@/lib/search/list-address'
import { searchOffers } from '@/lib/search/search-offers'
import { startOfUtcDay } from '@/lib/search/utc-day'
import type { Page } from './respond'
import { respondAt, soughtBy } from './search-request'
import { withOrganisation } from './sought-organisation'

/** Answers with a month of deadlines: the one asked for, or the present one. */
export function respondWithCalendar(request: Request): Promise<Response> {
  const criteria = calendarCriteria(soughtBy(request))
  const present = monthOf(universalDay(new Date()))
  const asked = parseMonth(new URL(request.url).searchParams.get(monthParameter), present)
  const month = asked === present ? null : asked
  const addressOf = (sought: SearchCriteria) => calendarAddress(sought, month)
  return respondAt(request, addressOf(criteria), (now) =>
    withOrganisation(criteria, addressOf, (organisation) => calendarPage(criteria, organisation, month, now)),
  )
}

async function calendarPage(
  criteria: SearchCriteria,
  organisation: OfferOrganisation | null,
  asked: Month | null,
  now: Date,
): Promise<Page> {
  const today = universalDay(now)
  const month = asked ?? monthOf(today)
  const [{ days, changesAt }, results] = await Promise.all([
    closingDays(pool, criteria, month, now),
    searchOffers(pool, criteria, now),
  ])
  const chosen = criteriaInWords(criteria, organisation)
  const line = criteriaLine(chosen)
  return {
    status: 200,
    head: {
      title: calendarTitle(month, line),
      description: siteCopy.description,
      // The months ahead are nearly empty until they come.
      indexed:
        asked === null && chosen.length === 0 && days.some(({ offers }) => offers.some(({ isExample }) => !isExample)),
      canonical: calendarAddress(criteria, asked),
      feeds: { title: feedTitle(line), query: feedQuery(criteria) },
      openGraph: null,
      jsonLd: null,
      script: null,
    },
    content: (
      <CalendarPage
        criteria={criteria}
        organisation={organisation}
        chosen={chosen}
        facets={results.facets}
        month={month}
        days={days}
        today={today}
        siteUrl={readEnv().siteUrl}
      />
    ),
    changesAt: earliest([changesAt, results.changesAt, startOfUtcDay(now, 1)]),
  }
}
