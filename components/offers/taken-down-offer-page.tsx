import { offerCopy, openOffersIn, organisationWords, takenDownWords } from '@/lib/copy/offer-page'
import { capitalised } from '@/lib/copy/typography'
import type { Offer } from '@/lib/offers/offer'
import { noCriteria } from '@/lib/search/criteria'
import { listAddress } from '@/lib/search/list-address'
import { Callout } from '../ui/callout'
import { CalmCapitals } from '../ui/calm-capitals'

/** What is left of an offer that was withdrawn, refused or held: its name, so that who kept the address knows which one it was. */
export function TakenDownOfferPage({ offer }: { offer: Offer }) {
  const { what, more } = takenDownWords(offer.status)
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
          <p className="font-semibold">{what}</p>
          <p className="mt-1">{more}</p>
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
    </div>
  )
}
