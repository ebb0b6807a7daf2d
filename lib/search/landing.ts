import 'server-only'
import type { OfferOrganisation } from '../offers/offer'
import type { Transaction } from '../platform/database'

/** The organisation at an address; null where there is none. */
export function findOrganisation(db: Transaction, slug: string): Promise<OfferOrganisation | null> {
  return db.organisation.findUnique({ where: { slug }, select: { name: true, acronym: true, slug: true } })
}
