import { statedInBrief } from '@/lib/copy/deadline-badge'
import { offerCopy } from '@/lib/copy/offer-page'
import type { Badge, KeptDeadline } from '@/lib/deadlines/badge'
import { DeadlineBadge } from './deadline-badge'

/** On a phone: the deadline and the way to apply, always in reach. */
export function ApplyBar({ badge, deadline }: { badge: Badge; deadline: KeptDeadline }) {
  return (
    <aside
      aria-label={offerCopy.apply}
      className="apply-bar sticky bottom-0 z-10 -mx-4 mt-8 flex items-center justify-between gap-3 border-t border-rule bg-surface px-4 py-2 sm:-mx-6 sm:px-6 lg:hidden print:hidden"
    >
      <p className="min-w-0 text-sm leading-snug">
        <DeadlineBadge badge={badge} deadline={deadline} />
        <span className="mt-0.5 block text-quiet">{statedInBrief(deadline)}</span>
      </p>
      <a href="#postuler" className="button flex-none">
        {offerCopy.apply}
      </a>
    </aside>
  )
}
