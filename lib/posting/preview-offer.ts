import type { DecodedNotice } from '../decoding/decoded-notice'
import type { NewOffer } from '../offers/new-offer'
import type { Offer, VerifiedOrganisation } from '../offers/offer'
import { offerSlug, slugOf } from '../offers/slug'
import type { DraftReading } from './draft-reading'
import type { DraftOrganisation } from './drafts'

interface Previewed {
  readonly offer: NewOffer
  readonly organisation: DraftOrganisation
  readonly decoded: DecodedNotice
  readonly reading: DraftReading
  readonly source: string | null
  readonly now: Date
}

/** The offer that a draft's post would be once published: what its page would show. */
export function previewOffer({ offer, organisation, decoded, reading, source, now }: Previewed): Offer {
  return {
    ...offer,
    id: '',
    slug: offerSlug({ ...offer, place: offer.locations[0]?.place?.town ?? null, contentHash: '00000000' }),
    title: offer.title ?? '',
    status: 'PENDING',
    version: 1,
    publishedAt: now,
    changedAt: now,
    deadlineMoves: [],
    closedEarly: null,
    organisations: [hirerOf(offer, organisation)],
    notice: {
      text: decoded.text,
      source: source ?? organisation.name,
      receivedAt: now,
      publishedOn: reading.notice.published,
      isExample: false,
      // There is no address to have it from yet.
      hasOriginal: false,
    },
  }
}

/** Another one than whose draft it is has its page, and what was checked of it, once the offer is sent. */
function hirerOf({ organisation: named }: NewOffer, own: DraftOrganisation): VerifiedOrganisation {
  return named === null || named.name === own.name ? own : { ...named, slug: slugOf(named.name), proof: null }
}
