import { contractWords } from '@/lib/copy/contract'
import { formatDate } from '@/lib/copy/dates'
import { offerCopy, organisationWords, placeWords } from '@/lib/copy/offer-page'
import { deadlineInFull } from '@/lib/copy/organisation-offers'
import { reviewCopy, reviewMoment } from '@/lib/copy/review'
import { capitalised, fr } from '@/lib/copy/typography'
import { localDateAt } from '@/lib/deadlines/local-time'
import type { Review } from '@/lib/moderation/review'
import type { KeptOffer } from '@/lib/offers/queries'
import { StateMark } from '../organisation/state-mark'
import { Callout } from '../ui/callout'
import { CalmCapitals } from '../ui/calm-capitals'

interface ReviewHeadProps {
  readonly offer: KeptOffer
  readonly poster: Review['poster']
  readonly isOwn: boolean
  readonly now: Date
  /** The part of the queue that they came from. */
  readonly queue: string
  /** The next offer of it, where nothing else on the page leads there. */
  readonly next: string | null
}

/** Which offer is looked at, where it stands, where it came from, and the ways back and on. */
export function ReviewHead({ offer, poster, isOwn, now, queue, next }: ReviewHeadProps) {
  const { slug, title, status, notice, organisations, locations, country } = offer
  const place = placeWords(
    locations.map(({ label }) => label),
    country,
  )
  const hirers = organisations.map(organisationWords).join(', ') || offerCopy.unstatedOrganisation
  const byPoster =
    poster === null
      ? reviewCopy.noPoster
      : fr`${poster.name} (${poster.email}), ${reviewCopy.since} ${formatDate(localDateAt(poster.since, 'UTC'))}`
  return (
    <header>
      <p className="flex flex-wrap gap-x-6 pt-4 text-sm">
        <a href={queue} className="inline-flex min-h-11 items-center">
          {reviewCopy.back}
        </a>
        {next !== null && (
          <a href={next} data-shortcut="n" className="inline-flex min-h-11 items-center">
            {reviewCopy.next}
          </a>
        )}
        {/* The « c » of the keyboard. */}
        {!isOwn && (
          <a href="#poste1-title" data-shortcut="c" className="inline-flex min-h-11 items-center">
            {reviewCopy.correct}
          </a>
        )}
      </p>
      <h1 className="text-2xl font-strong tracking-tight text-balance">
        <CalmCapitals words={capitalised(title)} />
      </h1>
      <p className="mt-2 text-lg">{[hirers, place, contractWords(offer)].filter((part) => part).join(' · ')}</p>
      <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
        <StateMark offer={offer} now={now} />
        <span className="font-semibold">{deadlineInFull(offer.deadline)}</span>
      </div>
      <dl className="mt-3 grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[auto_1fr]">
        <dt className="text-quiet">{reviewCopy.poster}</dt>
        <dd className="[overflow-wrap:anywhere]">{byPoster}</dd>
        <dt className="text-quiet">{reviewCopy.received}</dt>
        <dd>{reviewMoment(notice.receivedAt)}</dd>
        <dt className="text-quiet">{reviewCopy.source}</dt>
        <dd className="[overflow-wrap:anywhere]">
          <SourceWords source={notice.source} />
        </dd>
      </dl>
      <p className="flex flex-wrap gap-x-6 text-sm">
        {status === 'PUBLISHED' && (
          <a href={`/offres/${slug}`} className="inline-flex min-h-11 items-center">
            {reviewCopy.public}
          </a>
        )}
        {notice.hasOriginal && (
          <a href={`/moderation/offres/${slug}/original`} className="inline-flex min-h-11 items-center">
            {reviewCopy.original}
          </a>
        )}
      </p>
      {isOwn && (
        <div className="mt-4">
          <Callout tone="soon">{reviewCopy.own}</Callout>
        </div>
      )}
    </header>
  )
}

function SourceWords({ source }: { readonly source: string }) {
  if (!/^https?:\/\//i.test(source)) return source
  return (
    <a href={source} rel="noreferrer nofollow" className="inline-flex min-h-6 items-center">
      {source}
    </a>
  )
}
