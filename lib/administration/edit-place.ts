import 'server-only'
import { trace } from '../accounts/audit'
import { slugOf } from '../offers/slug'
import type { database, Transaction } from '../platform/database'
import { Prisma } from '../platform/prisma/client'

interface Town {
  readonly town: string
  readonly timeZone: string
  /** Other spellings, and what it was called before. */
  readonly otherNames: readonly string[]
}

interface Act {
  readonly actor: string
  readonly at: Date
}

/** Adds a town to a region that is known. */
export async function addPlace(
  db: typeof database,
  added: Town & Act & { readonly countryCode: string; readonly region: string },
): Promise<'added' | 'taken' | 'region-unknown'> {
  const { countryCode, region, town, timeZone, otherNames, actor, at } = added
  const slug = slugOf(town)
  return unlessTaken(() =>
    db.$transaction(async (tx) => {
      await lockCountry(tx, countryCode)
      if ((await tx.place.count({ where: { countryCode, region, town: null } })) === 0) return 'region-unknown'
      if ((await tx.place.count({ where: { countryCode, slug, town: { not: null } } })) > 0) return 'taken'
      const names = otherNames.filter((name) => name !== town)
      const data = { countryCode, region, town, slug, timeZone, otherNames: names, editedAt: at }
      const { id } = await tx.place.create({ data, select: { id: true } })
      const to = { country: countryCode, region, town, timeZone, otherNames: names }
      await trace(tx, { at, actor, action: 'add-place', subject: { place: String(id) }, to })
      return 'added'
    }),
  )
}

const stillComing = ['PENDING', 'HELD', 'PUBLISHED'] as const

/** Changes a town; the name that it had goes on leading to it, and the seed leaves it alone. */
export async function editPlace(
  db: typeof database,
  edited: Town & Act & { readonly id: number },
): Promise<'edited' | 'taken' | 'gone' | 'offers-there'> {
  const { id, town, timeZone, otherNames, actor, at } = edited
  const slug = slugOf(town)
  return unlessTaken(() =>
    db.$transaction(async (tx) => {
      const { countryCode = '' } = (await tx.place.findUnique({ where: { id } })) ?? {}
      await lockCountry(tx, countryCode)
      const before = await tx.place.findUnique({ where: { id } })
      if (before === null || before.town === null) return 'gone'
      const same = { countryCode, slug, town: { not: null }, id: { not: id } }
      if ((await tx.place.count({ where: same })) > 0) return 'taken'
      // The end of an offer was worked out by the clock of its station, and would stay an hour wrong.
      const isMoved = timeZone !== before.timeZone
      const waits = { OR: [{ closesAt: null }, { closesAt: { gt: at } }], status: { in: [...stillComing] } }
      if (isMoved && (await tx.offerLocation.count({ where: { placeId: id, offer: waits } })) > 0) return 'offers-there'
      const names = [...new Set([...otherNames, before.town])].filter((name) => name !== town)
      const data = { town, slug, timeZone, otherNames: names }
      await tx.place.update({ where: { id }, data: { ...data, editedAt: at }, select: { id: true } })
      const from = { town: before.town, timeZone: before.timeZone, otherNames: before.otherNames }
      const to = { town, timeZone, otherNames: names }
      await trace(tx, { at, actor, action: 'edit-place', subject: { place: String(id) }, from, to })
      return 'edited'
    }),
  )
}

/** One change of a country's places at a time: no two of its towns may come to share an address. */
async function lockCountry(tx: Transaction, code: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Country" WHERE "code" = ${code} FOR NO KEY UPDATE`
}

async function unlessTaken<T>(change: () => Promise<T>): Promise<T | 'taken'> {
  try {
    return await change()
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return 'taken'
    throw error
  }
}
