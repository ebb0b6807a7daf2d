import 'server-only'
import type { database } from '../platform/database'
import { decideOffer, type OfferDecision } from './decide-offer'
import type { NotDecided } from './decided'

/** An offer as a moderator saw it in a list. */
export type SeenOffer = Pick<OfferDecision, 'offerId' | 'version'>

export interface ManyDecided {
  readonly done: number
  /** Those that stay as they were, and why. */
  readonly left: readonly { readonly offerId: string; readonly outcome: NotDecided }[]
}

/** Decides of several offers in the same way, each in its own transaction: what cannot be decided does not keep the others back. */
export async function decideMany(
  db: typeof database,
  offers: readonly SeenOffer[],
  deciding: Omit<OfferDecision, 'offerId' | 'version' | 'form'>,
): Promise<ManyDecided> {
  let done = 0
  const left: ManyDecided['left'][number][] = []
  for (const offer of offers) {
    const outcome = await decideOffer(db, { ...deciding, ...offer })
    if (outcome.kind === 'done') done++
    else left.push({ offerId: offer.offerId, outcome })
  }
  return { done, left }
}
