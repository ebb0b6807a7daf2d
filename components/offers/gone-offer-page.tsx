import { closedWords, offerCopy, openOffersIn, organisationWords } from '@/lib/copy/offer-page'
import { capitalised } from '@/lib/copy/typography'
import type { Offer } from '@/lib/offers/offer'
import { noCriteria } from '@/lib/search/criteria'
import { listAddress } from '@/lib/search/list-address'
import type { ListedOffer } from '@/lib/search/listed-offer'
import { Callout } from '../ui/callout'
import { CalmCapitals } from '../ui/calm-capitals'
import { SimilarOffers } from './similar-offers'

/** What is left of an offer that closed long ago: what it was, and where to go on. */
export function GoneOfferPage({ offer, similar, now }: { offer: Offer; similar: readonly ListedOffer[]; now: Date }) {
  return (
    <div className="max-w-3xl pt-8 lg:pt-12">
      <h1 className="text-2xl font-strong tracking-tight text-balance">
        <CalmCapitals words={capitalised(offer.title)} />
      </h1>
      <p className="mt-3 text-lg">
        <CalmCapitals words={offer.organisations.map(organisationWords).join(', ') || offerCopy.unstatedOrganisation} />
      </p>
      <div className="mt-6 mb-10">
        <Callout tone="closed">
          <p className="font-semibold">{closedWords(offer)}</p>
          <p className="mt-1">{offerCopy.gone}</p>
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
      <SimilarOffers offers={similar} now={now} />
    </div>
  )
}
