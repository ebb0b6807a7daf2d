import { badgeAt } from '@/lib/deadlines/badge'
import { offerCalendar } from '@/lib/feeds/offer-calendar'
import { goneAt, isGone } from '@/lib/offers/gone'
import { readEnv } from '@/lib/platform/env'
import { respondFile } from '../../../respond-file'
import { findOffer, type OfferParams } from '../find-offer'
import { mergedPage } from '../merged-page'

/** The deadline of an open offer for a calendar, or of one that its organisation closed early, as cancelled. */
export async function GET(request: Request, { params }: OfferParams): Promise<Response> {
  const { slug } = await params
  return respondFile(request, `/offres/${slug}/calendrier.ics`, async (now) => {
    const offer = await findOffer(slug)
    if (offer === null) return mergedPage(slug, '/calendrier.ics')
    const { closedEarly, deadline } = offer
    // Who entered it into an agenda must see that it no longer holds.
    if (closedEarly === null ? badgeAt(deadline, now).state === 'closed' : isGone(deadline, now)) return null
    const body = offerCalendar(offer, readEnv().siteUrl)
    if (body === null) return null
    return {
      contentType: 'text/calendar; charset=utf-8',
      body,
      headers: { 'Content-Disposition': `inline; filename="${slug}.ics"` },
      changesAt: closedEarly === null ? deadline.closesAt : goneAt(deadline),
    }
  })
}
