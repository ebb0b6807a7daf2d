import 'server-only'
import { notFound } from 'next/navigation'
import { requirePerson } from '@/app/session'
import type { Person } from '@/lib/accounts/actor'
import { may, type Permission } from '@/lib/accounts/permissions'
import { postingLevel } from '@/lib/accounts/posting-level'
import { findKeptOffer, type KeptOffer } from '@/lib/offers/queries'
import { mayBeSlug } from '@/lib/offers/slug'
import { database, pool } from '@/lib/platform/database'
import type { PostingLevel } from '@/lib/platform/prisma/enums'

export interface OfferParams {
  readonly params: Promise<{ readonly slug: string }>
}

/** Somebody with an offer of their organisation before them. */
export interface Kept {
  readonly person: Person
  readonly offer: KeptOffer & { readonly keeperId: string }
  /** What they may post for the organisation. */
  readonly level: PostingLevel
}

/**
 * The offer at an address, for those who may do that to it; to anybody else it is not there.
 * @param part of the address after the offer's own, `/modifier`, to come back to after signing in
 */
export async function requireKeptOffer(slug: string, permission: Permission, part = ''): Promise<Kept> {
  const person = await requirePerson(`/organisation/offres/${encodeURIComponent(slug)}${part}`)
  const offer = mayBeSlug(slug) ? await findKeptOffer(pool, { slug }) : null
  const keeperId = offer?.keeperId ?? null
  if (offer === null || keeperId === null || !may(person, permission, { organisationId: keeperId })) notFound()
  return { person, offer: { ...offer, keeperId }, level: await postingLevel(database, person.id, keeperId) }
}
