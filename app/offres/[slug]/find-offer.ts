import 'server-only'
import type { Offer } from '@/lib/offers/offer'
import { findOfferBySlug, findWithdrawnOffer } from '@/lib/offers/queries'
import { mayBeSlug } from '@/lib/offers/slug'
import { pool } from '@/lib/platform/database'

/** The offer at a part of an address. What is no address of ours never reaches the database, which refuses some characters. */
export async function findOffer(slug: string): Promise<Offer | null> {
  return mayBeSlug(slug) ? findOfferBySlug(pool, slug) : null
}

/** The offer that was there until its organisation withdrew it. */
export async function findWithdrawn(slug: string): Promise<Offer | null> {
  return mayBeSlug(slug) ? findWithdrawnOffer(pool, slug) : null
}

export type OfferParams = { readonly params: Promise<{ readonly slug: string }> }
