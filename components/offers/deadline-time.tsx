import type { ReactNode } from 'react'
import type { KeptDeadline } from '@/lib/deadlines/badge'
import { statedEnd } from '@/lib/deadlines/stated-end'

/** The stated deadline as `<time>`, with the offset of its zone. */
export function DeadlineTime({ deadline, children }: { deadline: KeptDeadline; children: ReactNode }) {
  const end = statedEnd(deadline)
  return end === null ? <span>{children}</span> : <time dateTime={end}>{children}</time>
}
