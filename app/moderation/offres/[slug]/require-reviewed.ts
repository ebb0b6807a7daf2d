import 'server-only'
import { notFound } from 'next/navigation'
import { requirePerson } from '@/app/session'
import type { Person } from '@/lib/accounts/actor'
import { may } from '@/lib/accounts/permissions'
import { findKeptOffer, type KeptOffer } from '@/lib/offers/queries'
import { mayBeSlug } from '@/lib/offers/slug'
import { pool } from '@/lib/platform/database'

/** A moderator with an offer before them. */
export interface Reviewed {
  readonly person: Person
  readonly offer: KeptOffer
  /** They posted it: they may read it, another decides. */
  readonly isOwn: boolean
}

/** The offer of an address for a moderator; to anybody else nothing is there. */
export async function requireReviewed(slug: string): Promise<Reviewed> {
  const person = await requirePerson(`/moderation/offres/${encodeURIComponent(slug)}`)
  if (!may(person, 'moderate')) notFound()
  const offer = mayBeSlug(slug) ? await findKeptOffer(pool, { slug }) : null
  if (offer === null) notFound()
  return { person, offer, isOwn: !may(person, 'moderate', { postedById: offer.postedById }) }
}
