import { OfferPage } from '@/components/offers/offer-page'
import { badgeWords, statedInShort } from '@/lib/copy/deadline-badge'
import { offerDescription, offerTitle, organisationWords, placeWords } from '@/lib/copy/offer-page'
import { badgeAt } from '@/lib/deadlines/badge'
import { findOfferBySlug } from '@/lib/offers/queries'
import { database } from '@/lib/platform/database'
import { notFoundPage, type Page, respond } from '../../respond'

export function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return respond(request, async (now) => offerPage((await params).slug, now))
}

async function offerPage(slug: string, now: Date): Promise<Page> {
  // What is no address of ours never reaches the database, which refuses some characters.
  const offer = /^[a-z0-9-]+$/.test(slug) ? await findOfferBySlug(database, slug) : null
  if (offer === null) return notFoundPage
  const badge = badgeAt(offer.deadline, now)
  const organisation = offer.organisations.map(organisationWords).join(', ') || null
  const place = placeWords(
    offer.locations.map(({ label }) => label),
    offer.country,
  )
  return {
    status: 200,
    head: {
      title: offerTitle(offer.title, offer.organisations),
      description: offerDescription([
        badgeWords(badge, offer.deadline),
        statedInShort(offer.deadline),
        organisation,
        place,
      ]),
      indexed: badge.state !== 'closed' && !offer.notice.isExample,
    },
    content: <OfferPage offer={offer} badge={badge} />,
    changesAt: badge.changesAt,
  }
}
