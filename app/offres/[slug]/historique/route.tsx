import { OfferHistoryPage } from '@/components/offers/offer-history-page'
import { offerTitle } from '@/lib/copy/offer-page'
import { publicHistoryCopy } from '@/lib/copy/public-history'
import { goneAt, isGone } from '@/lib/offers/gone'
import { listPublicChanges } from '@/lib/offers/public-history'
import { database } from '@/lib/platform/database'
import { notFoundPage, respond } from '../../../respond'
import { findOffer, type OfferParams } from '../find-offer'
import { mergedPage } from '../merged-page'

/** What changed of a public offer since it was published. */
export async function GET(request: Request, { params }: OfferParams): Promise<Response> {
  const { slug } = await params
  return respond(request, `/offres/${slug}/historique`, async (now) => {
    const offer = await findOffer(slug)
    if (offer === null) return (await mergedPage(slug, '/historique')) ?? notFoundPage
    if (isGone(offer.deadline, now)) return notFoundPage
    return {
      status: 200,
      head: {
        title: `${publicHistoryCopy.title} – ${offerTitle(offer.title, offer.organisations)}`,
        description: publicHistoryCopy.intro,
        indexed: false,
        canonical: null,
        feeds: null,
        openGraph: null,
        jsonLd: null,
        script: null,
      },
      content: <OfferHistoryPage offer={offer} changes={await listPublicChanges(database, offer)} />,
      changesAt: goneAt(offer.deadline),
    }
  })
}
