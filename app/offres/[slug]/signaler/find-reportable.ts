import 'server-only'
import type { Offer } from '@/lib/offers/offer'
import { findOffer, findTakenDown } from '../find-offer'

/** The public offer at an address, or the one that is held since somebody opened its page: their report may be what suspended it. */
export async function findReportable(slug: string): Promise<Offer | null> {
  const offer = (await findOffer(slug)) ?? (await findTakenDown(slug))
  return offer?.status === 'PUBLISHED' || offer?.status === 'HELD' ? offer : null
}
