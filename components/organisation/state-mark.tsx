import { stateNames } from '@/lib/copy/organisation-offers'
import { badgeAt } from '@/lib/deadlines/badge'
import type { KeptOffer } from '@/lib/offers/queries'
import { type KeptState, keptStateOf } from '@/lib/offers/transitions'
import { DeadlineBadge } from '../offers/deadline-badge'

const tones: Readonly<Record<Exclude<KeptState, 'open'>, string>> = {
  pending: 'bg-soon text-on-soon',
  held: 'bg-soon text-on-soon',
  ended: 'bg-closed text-on-closed',
  'closed-early': 'bg-closed text-on-closed',
  refused: 'bg-urgent text-on-urgent',
  withdrawn: 'bg-closed text-on-closed',
  duplicate: 'bg-closed text-on-closed',
}

/** Where an offer stands; an open one says how long it still is. */
export function StateMark({
  offer,
  now,
}: {
  readonly offer: Pick<KeptOffer, 'status' | 'deadline' | 'closedEarly'>
  readonly now: Date
}) {
  const state = keptStateOf(offer, now)
  if (state === 'open') return <DeadlineBadge badge={badgeAt(offer.deadline, now)} deadline={offer.deadline} />
  return (
    <span className={`inline-flex rounded-md px-2 py-0.5 text-sm font-semibold ${tones[state]}`}>
      {stateNames[state]}
    </span>
  )
}
