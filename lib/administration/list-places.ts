import 'server-only'
import type { Transaction } from '../platform/database'

const shown = { id: true, region: true, town: true, timeZone: true, otherNames: true, editedAt: true } as const

/** The regions of a country, each before its towns. */
export async function listPlaces(db: Transaction, countryCode: string) {
  const places = await db.place.findMany({ where: { countryCode }, select: shown })
  const { compare } = new Intl.Collator('fr')
  return places.sort((a, b) => compare(a.region, b.region) || compare(a.town ?? '', b.town ?? ''))
}

/** A town with its country; null where there is none. */
export async function findTown(db: Transaction, id: number) {
  return db.place.findUnique({ where: { id, town: { not: null } }, select: { ...shown, countryCode: true } })
}
