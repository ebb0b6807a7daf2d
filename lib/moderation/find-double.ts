import 'server-only'
import { compareOffers } from '../offers/list-alike'
import { findKeptOffer, type KeptOffer } from '../offers/queries'
import { mayBeSlug } from '../offers/slug'
import type { Reader } from '../platform/read-rows'
import { type MergeRefusal, whyApart } from './why-apart'

/** Why an offer that a moderator names cannot be the same as the one before them. */
export type DoubleRefusal = 'address-missing' | 'unknown' | 'itself' | 'merged-elsewhere' | MergeRefusal

export type DoubleFound =
  | { readonly kind: 'found'; readonly slug: string }
  | { readonly kind: 'refused'; readonly code: DoubleRefusal }

/** The offer that a moderator takes for the same as another one, by its address or the last part of it; refused where nothing could be decided of the two. */
export async function findDouble(db: Reader, offer: KeptOffer, words: string, now: Date): Promise<DoubleFound> {
  if (words.trim() === '') return refused('address-missing')
  const slug = slugIn(words)
  const other = mayBeSlug(slug) ? await findKeptOffer(db, { slug }) : null
  if (other === null) return refused('unknown')
  if (other.id === offer.id) return refused('itself')
  // What was merged already is looked at, and parted, on the same page.
  if (other.duplicateOfId === offer.id || offer.duplicateOfId === other.id) return { kind: 'found', slug }
  if (other.duplicateOfId !== null) return refused('merged-elsewhere')
  const [goes, stays] = [await whyApart(db, offer, other, now), await whyApart(db, other, offer, now)]
  // What speaks against one of the two ways is told where both are compared.
  if (goes !== null && goes === stays) return refused(goes)
  if ((await compareOffers(db, offer.id, other.id)) === null) return refused('posts-of-one-notice')
  return { kind: 'found', slug }
}

/** « https://…/offres/SLUG?source=x », of the public page or of the one for moderators, or the last part alone. */
function slugIn(words: string): string {
  return /^(?:.*\/offres\/)?([^/?#\s]*)/.exec(words.trim())?.[1] ?? ''
}

function refused(code: DoubleRefusal): DoubleFound {
  return { kind: 'refused', code }
}
