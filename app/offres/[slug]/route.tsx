import { GoneOfferPage } from '@/components/offers/gone-offer-page'
import { OfferPage } from '@/components/offers/offer-page'
import { badgeAt } from '@/lib/deadlines/badge'
import { goneAt, isGone } from '@/lib/offers/gone'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { similarOffers } from '@/lib/search/similar-offers'
import { assets } from '../../assets'
import { earliest } from '../../earliest'
import { notFoundPage, type Page, respond } from '../../respond'
import { findOffer, type OfferParams } from './find-offer'
import { offerHead } from './offer-head'

export async function GET(request: Request, { params }: OfferParams): Promise<Response> {
  const { slug } = await params
  return respond(request, `/offres/${slug}`, (now) => offerPage(slug, now))
}

async function offerPage(slug: string, now: Date): Promise<Page> {
  const offer = await findOffer(slug)
  if (offer === null) return notFoundPage
  const similar = await similarOffers(database, offer, now)
  const badge = badgeAt(offer.deadline, now)
  const url = `${readEnv().siteUrl}/offres/${slug}`
  const head = offerHead(offer, badge, { url, now, script: assets().script })
  const similarChange = earliest(similar.map(({ deadline }) => badgeAt(deadline, now).changesAt))
  if (isGone(offer.deadline, now))
    return {
      status: 410,
      head: { ...head, openGraph: null, canonical: null },
      content: <GoneOfferPage offer={offer} similar={similar} now={now} />,
      changesAt: similarChange,
    }
  return {
    status: 200,
    head,
    content: <OfferPage offer={offer} badge={badge} similar={similar} now={now} url={url} />,
    changesAt: earliest([badge.changesAt, similarChange, badge.state === 'closed' ? goneAt(offer.deadline) : null]),
  }
}
