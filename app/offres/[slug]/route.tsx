import { GoneOfferPage } from '@/components/offers/gone-offer-page'
import { OfferPage } from '@/components/offers/offer-page'
import { TakenDownOfferPage } from '@/components/offers/taken-down-offer-page'
import { offerTitle, takenDownWords } from '@/lib/copy/offer-page'
import { badgeAt } from '@/lib/deadlines/badge'
import { earliest } from '@/lib/deadlines/earliest'
import { goneAt, isGone } from '@/lib/offers/gone'
import { listSightings } from '@/lib/offers/list-sightings'
import { hasPublicChanges } from '@/lib/offers/public-history'
import type { DataVersion } from '@/lib/platform/data-version'
import { pool } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { KeptRead } from '@/lib/platform/kept-read'
import { type SimilarCandidate, similarCandidates, similarOffers } from '@/lib/search/similar-offers'
import { assets } from '../../assets'
import { countView } from '../../day-counts'
import { notFoundPage, type Page, type Redirect, respond } from '../../respond'
import { findOffer, findTakenDown, type OfferParams } from './find-offer'
import { mergedPage } from './merged-page'
import { offerHead } from './offer-head'

export async function GET(request: Request, { params }: OfferParams): Promise<Response> {
  const { slug } = await params
  const response = await respond(request, `/offres/${slug}`, (now, version) => offerPage(slug, now, version))
  countView(request, slug, response.status)
  return response
}

const candidates = new KeptRead<readonly SimilarCandidate[]>()

async function offerPage(slug: string, now: Date, version: DataVersion | null): Promise<Page | Redirect> {
  const offer = await findOffer(slug)
  if (offer === null) return (await takenDownPage(slug)) ?? (await mergedPage(slug)) ?? notFoundPage
  const others = await candidates.get(version, now, () => similarCandidates(pool, now))
  const [similar, hasHistory, sightings] = await Promise.all([
    similarOffers(pool, offer, others),
    hasPublicChanges(pool, offer),
    listSightings(pool, offer.id),
  ])
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
    content: <OfferPage {...{ offer, badge, similar, now, url, hasHistory, sightings }} />,
    changesAt: earliest([badge.changesAt, similarChange, badge.state === 'closed' ? goneAt(offer.deadline) : null]),
  }
}

/** What is held may come back: its address stays good, and is not indexed meanwhile. */
async function takenDownPage(slug: string): Promise<Page | null> {
  const offer = await findTakenDown(slug)
  if (offer === null) return null
  return {
    status: offer.status === 'HELD' ? 200 : 410,
    head: {
      title: offerTitle(offer.title, offer.organisations),
      description: takenDownWords(offer.status).what,
      indexed: false,
      canonical: null,
      feeds: null,
      openGraph: null,
      jsonLd: null,
      script: null,
    },
    content: <TakenDownOfferPage offer={offer} />,
    changesAt: null,
  }
}
