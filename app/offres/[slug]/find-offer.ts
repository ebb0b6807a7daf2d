import 'server-only'
import type { Offer } from '@/lib/offers/offer'
import { findOfferBySlug, findTakenDownOffer } from '@/lib/offers/queries'
import { mayBeSlug } from '@/lib/offers/slug'
import { pool } from '@/lib/platform/database'

/** The offer at a part of an address. What is no address of ours never reaches the database, which refuses some characters. */
export async function findOffer(slug: string): Promise<Offer | null> {
  return mayBeSlug(slug) ? findOfferBySlug(pool, slug) : null
}

/** The offer that was there until it was withdrawn, refused or held. */
export async function findTakenDown(slug: string): Promise<Offer | null> {
  return mayBeSlug(slug) ? findTakenDownOffer(pool, slug) : null
}

export type OfferParams = { readonly params: Promise<{ readonly slug: string }> }
