import type { PageHead } from '@/components/document-head'
import { offerTitle } from '@/lib/copy/offer-page'
import { cardDescription, cardWords, previewDescription, previewTitle } from '@/lib/copy/offer-preview'
import type { Badge } from '@/lib/deadlines/badge'
import { toJobPosting } from '@/lib/offers/job-posting'
import type { Offer } from '@/lib/offers/offer'
import { cardAddress } from './card-address'

/** What the head of an offer's page says; `url` is its whole address, `script` the path of what betters it while it is open. */
export function offerHead(
  offer: Offer,
  badge: Badge,
  { url, now, script }: { url: string; now: Date; script: string | null },
): PageHead {
  const isClosed = badge.state === 'closed'
  return {
    title: offerTitle(offer.title, offer.organisations),
    description: previewDescription(offer, badge),
    indexed: !isClosed && !offer.notice.isExample,
    canonical: `/offres/${offer.slug}`,
    feeds: null,
    openGraph: {
      title: previewTitle(offer),
      type: 'website',
      image: {
        path: cardAddress(offer, badge),
        width: 1200,
        height: 630,
        alt: cardDescription(cardWords(offer, badge)),
      },
    },
    jsonLd: toJobPosting(offer, { url, now }),
    script: isClosed ? null : script,
  }
}
