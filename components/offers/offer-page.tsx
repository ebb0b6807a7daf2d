import { contractWords } from '@/lib/copy/contract'
import { formatDate, localMomentAt } from '@/lib/copy/dates'
import { languageNote } from '@/lib/copy/languages'
import { closedWords, offerCopy, openOffersIn, organisationWords, placeWords } from '@/lib/copy/offer-page'
import { capitalised } from '@/lib/copy/typography'
import type { Badge } from '@/lib/deadlines/badge'
import type { Offer } from '@/lib/offers/offer'
import { noCriteria } from '@/lib/search/criteria'
import { listAddress } from '../search/list-address'
import { Callout } from '../ui/callout'
import { CalmCapitals } from '../ui/calm-capitals'
import { ApplyBar } from './apply-bar'
import { DeadlineBlock } from './deadline-block'
import { HowToApply } from './how-to-apply'
import { webAddress } from './inline-parts'
import { NoticeText } from './notice-text'
import { OfferFacts } from './offer-facts'

/** One offer. A closed one says so first and offers no way to apply: no address, no link to one. */
export function OfferPage({ offer, badge }: { offer: Offer; badge: Badge }) {
  const closed = badge.state === 'closed'
  const { notice, deadline } = offer
  const organisations = offer.organisations.map(organisationWords).join(', ') || offerCopy.unstatedOrganisation
  const place = placeWords(
    offer.locations.map(({ label }) => label),
    offer.country,
  )
  const summary = [place, contractWords(offer)].filter((part) => part !== null).join(' · ')
  const note = languageNote(offer.language)
  return (
    <article>
      <p className="pt-2 print:hidden">
        <a href="/offres" className="inline-flex min-h-11 items-center text-sm">
          <span aria-hidden="true" className="mr-2">
            ←
          </span>
          {offerCopy.backToList}
        </a>
      </p>
      {closed && (
        <div className="mt-2 mb-6">
          <Callout tone="closed">
            <p className="text-lg font-semibold">{closedWords(deadline)}</p>
            <p className="mt-1">{offerCopy.closedMore}</p>
            <p>
              <a
                href={listAddress({ ...noCriteria, country: offer.country })}
                className="inline-flex min-h-11 items-center font-semibold"
              >
                {openOffersIn(offer.country)}
              </a>
            </p>
          </Callout>
        </div>
      )}
      {notice.isExample && (
        <div className="mt-2 mb-6">
          <Callout tone="plain">
            <strong className="font-semibold">{offerCopy.exampleTitle}</strong> {offerCopy.example}
          </Callout>
        </div>
      )}
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-x-16">
        <header className="mt-2 max-w-3xl lg:col-start-1">
          <h1 className="text-2xl font-strong tracking-tight text-balance lg:text-3xl">
            <CalmCapitals words={capitalised(offer.title)} />
          </h1>
          <p className="mt-3 text-lg">
            <CalmCapitals words={organisations} />
          </p>
          {summary !== '' && <p className="mt-1 text-quiet">{summary}</p>}
        </header>
        <div className="mt-6 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:mt-2">
          <div className="lg:top-6 lg:[@media(min-height:46rem)]:sticky">
            <DeadlineBlock offer={offer} badge={badge} />
          </div>
        </div>
        <div className="mt-10 grid gap-10 lg:col-start-1">
          <OfferFacts offer={offer} />
          {!closed && <HowToApply offer={offer} />}
          <section aria-labelledby="annonce">
            <h2 id="annonce" className="text-xl font-strong tracking-tight">
              {offerCopy.notice}
            </h2>
            {note !== null && <p className="mt-2 text-quiet">{note}</p>}
            <div className="mt-4">
              <NoticeText
                text={notice.text}
                language={offer.language}
                proof={offer.evidence.find(({ field }) => field === 'deadline')?.span}
                withLinks={!closed}
              />
            </div>
            <Source offer={offer} closed={closed} />
          </section>
        </div>
      </div>
      {!closed && <ApplyBar badge={badge} deadline={deadline} />}
    </article>
  )
}

function Source({ offer: { notice, deadline }, closed }: { offer: Offer; closed: boolean }) {
  const href = /^https?:\/\//i.test(notice.source) && !closed ? webAddress(notice.source) : null
  const received = localMomentAt(notice.receivedAt, deadline.zone ?? 'UTC').date
  return (
    <p className="mt-8 border-t border-rule pt-3 text-sm text-quiet">
      {offerCopy.source}
      {' : '}
      {href === null ? (
        <span className="wrap-anywhere">{notice.source}</span>
      ) : (
        <a href={href} rel="nofollow noopener" className="wrap-anywhere">
          {notice.source}
        </a>
      )}
      {`, ${offerCopy.received} ${formatDate(received)}`}
    </p>
  )
}
