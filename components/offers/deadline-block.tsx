import { formatDate, formatWeekday } from '@/lib/copy/dates'
import { badgeWords, toCheck, undatedWords } from '@/lib/copy/deadline-badge'
import { deadlineWarnings, sendByLine } from '@/lib/copy/deadline-warnings'
import { depositWarning } from '@/lib/copy/deposit-warning'
import { hourWords, offerCopy } from '@/lib/copy/offer-page'
import { shareCopy } from '@/lib/copy/share'
import type { Badge } from '@/lib/deadlines/badge'
import { localDateAt } from '@/lib/deadlines/local-time'
import { lastDeposit } from '@/lib/offers/last-deposit'
import type { Offer } from '@/lib/offers/offer'
import { placeZoneOf } from '@/lib/offers/place-zone'
import { Dial } from '../ui/dial'
import { badgeLook } from './deadline-badge'
import { DeadlineHistory } from './deadline-history'
import { DeadlineTime } from './deadline-time'
import { ProofSentence } from './proof-sentence'

/** Until when: the badge, the exact date, what makes it doubtful, and the words of the notice that prove it. */
export function DeadlineBlock({
  offer,
  badge,
  now,
  isMerged,
}: {
  offer: Offer
  badge: Badge
  now: Date
  /** Several announcements are one here: what contradicts itself may be they. */
  isMerged: boolean
}) {
  const { deadline, notice, evidence } = offer
  const { date } = deadline
  const look = badgeLook[badge.state]
  const ground = badge.perhapsClosed ? badgeLook.today.tone : look.tone
  const closed = badge.state === 'closed'
  const proof = evidence.find(({ field }) => field === 'deadline')?.span
  const sendBy = closed ? null : badge.perhapsClosed ? offerCopy.perhapsTooLate : sendByLine(deadline)
  const undated = undatedWords(badge)
  return (
    <section aria-labelledby="date-limite" className="overflow-hidden rounded-md border border-rule bg-surface">
      <p className={`flex items-center gap-3 px-4 py-3 text-lg font-semibold print:hidden ${ground}`}>
        <Dial
          share={badge.perhapsClosed ? badgeLook.today.share : look.share}
          dashed={look.dashed ?? false}
          size={22}
        />
        {badgeWords(badge, deadline)}
      </p>
      <div className="px-4 pt-3 pb-4 print:pt-2 print:pb-2">
        <h2 id="date-limite" className="text-sm font-semibold text-quiet">
          {offerCopy.deadline}
        </h2>
        {date !== null && (
          <p className="mt-1">
            <DeadlineTime deadline={deadline}>
              <span className="block print:mr-2 print:inline print:text-2xl">{formatWeekday(date)}</span>
              <span className="block text-2xl font-strong tracking-tight print:inline print:text-4xl">
                {formatDate(date)}
              </span>
              <span className="block print:text-xl">{hourWords(deadline)}</span>
            </DeadlineTime>
          </p>
        )}
        {undated !== null && <p className="mt-1">{undated}.</p>}
        {sendBy !== null && <p className="mt-3 font-semibold">{sendBy}</p>}
        <DeadlineHistory offer={offer} />
        <Doubts offer={offer} badge={badge} isMerged={isMerged} />
        {!closed && <Cautions offer={offer} now={now} />}
        {proof !== undefined && <ProofSentence text={notice.text} span={proof} language={offer.language} />}
        {!closed && (
          <p className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
            <a href="#postuler" className="button hidden w-full lg:inline-flex">
              {offerCopy.apply}
            </a>
            {deadline.sendBy !== null && (
              <a href={`/offres/${offer.slug}/calendrier.ics`} className="inline-flex min-h-11 items-center text-sm">
                {shareCopy.calendar}
              </a>
            )}
          </p>
        )}
      </div>
    </section>
  )
}

/** What may make the date another than it looks. */
function Doubts({ offer, badge, isMerged }: { offer: Offer; badge: Badge; isMerged: boolean }) {
  const warnings = deadlineWarnings(offer.deadline, {
    published: offer.notice.publishedOn,
    placeZone: placeZoneOf(offer),
    closed: badge.state === 'closed',
    isMerged,
  })
  if (warnings.length === 0) return null
  return (
    <div className="mt-3 rounded-md bg-doubtful px-3 py-2 text-sm text-on-doubtful">
      {badge.doubts.length > 0 && <p className="font-semibold">{toCheck}</p>}
      {warnings.map(({ flag, words }) => (
        <p key={flag} className="mt-1 first:mt-0">
          {words}
        </p>
      ))}
    </div>
  )
}

/** What makes the date too late, though it is right. */
function Cautions({ offer, now }: { offer: Offer; now: Date }) {
  const last = lastDeposit(offer)
  const today = localDateAt(now, offer.deadline.zone ?? 'UTC')
  const cautions = [
    offer.conditions.mayCloseEarly === true ? offerCopy.mayCloseEarly : null,
    last === null ? null : depositWarning(last, today),
  ].filter((words) => words !== null)
  if (cautions.length === 0) return null
  return (
    <div className="mt-3 rounded-md bg-soon px-3 py-2 text-sm text-on-soon">
      {cautions.map((words) => (
        <p key={words} className="mt-1 first:mt-0">
          {words}
        </p>
      ))}
    </div>
  )
}
