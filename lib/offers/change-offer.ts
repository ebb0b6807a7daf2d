import 'server-only'
import type { Transaction } from '../platform/database'
import type { Prisma } from '../platform/prisma/client'
import { readerIn } from '../platform/read-rows'
import type { ChangeRefusal } from './change-refusal'
import { findKeptOffer, type KeptOffer } from './queries'
import { mayChange, type OfferAct } from './transitions'

/** Somebody changes one offer, as they last saw it. */
export interface OfferChange {
  readonly offerId: string
  /** The one that they saw: another one means that somebody else was quicker. */
  readonly version: number
  /** A person's id. */
  readonly actor: string
  readonly at: Date
}

export type Refused = { readonly kind: 'refused'; readonly code: ChangeRefusal }
export type Changed = { readonly kind: 'done' } | Refused

export const refused = (code: ChangeRefusal): Refused => ({ kind: 'refused', code })

/** Has whoever else changes the offer wait for this transaction: for changes that read other tables too. Rows may still be hung on it meanwhile. */
export async function lockOffer(tx: Transaction, offerId: string): Promise<void> {
  await lockOffers(tx, [offerId])
}

/** The same for several, locked in the same order whoever asks. */
export async function lockOffers(tx: Transaction, offerIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT FROM "Offer" WHERE "id" = ANY (${[...offerIds]}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`
}

/** The offer that is to be changed, or why it cannot be: gone, changed since, or in a state that does not allow it. */
export async function findToChange(
  tx: Transaction,
  { offerId, version, at }: OfferChange,
  act: OfferAct,
): Promise<{ readonly kind: 'found'; readonly offer: KeptOffer } | Refused> {
  const offer = await findKeptOffer(readerIn(tx), { id: offerId })
  if (offer === null) return refused('not-found')
  if (offer.version !== version) return refused('changed-meanwhile')
  return mayChange(offer, act, at) ? { kind: 'found', offer } : refused('not-in-this-state')
}

/** What is kept of a change besides who and when. */
interface Trace {
  readonly action: string
  readonly reason?: string | null
  /** Field → { from, to }. */
  readonly changes?: Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>
}

/** Changes the row of an offer, if nobody else has changed it since that version. Whoever calls it writes down what was done. */
export async function updateOffer(
  tx: Transaction,
  { offerId, version, at }: Omit<OfferChange, 'actor'>,
  data: Prisma.OfferUncheckedUpdateManyInput,
): Promise<Changed> {
  const { count } = await tx.offer.updateMany({
    where: { id: offerId, version },
    data: { ...data, version: { increment: 1 }, changedAt: at },
  })
  return count === 0 ? refused('changed-meanwhile') : { kind: 'done' }
}

/**
 * Changes the row of an offer and writes the event, if nobody else has changed it since that version; what belongs to it in other tables is
 * written after this, under the lock that it takes.
 */
export async function changeOffer(
  tx: Transaction,
  change: OfferChange,
  data: Prisma.OfferUncheckedUpdateManyInput,
  { action, reason = null, changes }: Trace,
): Promise<Changed> {
  const { offerId, actor, at } = change
  const updated = await updateOffer(tx, change, data)
  if (updated.kind === 'refused') return updated
  await tx.offerEvent.create({
    data: { offerId, at, actor, action, reason, ...(changes && { changes: changes as Prisma.InputJsonObject }) },
  })
  return { kind: 'done' }
}
