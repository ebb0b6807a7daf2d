import { contractWords } from '@/lib/copy/contract'
import { closedWords, offerCopy, openOffersIn, organisationWords, placeWords } from '@/lib/copy/offer-page'
import { publicHistoryCopy } from '@/lib/copy/public-history'
import { reportCopy } from '@/lib/copy/report'
import { capitalised } from '@/lib/copy/typography'
import type { Badge } from '@/lib/deadlines/badge'
import type { Offer } from '@/lib/offers/offer'
import type { Sighting } from '@/lib/offers/sighting'
import { noCriteria } from '@/lib/search/criteria'
import { listAddress } from '@/lib/search/list-address'
import type { ListedOffer } from '@/lib/search/listed-offer'
import { Callout } from '../ui/callout'
import { CalmCapitals } from '../ui/calm-capitals'
import { ApplicationKit } from './application-kit'
import { ApplyBar } from './apply-bar'
import { DeadlineBlock } from './deadline-block'
import { OfferFacts } from './offer-facts'
import { OfferSightings } from './offer-sightings'
import { OrganisationBadge } from './organisation-badge'
import { ShareOffer } from './share-offer'
import { SimilarOffers } from './similar-offers'
import { WholeNotice } from './whole-notice'

export interface OfferPageProps {
  readonly offer: Offer
  readonly badge: Badge
  readonly similar: readonly ListedOffer[]
  readonly now: Date
  /** The whole address of the page. */
  readonly url: string
  /** Something was changed since it was published. */
  readonly hasHistory: boolean
  /** Where else its post was announced. */
  readonly sightings: readonly Sighting[]
}

/** One offer. A closed one says so first and shows no way to apply beside the notice, whose text stays word for word. On paper, a notice for a door. */
export function OfferPage({ offer, badge, similar, now, url, hasHistory, sightings }: OfferPageProps) {
  const closed = badge.state === 'closed'
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
      {closed && <ClosedBanner offer={offer} />}
      {offer.notice.isExample && (
        <div className="mt-2 mb-6">
          <Callout tone="plain">
            <strong className="font-semibold">{offerCopy.exampleTitle}</strong> {offerCopy.example}
          </Callout>
        </div>
      )}
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-x-16">
        <OfferHeading offer={offer} />
        <div className="mt-6 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:mt-2 print:mt-4">
          <div className="lg:top-6 lg:[@media(min-height:46rem)]:sticky">
            <DeadlineBlock offer={offer} badge={badge} now={now} isMerged={sightings.length > 0} />
          </div>
        </div>
        <div className="mt-10 grid gap-10 lg:col-start-1 print:mt-5 print:gap-5">
          {offer.organisations.some(({ proof }) => proof !== null) && (
            <div>
              {offer.organisations.map((organisation) => (
                <OrganisationBadge
                  key={organisation.slug}
                  organisation={organisation}
                  isNamed={offer.organisations.length > 1}
                />
              ))}
            </div>
          )}
          <OfferFacts offer={offer} />
          {!closed && <ApplicationKit offer={offer} daysLeft={badge.daysLeft} />}
          <p className="hidden border-t border-rule pt-2 text-sm print:block">
            {offerCopy.pageAddress} {url}
          </p>
          <OfferSightings offer={offer} sightings={sightings} closed={closed} />
          <WholeNotice offer={offer} closed={closed} />
          {!closed && <ShareOffer offer={offer} badge={badge} url={url} />}
          <SimilarOffers offers={similar} now={now} />
          <p className="flex flex-wrap gap-x-6 border-t border-rule print:hidden">
            {hasHistory && (
              <a
                href={`/offres/${offer.slug}/historique`}
                rel="nofollow"
                className="inline-flex min-h-11 items-center text-sm"
              >
                {publicHistoryCopy.link}
              </a>
            )}
            <a
              href={`/offres/${offer.slug}/signaler`}
              rel="nofollow"
              className="inline-flex min-h-11 items-center text-sm"
            >
              {reportCopy.link}
            </a>
          </p>
        </div>
      </div>
      {!closed && <ApplyBar badge={badge} deadline={offer.deadline} />}
    </article>
  )
}

function ClosedBanner({ offer }: { offer: Offer }) {
  return (
    <div className="mt-2 mb-6">
      <Callout tone="closed">
        <p className="text-lg font-semibold">{closedWords(offer)}</p>
        <p className="mt-1">{offerCopy.closedMore}</p>
        <p className="print:hidden">
          <a
            href={listAddress({ ...noCriteria, country: offer.country })}
            className="inline-flex min-h-11 items-center font-semibold"
          >
            {openOffersIn(offer.country)}
          </a>
        </p>
      </Callout>
    </div>
  )
}

function OfferHeading({ offer }: { offer: Offer }) {
  const organisations = offer.organisations.map(organisationWords).join(', ') || offerCopy.unstatedOrganisation
  const place = placeWords(
    offer.locations.map(({ label }) => label),
    offer.country,
  )
  const summary = [place, contractWords(offer)].filter((part) => part !== null).join(' · ')
  return (
    <header className="mt-2 max-w-3xl lg:col-start-1">
      <h1 className="text-2xl font-strong tracking-tight text-balance lg:text-3xl print:text-3xl">
        <CalmCapitals words={capitalised(offer.title)} />
      </h1>
      <p className="mt-3 text-lg">
        <CalmCapitals words={organisations} />
      </p>
      {summary !== '' && <p className="mt-1 text-quiet">{summary}</p>}
    </header>
  )
}
