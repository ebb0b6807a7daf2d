import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ExtendForm } from '@/components/organisation/extend-form'
import { OfferActHead } from '@/components/organisation/offer-act-head'
import { organisationCopy } from '@/lib/copy/organisation-offers'
import { listTwins } from '@/lib/offers/extend-offer'
import { formOfDeadline } from '@/lib/offers/form-of-facts'
import { mayChange } from '@/lib/offers/transitions'
import { database } from '@/lib/platform/database'
import { type OfferParams, requireKeptOffer } from '../../../require-kept-offer'
import { extend } from './actions'

const words = organisationCopy.extend

export const metadata: Metadata = { title: words.title }

/** Moves a deadline, of one post or of all that the notice announces with it. */
export default async function ExtendOfferPage({ params }: OfferParams) {
  const { slug } = await params
  const { offer, level } = await requireKeptOffer(slug, 'extend-offer', '/prolonger')
  if (!mayChange(offer, 'extend', new Date())) notFound()
  const twins = await listTwins(database, offer)
  const { deadlineHour, deadlineOtherHour } = formOfDeadline(offer)
  // The hour mostly stays; the day never does.
  const date = { deadlineDay: '', deadlineMonth: '', deadlineYear: '', deadlineHour, deadlineOtherHour }
  const initial = { ...date, reason: '', confirmation: '', points: '' }
  return (
    <>
      <OfferActHead title={words.title} offer={offer}>
        {level === 'UNVERIFIED' && <p className="mt-2">{words.reviewed}</p>}
      </OfferActHead>
      <ExtendForm
        action={extend}
        hidden={{ offre: offer.slug, version: String(offer.version) }}
        initial={initial}
        twins={twins.map(({ title }) => title)}
      />
    </>
  )
}
