import 'server-only'
import { findMergedInto } from '@/lib/offers/list-sightings'
import { mayBeSlug } from '@/lib/offers/slug'
import { pool } from '@/lib/platform/database'
import type { Redirect } from '../../respond'

type OfferPart = '' | '/historique' | '/signaler' | '/calendrier.ics' | '/original' | `/carte/${string}`

/**
 * An offer that was merged into another leads to it, each of its pages and files to the same one there: for good, as far as anybody knows, and asked
 * anew each time, for it can be undone. Null where there is none to lead to.
 */
export async function mergedPage(slug: string, part: OfferPart = ''): Promise<Redirect | null> {
  const stays = mayBeSlug(slug) ? await findMergedInto(pool, slug) : null
  return stays === null ? null : { status: 308, location: `/offres/${stays}${part}` }
}
