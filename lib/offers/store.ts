import 'server-only'
import type { Transaction } from '../platform/database'
import type { OfferStatus } from '../platform/prisma/enums'
import { findOrCreateOrganisation } from './find-or-create-organisation'
import { rowOfApplication } from './kept-application'
import { rowOfConditions } from './kept-conditions'
import { rowOfDeadline } from './kept-deadline'
import type { NewOffer } from './new-offer'
import type { OfferLocation } from './offer'
import { provisionalTitle } from './provisional-title'
import { offerSlug, slugOf } from './slug'

interface StoredNotice {
  readonly id: string
  readonly contentHash: string
  readonly text: string
}

/** Who stores an offer, when, and whether it is published at once or why not. */
interface Storing {
  readonly actor: string
  readonly at: Date
  readonly status: OfferStatus
  readonly reason: string | null
  /** Where it came from, in words or as an address: a file name, a page. */
  readonly source: string
  /** The file it came in; left out for what a command takes in. */
  readonly fileId?: string | null
  /** Whose offer it is, who posted it, and whether it hires for itself; left out for what a command takes in. */
  readonly keeper?: { readonly organisationId: string; readonly personId: string; readonly hires: boolean }
}

/** Stores one offer with its organisation, places, evidence and first events. */
export async function createOffer(
  tx: Transaction,
  notice: StoredNotice,
  offer: NewOffer,
  { actor, at, status, reason, source, fileId = null, keeper }: Storing,
): Promise<{ id: string; slug: string }> {
  const { deadline, application, organisation } = offer
  const named = () => (organisation === null ? null : findOrCreateOrganisation(tx, organisation))
  const organisationId = keeper?.hires === true ? keeper.organisationId : await named()
  const firstLabel = offer.locations[0]?.place?.town ?? offer.locations[0]?.label ?? null
  const published = status === 'PUBLISHED'
  return tx.offer.create({
    data: {
      slug: offerSlug({ ...offer, place: firstLabel, contentHash: notice.contentHash }),
      title: offer.title ?? provisionalTitle(notice.text),
      noticeId: notice.id,
      ordinal: offer.ordinal,
      status,
      source,
      fileId,
      keeperId: keeper?.organisationId ?? null,
      postedById: keeper?.personId ?? null,
      positions: offer.positions,
      contractType: offer.contractType,
      durationMonths: offer.durationMonths,
      durationDays: offer.durationDays,
      renewable: offer.renewable,
      partTime: offer.partTime,
      start: offer.start,
      countryCode: offer.country,
      language: offer.language,
      ...rowOfDeadline(deadline),
      ...rowOfApplication(application),
      ...rowOfConditions(offer.conditions),
      documents: [...offer.documents],
      createdAt: at,
      publishedAt: published ? at : null,
      changedAt: at,
      organisations: { create: organisationId === null ? [] : [{ organisationId, position: 0 }] },
      locations: { create: await rowsOfLocations(tx, offer.locations, offer.country) },
      evidence: {
        create: offer.evidence.map(({ field, span, flags }) => ({ field, ...span, flags: [...flags] })),
      },
      events: { create: { at, actor, action: published ? 'published' : 'received', reason } },
    },
    select: { id: true, slug: true },
  })
}

/** The rows of an offer's duty stations, each with the place that it names: by reading, or as administrators call one of its country. */
export async function rowsOfLocations(tx: Transaction, locations: readonly OfferLocation[], country: string | null) {
  const placeIds = await findPlaceIds(tx, locations)
  const edited = country === null || locations.length === 0 ? [] : await editedPlaces(tx, country)
  return locations.map(({ label, place }, position) => ({
    position,
    label,
    placeId: placeIds[position] ?? idOfName(edited, place?.town ?? label),
  }))
}

/** What administrators added or renamed: reading does not know it. */
function editedPlaces(tx: Transaction, countryCode: string) {
  const where = { countryCode, town: { not: null }, editedAt: { not: null } }
  return tx.place.findMany({ where, select: { id: true, slug: true, otherNames: true } })
}

function idOfName(
  places: readonly { readonly id: number; readonly slug: string; readonly otherNames: readonly string[] }[],
  name: string,
): number | null {
  const named = slugOf(name)
  const place = places.find(({ slug, otherNames }) =>
    [slug, ...otherNames.map((other) => slugOf(other))].includes(named),
  )
  return place?.id ?? null
}

/** The rows of the places that locations name, in their order; null where there is none, in a database with an older gazetteer too. */
async function findPlaceIds(tx: Transaction, locations: readonly OfferLocation[]): Promise<readonly (number | null)[]> {
  const named = locations.flatMap(({ place }) =>
    place === null || place.region === null
      ? []
      : [{ countryCode: place.country, region: place.region, town: place.town }],
  )
  const rows = named.length === 0 ? [] : await tx.place.findMany({ where: { OR: named } })
  return locations.map(({ place }) => {
    const row = rows.find(
      ({ countryCode, region, town }) =>
        countryCode === place?.country && region === place.region && town === place.town,
    )
    return row?.id ?? null
  })
}
