import 'server-only'
import type { Transaction } from '../platform/database'

/**
 * Marks the offers of an organisation as changed: what machines follow names the organisation. Their versions stay, for no form of theirs
 * writes it, and whoever edits one loses nothing.
 */
export async function touchOffers(tx: Transaction, organisationId: string, at: Date): Promise<void> {
  await tx.offer.updateMany({ where: { organisations: { some: { organisationId } } }, data: { changedAt: at } })
}
