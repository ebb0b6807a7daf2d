import { formatDate, formatWeekday } from '@/lib/copy/dates'
import { badgeWords, toCheck, undatedWords } from '@/lib/copy/deadline-badge'
import { deadlineWarnings, sendByLine } from '@/lib/copy/deadline-warnings'
import { hourWords, offerCopy } from '@/lib/copy/offer-page'
import type { Badge } from '@/lib/deadlines/badge'
import type { Offer } from '@/lib/offers/offer'
import { countryByCode } from '@/lib/places/countries'
import { Dial } from '../ui/dial'
import { badgeLook } from './deadline-badge'
import { DeadlineTime } from './deadline-time'
import { ProofSentence } from './proof-sentence'

/** Until when: the badge, the exact date, what makes it doubtful, and the words of the notice that prove it. */
export function DeadlineBlock({ offer, badge }: { offer: Offer; badge: Badge }) {
  const { deadline, notice, evidence } = offer
  const { date } = deadline
  const look = badgeLook[badge.state]
  const ground = badge.perhapsClosed ? badgeLook.today.tone : look.tone
  const closed = badge.state === 'closed'
  const placeZone =
    offer.locations.find(({ place }) => place !== null)?.place?.timeZone ??
    (offer.country === null ? null : countryByCode(offer.country).timeZone)
  const warnings = deadlineWarnings(deadline, { published: notice.publishedOn, placeZone, closed })
  const proof = evidence.find(({ field }) => field === 'deadline')?.span
  const sendBy = closed ? null : badge.perhapsClosed ? offerCopy.perhapsTooLate : sendByLine(deadline)
  const undated = undatedWords(badge)
  return (
    <section aria-labelledby="date-limite" className="overflow-hidden rounded-md border border-rule bg-surface">
      <p className={`flex items-center gap-3 px-4 py-3 text-lg font-semibold ${ground}`}>
        <Dial
          share={badge.perhapsClosed ? badgeLook.today.share : look.share}
          dashed={look.dashed ?? false}
          size={22}
        />
        {badgeWords(badge, deadline)}
      </p>
      <div className="px-4 pt-3 pb-4">
        <h2 id="date-limite" className="text-sm font-semibold text-quiet">
          {offerCopy.deadline}
        </h2>
        {date !== null && (
          <p className="mt-1">
            <DeadlineTime deadline={deadline}>
              <span className="block">{formatWeekday(date)}</span>
              <span className="block text-2xl font-strong tracking-tight">{formatDate(date)}</span>
              <span className="block">{hourWords(deadline)}</span>
            </DeadlineTime>
          </p>
        )}
        {undated !== null && <p className="mt-1">{undated}.</p>}
        {sendBy !== null && <p className="mt-3 font-semibold">{sendBy}</p>}
        {warnings.length > 0 && (
          <div className="mt-3 rounded-md bg-doubtful px-3 py-2 text-sm text-on-doubtful">
            {badge.doubts.length > 0 && <p className="font-semibold">{toCheck}</p>}
            {warnings.map(({ flag, words }) => (
              <p key={flag} className="mt-1 first:mt-0">
                {words}
              </p>
            ))}
          </div>
        )}
        {proof !== undefined && <ProofSentence text={notice.text} span={proof} language={offer.language} />}
        {!closed && (
          <a href="#postuler" className="button print:hidden mt-4 hidden w-full lg:inline-flex">
            {offerCopy.apply}
          </a>
        )}
      </div>
    </section>
  )
}
