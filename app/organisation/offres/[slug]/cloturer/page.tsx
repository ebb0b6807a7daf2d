import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OfferActHead } from '@/components/organisation/offer-act-head'
import { ReasonForm } from '@/components/organisation/reason-form'
import { organisationCopy } from '@/lib/copy/organisation-offers'
import { closingReasons } from '@/lib/offers/offer'
import { mayChange } from '@/lib/offers/transitions'
import { type OfferParams, requireKeptOffer } from '../../../require-kept-offer'
import { close } from '../actions'

const words = organisationCopy.close

export const metadata: Metadata = { title: words.title }

export default async function CloseOfferPage({ params }: OfferParams) {
  const { slug } = await params
  const { offer } = await requireKeptOffer(slug, 'close-offer', '/cloturer')
  if (!mayChange(offer, 'close', new Date())) notFound()
  return (
    <>
      <OfferActHead title={words.title} offer={offer}>
        <p>{words.intro}</p>
      </OfferActHead>
      <ReasonForm
        action={close}
        hidden={{ offre: offer.slug, version: String(offer.version) }}
        words={words}
        choices={closingReasons.map((value) => ({ value, words: words.reasons[value] }))}
      />
    </>
  )
}
