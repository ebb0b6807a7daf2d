import { cardWords } from '@/lib/copy/offer-preview'
import { badgeAt } from '@/lib/deadlines/badge'
import { respondFile } from '../../../../respond-file'
import { cardAddress } from '../../card-address'
import { findOffer } from '../../find-offer'
import { mergedPage } from '../../merged-page'
import { drawCard } from './draw-card'

type CardParams = { readonly params: Promise<{ readonly slug: string; readonly version: string }> }

/** The picture that shows beside a shared link. An address for what was true before leads to the present one. */
export async function GET(request: Request, { params }: CardParams): Promise<Response> {
  const { slug, version } = await params
  const address = `/offres/${slug}/carte/${version}`
  return respondFile(
    request,
    address,
    async (now) => {
      const offer = await findOffer(slug)
      if (offer === null) return mergedPage(slug, `/carte/${encodeURIComponent(version)}`)
      const badge = badgeAt(offer.deadline, now)
      const present = cardAddress(offer, badge)
      if (present !== address) return { status: 301, location: present }
      return {
        contentType: 'image/jpeg',
        body: await drawCard(cardWords(offer, badge), { isClosed: badge.state === 'closed' }),
        changesAt: badge.state === 'closed' ? null : offer.deadline.closesAt,
      }
    },
    'public, max-age=86400',
  )
}
