import 'server-only'
import type { Person } from '../accounts/actor'
import { may } from '../accounts/permissions'
import { lockOffer } from '../offers/change-offer'
import { findKeptOffer, type KeptOffer } from '../offers/queries'
import type { database, Transaction } from '../platform/database'
import { readerIn } from '../platform/read-rows'
import type { Decided, LastDecision, NotDecided } from './decided'

/** Who decides of which offer, as they last saw it. */
export interface Deciding {
  readonly offerId: string
  /** The one that they saw. */
  readonly version: number
  readonly moderator: Person
  readonly at: Date
  readonly siteUrl: string
}

/** Thrown to undo what was done before a refusal was known. */
export class Undecided extends Error {
  constructor(readonly outcome: NotDecided) {
    super(outcome.kind)
  }
}

/** Decides in one transaction: all of it happens, or nothing. */
export async function inOneTransaction(
  db: typeof database,
  decide: (tx: Transaction) => Promise<Decided>,
): Promise<Decided> {
  try {
    return await db.$transaction(decide)
  } catch (error) {
    if (error instanceof Undecided) return error.outcome
    throw error
  }
}

/** The offer, locked: as the moderator saw it, and theirs to decide. */
export async function offerToDecide(
  tx: Transaction,
  { offerId, version, moderator }: Deciding,
): Promise<{ readonly kind: 'found'; readonly offer: KeptOffer } | NotDecided> {
  await lockOffer(tx, offerId)
  const offer = await findKeptOffer(readerIn(tx), { id: offerId })
  if (offer === null) return { kind: 'refused', code: 'not-found' }
  if (!may(moderator, 'moderate', { postedById: offer.postedById })) return { kind: 'refused', code: 'own-offer' }
  if (offer.version !== version) return { kind: 'decided-meanwhile', last: await decidedSince(tx, offerId, version) }
  return { kind: 'found', offer }
}

/** The last decision of an offer since that version of it. */
export async function decidedSince(tx: Transaction, offerId: string, version: number): Promise<LastDecision | null> {
  const last = await tx.moderationDecision.findFirst({
    where: { offerId, version: { gt: version } },
    orderBy: { version: 'desc' },
    select: { kind: true, at: true, undoneAt: true, moderator: { select: { name: true } } },
  })
  return last && { kind: last.kind, at: last.at, undoneAt: last.undoneAt, by: last.moderator?.name ?? null }
}
