import { decisionCopy, refusalReasonNames } from '@/lib/copy/moderation-decisions'
import { ageWords, queueCopy, queueFlagNames, reportsWords } from '@/lib/copy/moderation-queue'
import { deadlineInFull } from '@/lib/copy/organisation-offers'
import { capitalised, fr } from '@/lib/copy/typography'
import { badgeAt } from '@/lib/deadlines/badge'
import { decisionParameters } from '@/lib/moderation/decision-input'
import type { QueuedOffer } from '@/lib/moderation/list-queue'
import { queueAddress } from '@/lib/moderation/queue-address'
import { type AskedQueue, fileSource, queueFlags } from '@/lib/moderation/queue-criteria'
import { refusalReasons } from '@/lib/offers/refusal-reason'
import { countryByCode } from '@/lib/places/countries'
import { DeadlineBadge } from '../offers/deadline-badge'
import { QueueTick } from './queue-form'

interface QueueListProps {
  readonly offers: readonly QueuedOffer[]
  readonly asked: AskedQueue
  readonly now: Date
  /** Who looks at it: their own offers are for others to decide. */
  readonly moderatorId: string
  /** Lines can be ticked and decided at once. */
  readonly isDecidable: boolean
}

/** The lines of the queue. Each leads to the review of its offer. */
export function QueueList({ offers, asked, now, moderatorId, isDecidable }: QueueListProps) {
  return (
    <ul className="border-b border-rule" id="file">
      {offers.map((offer) => {
        const isOwn = offer.postedBy?.id === moderatorId
        const review = queueAddress({ ...asked, after: null, before: null }, `/moderation/offres/${offer.slug}`)
        return (
          <li
            key={offer.id}
            data-row
            className="flex items-start gap-x-2 border-t border-rule py-3 focus-within:bg-sunken"
          >
            {isDecidable && !isOwn && <QueueTick value={seenValue(offer)} title={offer.title} />}
            <div className={`min-w-0 grow ${isDecidable && isOwn ? 'pl-13' : ''}`}>
              <a
                href={review}
                data-row-link
                data-shortcut="o"
                className="inline-flex min-h-11 items-center font-semibold"
              >
                {capitalised(offer.title)}
              </a>
              <p className="text-sm text-quiet wrap-anywhere">{factsOf(offer, now)}</p>
              <p className="text-sm">{deadlineInFull(offer.deadline)}</p>
              <QueueMarks offer={offer} now={now} />
              {isOwn && <p className="mt-1 text-sm font-semibold">{queueCopy.own}</p>}
              {offer.decided !== null && <p className="mt-1 text-sm">{reasonOf(offer.decided)}</p>}
              {isDecidable && !isOwn && <RowActs offer={offer} review={review} />}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** An offer in the version that is shown, as a box or a button sends it. */
function seenValue({ id, version }: QueuedOffer): string {
  return `${id} ${version}`
}

function factsOf({ organisation, country, source, postedBy, createdAt }: QueuedOffer, now: Date): string {
  return [
    organisation === null ? null : (organisation.acronym ?? organisation.name),
    country === null ? null : countryByCode(country).name,
    source === fileSource ? queueCopy.file : source,
    postedBy === null ? null : `${queueCopy.by} ${postedBy.name}`,
    `${queueCopy.received} ${ageWords(createdAt, now)}`,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

function reasonOf({ reason, words, by }: NonNullable<QueuedOffer['decided']>): string {
  const known = refusalReasons.find((name) => name === reason)
  return [known === undefined ? null : refusalReasonNames[known], words, by].filter((part) => part !== null).join(' · ')
}

/** Where it stands and what makes it doubtful, in words. */
function QueueMarks({ offer, now }: { readonly offer: QueuedOffer; readonly now: Date }) {
  const { deadline, signals, reports, waitsForPoster, status, edit } = offer
  const known = queueFlags.filter(
    (flag) => (deadline.flags as readonly string[]).includes(flag) || signals.includes(flag),
  )
  const marks = [
    ...known.filter((flag) => flag !== 'reported').map((flag) => queueFlagNames[flag]),
    reports > 0 ? reportsWords(reports) : null,
    edit === null ? null : queueCopy.edit,
    waitsForPoster ? queueCopy.waitsForPoster : null,
    status === 'HELD' ? queueCopy.held : null,
  ].filter((mark) => mark !== null)
  return (
    <ul className="mt-1.5 flex flex-wrap gap-2">
      <li>
        <DeadlineBadge badge={badgeAt(deadline, now)} deadline={deadline} />
      </li>
      {marks.map((mark) => (
        <li
          key={mark}
          className="inline-flex rounded-md bg-doubtful px-2 py-0.5 text-sm font-semibold text-on-doubtful"
        >
          {mark}
        </li>
      ))}
    </ul>
  )
}

const rowActs = [
  ['approve', 'a'],
  ['hold', 'h'],
  ['refuse', 'r'],
] as const

/** What can be decided of one line without ticking it; a refusal takes the reason below. */
function RowActs({ offer, review }: { readonly offer: QueuedOffer; readonly review: string }) {
  return (
    <p className="mt-2 flex flex-wrap items-center gap-2">
      {rowActs.map(([decision, key]) => (
        <button
          key={decision}
          type="submit"
          name="seule"
          value={`${decisionParameters[decision]} ${seenValue(offer)}`}
          data-shortcut={key}
          aria-label={fr`${decisionCopy.decisions[decision]} : ${offer.title}`}
          className="button-quiet"
        >
          {decisionCopy.decisions[decision]}
        </button>
      ))}
      <a
        href={`${review}#corriger`}
        data-shortcut="c"
        aria-label={fr`${queueCopy.correct} : ${offer.title}`}
        className="inline-flex min-h-11 items-center px-2"
      >
        {queueCopy.correct}
      </a>
    </p>
  )
}
