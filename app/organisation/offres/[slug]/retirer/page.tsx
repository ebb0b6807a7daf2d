import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OfferActHead } from '@/components/organisation/offer-act-head'
import { ReasonForm } from '@/components/organisation/reason-form'
import { organisationCopy } from '@/lib/copy/organisation-offers'
import { mayChange } from '@/lib/offers/transitions'
import { type OfferParams, requireKeptOffer } from '../../../require-kept-offer'
import { withdraw } from '../actions'

const words = organisationCopy.withdraw

export const metadata: Metadata = { title: words.title }

export default async function WithdrawOfferPage({ params }: OfferParams) {
  const { slug } = await params
  const { offer } = await requireKeptOffer(slug, 'withdraw-offer', '/retirer')
  if (!mayChange(offer, 'withdraw', new Date())) notFound()
  return (
    <>
      <OfferActHead title={words.title} offer={offer}>
        <p>{words.intro}</p>
      </OfferActHead>
      <ReasonForm action={withdraw} hidden={{ offre: offer.slug, version: String(offer.version) }} words={words} />
    </>
  )
}
