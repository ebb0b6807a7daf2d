import { foldWords } from '../text/fold'

const longestOffer = 80

/** Words as a part of an address: « Côte d’Ivoire » → `cote-d-ivoire`; cut between words at `maxLength`. */
export function slugOf(words: string, maxLength = 80): string {
  const slug = foldWords(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= maxLength) return slug
  const cut = slug.slice(0, maxLength + 1).replace(/-[^-]*$/, '')
  return cut.slice(0, maxLength)
}

/** Whether part of an address may be an offer's; PostgreSQL fails at some of what else may stand there. */
export function mayBeSlug(part: string): boolean {
  return /^[a-z0-9-]{1,200}$/.test(part)
}

/**
 * Title, first place, organisation, and a suffix drawn from the notice's hash and the posting's place in it: the same posting
 * always gets the same address, and two never share one. At most 80 characters.
 */
export function offerSlug(offer: {
  readonly title: string | null
  readonly place: string | null
  readonly organisation: { readonly name: string; readonly acronym: string | null } | null
  /** Hexadecimal. */
  readonly contentHash: string
  readonly ordinal: number
}): string {
  const hash = Number.parseInt(offer.contentHash.slice(0, 8), 16).toString(36).padStart(7, '0')
  const suffix = offer.ordinal === 0 ? hash : `${hash}-${offer.ordinal + 1}`
  const hirer = offer.organisation?.acronym ?? offer.organisation?.name ?? ''
  const tail = [slugOf(offer.place ?? '', 20), slugOf(hirer, 20), suffix].filter((part) => part !== '').join('-')
  const title = slugOf(withoutGenderEndings(offer.title ?? ''), longestOffer - tail.length - 1)
  return title === '' ? tail : `${title}-${tail}`
}

/** « Chargé(e) », « Consultant.e », « Assistant·e » without what would only clutter an address. */
function withoutGenderEndings(title: string): string {
  return title.replace(/(?<=\p{L})(?:\(\p{L}{1,6}\)|[·.]\p{Ll}{1,6}(?!\p{L}))/gu, '')
}
