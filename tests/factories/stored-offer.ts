import { createHash, randomUUID } from 'node:crypto'
import { closingInstants } from '@/lib/deadlines/closing'
import { slugOf } from '@/lib/offers/slug'
import type { Place } from '@/lib/places/place'
import { database } from '@/lib/platform/database'
import type { Prisma } from '@/lib/platform/prisma/client'

type Stated = { date: string; time?: string; flags?: ['midnight'] } | 'rolling' | 'none'

/** An offer as a test states it; what is left out is not stated. */
export interface StoredOffer extends Partial<Omit<Prisma.OfferUncheckedCreateInput, 'organisations' | 'locations'>> {
  readonly title: string
  readonly deadline?: Stated
  /** More of the notice than its title. */
  readonly text?: string
  readonly organisations?: readonly string[]
  readonly places?: readonly Pick<Place, 'country' | 'region' | 'town'>[]
}

/** Writes a published offer with its notice, organisations and places; its id. */
export async function storeOffer(
  { deadline = 'none', text = '', organisations = [], places = [], ...offer }: StoredOffer,
  now: Date,
): Promise<string> {
  const words = `${offer.title}\n${text}\n${randomUUID()}`
  const { id } = await database.$transaction(async (tx) => {
    const { id: noticeId } = await tx.notice.create({
      data: {
        text: words,
        contentHash: createHash('sha256').update(words).digest('hex'),
        receivedAt: now,
        language: 'fr',
      },
    })
    const hirers = await Promise.all(organisations.map((name) => organisationId(tx, name)))
    const stations = await Promise.all(
      places.map(({ country, region, town }) =>
        tx.place.findFirstOrThrow({ where: { countryCode: country, region: region ?? '', town } }),
      ),
    )
    return tx.offer.create({
      data: {
        slug: `${slugOf(offer.title, 40)}-${randomUUID().slice(0, 8)}`,
        noticeId,
        ordinal: 0,
        source: 'essai',
        status: 'PUBLISHED',
        countryCode: 'ML',
        language: 'fr',
        createdAt: now,
        publishedAt: now,
        changedAt: now,
        ...deadlineColumns(deadline),
        ...offer,
        organisations: { create: hirers.map((hirer, position) => ({ organisationId: hirer, position })) },
        locations: {
          create: stations.map(({ id, town, region }, position) => ({ label: town ?? region, placeId: id, position })),
        },
      },
      select: { id: true },
    })
  })
  return id
}

async function organisationId(tx: Prisma.TransactionClient, name: string): Promise<string> {
  const { id } = await tx.organisation.upsert({
    where: { slug: slugOf(name) },
    create: { name, slug: slugOf(name) },
    update: {},
    select: { id: true },
  })
  return id
}

function deadlineColumns(stated: Stated) {
  if (stated === 'none') return { deadlineKind: 'none' as const }
  if (stated === 'rolling') return { deadlineKind: 'rolling' as const, deadlineWords: 'au fil de l’eau' }
  const { date, time = null, flags = [] } = stated
  const closing = closingInstants({ date, time, zone: null, flags, alternatives: [] }, 'Africa/Bamako')
  if (closing === null) throw new Error('no date')
  return {
    deadlineKind: 'fixed' as const,
    deadlineWords: 'le mot',
    deadlineDate: new Date(`${date}T00:00Z`),
    deadlineTime: time,
    deadlineZone: closing.zone,
    closesAt: closing.closesAt,
    sendBy: closing.sendBy,
    deadlineFlags: [...flags],
  }
}
