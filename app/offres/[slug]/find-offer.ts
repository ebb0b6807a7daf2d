import 'server-only'
import type { Offer } from '@/lib/offers/offer'
import { findOfferBySlug } from '@/lib/offers/queries'
import { database } from '@/lib/platform/database'

/** The offer at a part of an address. What is no address of ours never reaches the database, which refuses some characters. */
export async function findOffer(slug: string): Promise<Offer | null> {
  return /^[a-z0-9-]{1,200}$/.test(slug) ? findOfferBySlug(database, slug) : null
}

export type OfferParams = { readonly params: Promise<{ readonly slug: string }> }
