import { subSeconds } from 'date-fns'
import type { ReactNode } from 'react'
import { machineTime } from '@/lib/copy/dates'
import type { KeptDeadline } from '@/lib/deadlines/badge'

/** The stated deadline as `<time>`, with the offset of its zone: the last second of a day that counts whole. */
export function DeadlineTime({ deadline, children }: { deadline: KeptDeadline; children: ReactNode }) {
  const { time, zone, closesAt } = deadline
  if (closesAt === null || zone === null) return <span>{children}</span>
  const stated = time === null || time === '24:00' ? subSeconds(closesAt, 1) : closesAt
  return <time dateTime={machineTime(stated, zone)}>{children}</time>
}
