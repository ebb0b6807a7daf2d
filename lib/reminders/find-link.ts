import 'server-only'
import type { Person } from '../accounts/actor'
import { findPerson } from '../accounts/find-person'
import { may, type Permission } from '../accounts/permissions'
import { findKeptOffer, type KeptOffer } from '../offers/queries'
import type { Transaction } from '../platform/database'
import type { LinkAction } from '../platform/prisma/enums'
import { readerIn } from '../platform/read-rows'

/** A link of a mail with what it acts on, for whom. */
export interface FoundLink {
  readonly action: LinkAction
  readonly expiresAt: Date
  readonly usedAt: Date | null
  readonly person: Person
  readonly offer: KeptOffer
}

const permissionOf: Readonly<Record<LinkAction, Permission>> = {
  FILLED: 'close-offer',
  CLOSE: 'close-offer',
  EXTEND: 'extend-offer',
}

/** The link with that secret's hash; null where there is none, or its person may no longer do what it does. */
export async function findLink(tx: Transaction, tokenHash: string): Promise<FoundLink | null> {
  const link = await tx.actionLink.findUnique({ where: { tokenHash } })
  if (link === null) return null
  const person = await findPerson(tx, link.personId)
  const offer = await findKeptOffer(readerIn(tx), { id: link.offerId })
  if (person === null || offer === null) return null
  if (!may(person, permissionOf[link.action], { organisationId: offer.keeperId })) return null
  return { action: link.action, expiresAt: link.expiresAt, usedAt: link.usedAt, person, offer }
}
