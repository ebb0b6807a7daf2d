import { badgeWords, toCheck } from '@/lib/copy/deadline-badge'
import type { Badge, BadgeState, KeptDeadline } from '@/lib/deadlines/badge'
import { Dial } from '../ui/dial'

/** Ground and ink of a badge, and how far its disc is filled. */
export const badgeLook: Readonly<Record<BadgeState, { tone: string; share: number; dashed?: boolean }>> = {
  open: { tone: 'bg-open text-on-open', share: 0.25 },
  soon: { tone: 'bg-soon text-on-soon', share: 0.5 },
  tomorrow: { tone: 'bg-urgent text-on-urgent', share: 0.75 },
  today: { tone: 'bg-urgent text-on-urgent', share: 0.9 },
  closed: { tone: 'bg-closed text-on-closed', share: 1 },
  rolling: { tone: 'bg-open text-on-open', share: 0 },
  unstated: { tone: 'bg-closed text-on-closed', share: 0, dashed: true },
  unclear: { tone: 'bg-doubtful text-on-doubtful', share: 0, dashed: true },
}

/** Words first, then a shape and a colour that say the same. */
export function DeadlineBadge({ badge, deadline }: { badge: Badge; deadline: KeptDeadline }) {
  const { tone, share, dashed } = badgeLook[badge.state]
  const ground = badge.perhapsClosed ? badgeLook.today.tone : tone
  return (
    <span className={`inline-flex items-center gap-2 rounded-md px-2 py-0.5 text-sm font-semibold ${ground}`}>
      <Dial share={badge.perhapsClosed ? badgeLook.today.share : share} dashed={dashed ?? false} />
      {badgeWords(badge, deadline)}
    </span>
  )
}

/** Beside a badge whose date is doubtful. */
export function ToCheckMark() {
  return (
    <span className="inline-flex items-center rounded-md bg-doubtful px-2 py-0.5 text-sm font-semibold text-on-doubtful">
      {toCheck}
    </span>
  )
}
