import { queueCopy, queueListNames, withCount } from '@/lib/copy/moderation-queue'
import { queueAddress } from '@/lib/moderation/queue-address'
import { type QueueList, queueLists, wholeQueue } from '@/lib/moderation/queue-criteria'

interface QueueTabsProps {
  readonly current: QueueList
  readonly counts: Readonly<Record<QueueList, number>>
}

/** The lists of the queue with how many offers each has. */
export function QueueTabs({ current, counts }: QueueTabsProps) {
  return (
    <nav aria-label={queueCopy.lists} className="mt-6">
      <ul className="flex flex-wrap gap-x-6 border-b border-rule">
        {queueLists.map((list) => (
          <li key={list}>
            <a
              href={queueAddress({ ...wholeQueue, list })}
              aria-current={list === current ? 'page' : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {withCount(queueListNames[list], counts[list])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
