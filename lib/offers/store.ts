import 'server-only'
import { createHash } from 'node:crypto'
import type { Transaction } from '../platform/database'
import type { OfferStatus } from '../platform/prisma/enums'
import { rowOfApplication } from './kept-application'
import { rowOfConditions } from './kept-conditions'
import { rowOfDeadline } from './kept-deadline'
import type { NewOffer } from './new-offer'
import type { OfferLocation } from './offer'
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
  /** Whose offer it is, and who posted it; left out for what a command takes in. */
  readonly keeper?: { readonly organisationId: string; readonly personId: string }
}

/** Stores one offer with its organisation, places, evidence and first events. */
export async function createOffer(
  tx: Transaction,
  notice: StoredNotice,
  offer: NewOffer,
  { actor, at, status, reason, keeper }: Storing,
): Promise<{ slug: string }> {
  const { deadline, application, organisation } = offer
  const organisationId =
    keeper?.organisationId ?? (organisation === null ? null : await findOrCreateOrganisation(tx, organisation))
  const firstLabel = offer.locations[0]?.place?.town ?? offer.locations[0]?.label ?? null
  const published = status === 'PUBLISHED'
  return tx.offer.create({
    data: {
      slug: offerSlug({ ...offer, place: firstLabel, contentHash: notice.contentHash }),
      title: offer.title ?? firstLine(notice.text),
      noticeId: notice.id,
      ordinal: offer.ordinal,
      status,
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
      locations: { create: await rowsOfLocations(tx, offer.locations) },
      evidence: {
        create: offer.evidence.map(({ field, span, flags }) => ({ field, ...span, flags: [...flags] })),
      },
      events: { create: { at, actor, action: published ? 'published' : 'received', reason } },
    },
    select: { slug: true },
  })
}

/** One row a name, whoever stores it first: a racing transaction's row is taken over. */
async function findOrCreateOrganisation(
  tx: Transaction,
  { name, acronym }: { name: string; acronym: string | null },
): Promise<string> {
  // A name in Arabic letters alone leaves no Latin letter for an address.
  const slug = slugOf(name, 200) || `organisation-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`
  await tx.organisation.createMany({ data: [{ name, acronym, slug }], skipDuplicates: true })
  const { id } = await tx.organisation.findUniqueOrThrow({ where: { slug }, select: { id: true } })
  return id
}

/** The rows of an offer's duty stations, each with the place that it names. */
export async function rowsOfLocations(tx: Transaction, locations: readonly OfferLocation[]) {
  const placeIds = await findPlaceIds(tx, locations)
  return locations.map(({ label }, position) => ({ position, label, placeId: placeIds[position] ?? null }))
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

/** What an offer is known by until a person gives it a title; none is published under it. */
function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0]?.trim().slice(0, 120) ?? ''
}
