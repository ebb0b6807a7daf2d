import 'server-only'
import { findKeptOffer, type KeptOffer } from '../offers/queries'
import type { Transaction } from '../platform/database'
import type { DuplicateState } from '../platform/prisma/enums'
import { readerIn } from '../platform/read-rows'

/** An offer that may be the same as the one looked at, with what makes it seem so. */
export interface PossibleDuplicate {
  readonly other: KeptOffer
  readonly titleSimilarity: number
  readonly textSimilarity: number
  readonly sameOrganisation: boolean
  readonly sameDeadline: boolean
  readonly sameAddress: boolean
  /** The earlier one had closed when the later one came. */
  readonly republished: boolean
  readonly state: DuplicateState
}

const mostShown = 10

/** The pairs of an offer: those to decide first, then what was merged, published before or told apart. What was merged elsewhere is left out. */
export async function listDuplicates(db: Transaction, offer: KeptOffer): Promise<readonly PossibleDuplicate[]> {
  const pairs = await db.duplicatePair.findMany({
    where: {
      OR: [
        { offerId: offer.id, other: elsewhere(offer.id) },
        { otherId: offer.id, offer: elsewhere(offer.id) },
        { state: 'MERGED', OR: [{ offerId: offer.id }, { otherId: offer.id }] },
      ],
    },
    // As the enum lists them: FOUND, DIFFERENT, MERGED.
    orderBy: [{ republished: 'asc' }, { state: 'asc' }, { textSimilarity: 'desc' }],
    take: mostShown,
  })
  const found: PossibleDuplicate[] = []
  for (const pair of pairs) {
    const other = await findKeptOffer(readerIn(db), { id: pair.offerId === offer.id ? pair.otherId : pair.offerId })
    if (other !== null) found.push({ ...pair, ...likenessNow(offer, other, pair.sameOrganisation), other })
  }
  return found
}

/** Merged into another than this one. */
const elsewhere = (id: string) => ({ OR: [{ duplicateOfId: null }, { duplicateOfId: id }] })

/** What is the same today: either of them may have been corrected since they were found. */
function likenessNow(offer: KeptOffer, other: KeptOffer, sameOrganisation: boolean) {
  const hirers = new Set(offer.organisations.map(({ slug }) => slug))
  const ways = new Set(waysOf(offer))
  return {
    sameOrganisation: sameOrganisation || other.organisations.some(({ slug }) => hirers.has(slug)),
    sameDeadline: offer.deadline.date !== null && offer.deadline.date === other.deadline.date,
    sameAddress: waysOf(other).some((way) => ways.has(way)),
  }
}

function waysOf({ application: { emails, urls, depositAddresses } }: KeptOffer): readonly string[] {
  return [...emails, ...urls, ...depositAddresses].map((way) => way.toLowerCase())
}
