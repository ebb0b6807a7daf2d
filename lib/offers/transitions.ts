import type { KeptOffer } from './queries'

export const keptStates = [
  'pending',
  'held',
  'open',
  'ended',
  'closed-early',
  'refused',
  'withdrawn',
  'duplicate',
] as const
/** What tells where an offer stands. */
interface Standing extends Pick<KeptOffer, 'status'> {
  readonly deadline: Pick<KeptOffer['deadline'], 'closesAt'>
  /** Null where nobody closed it. */
  readonly closedEarly: object | null
}

/** Where an offer stands in its organisation's eyes: `ended` by its date, `closed-early` by its organisation, `held` by a moderator. */
export type KeptState = (typeof keptStates)[number]

export function keptStateOf({ status, deadline, closedEarly }: Standing, now: Date): KeptState {
  switch (status) {
    case 'PENDING':
      return 'pending'
    case 'REFUSED':
      return 'refused'
    case 'WITHDRAWN':
      return 'withdrawn'
    case 'HELD':
      return 'held'
    case 'DUPLICATE':
      return 'duplicate'
    case 'PUBLISHED':
      if (closedEarly !== null) return 'closed-early'
      return deadline.closesAt !== null && deadline.closesAt <= now ? 'ended' : 'open'
  }
}

export const offerActs = ['edit', 'extend', 'close', 'reopen', 'withdraw', 'archive', 'copy'] as const
/** What an organisation does to its offer. */
export type OfferAct = (typeof offerActs)[number]

/** A date that was misread is put right even when it is past; a copy begins anew from anything. */
const acts: Readonly<Record<KeptState, readonly OfferAct[]>> = {
  pending: ['edit', 'withdraw', 'copy'],
  held: ['edit', 'withdraw', 'copy'],
  open: ['edit', 'extend', 'close', 'withdraw', 'copy'],
  ended: ['edit', 'extend', 'withdraw', 'archive', 'copy'],
  'closed-early': ['reopen', 'withdraw', 'archive', 'copy'],
  refused: ['archive', 'copy'],
  withdrawn: ['archive', 'copy'],
  duplicate: ['archive', 'copy'],
}

/** Only what has a date is extended, and only what still has a time ahead is reopened. */
export function mayChange(
  offer: Pick<KeptOffer, 'status' | 'deadline' | 'closedEarly'>,
  act: OfferAct,
  now: Date,
): boolean {
  const isInTable = acts[keptStateOf(offer, now)].includes(act)
  return act === 'extend' ? isInTable && offer.deadline.date !== null : isInTable
}
