import type { KeptDeadline } from '../deadlines/badge'
import { closingInstants } from '../deadlines/closing'
import type { LocalMoment } from '../deadlines/deadline'
import { earliest } from '../deadlines/earliest'
import { localMomentAt } from '../deadlines/local-time'
import { instantOfJson } from './json-row'

/**
 * A deadline with what other announcements of the same post say of it: another date makes it doubtful, and the earliest is what candidates are
 * told to send by. A later one moves nothing: nobody can say that it holds.
 */
export function withOtherDeadlines(deadline: KeptDeadline, others: readonly KeptDeadline[]): KeptDeadline {
  const { date, time, zone } = deadline
  if (date === null || zone === null) return deadline
  const stated = others.flatMap((other) => momentsOf(other, zone))
  const added = distinct(stated.filter((moment) => !isSame(moment, { date, time }))).filter(
    (moment) => !deadline.alternatives.some((known) => isSame(known, moment)),
  )
  if (added.length === 0) return deadline
  return {
    ...deadline,
    sendBy: earliest([deadline.sendBy, ...others.map(({ sendBy }) => sendBy)]),
    flags: deadline.flags.includes('conflict') ? deadline.flags : [...deadline.flags, 'conflict'],
    alternatives: [...deadline.alternatives, ...added],
  }
}

/** What an announcement says, in another one's zone: its date, its own doubts, and its cautious instant where that is earlier still (« minuit »). */
function momentsOf(
  { date, time, zone: own, alternatives, sendBy }: KeptDeadline,
  zone: string,
): readonly LocalMoment[] {
  if (date === null || sendBy === null) return []
  const moments = [{ date, time }, ...alternatives]
  const plain = closingInstants({ date, time, zone, flags: [], alternatives }, zone)
  const isLate = plain !== null && sendBy < plain.sendBy
  if (own !== zone) return [localMomentAt(sendBy, zone)]
  return isLate ? [...moments, localMomentAt(sendBy, zone)] : moments
}

function isSame(one: LocalMoment, other: LocalMoment): boolean {
  return one.date === other.date && one.time === other.time
}

function distinct(moments: readonly LocalMoment[]): readonly LocalMoment[] {
  return moments.filter((moment, i) => moments.findIndex((other) => isSame(other, moment)) === i)
}

/** A deadline as an event of a merge keeps it. */
export function deadlineOfJson(json: unknown): KeptDeadline {
  const kept = json as Omit<KeptDeadline, 'closesAt' | 'sendBy'> & { closesAt: string | null; sendBy: string | null }
  return { ...kept, closesAt: instantOfJson(kept.closesAt), sendBy: instantOfJson(kept.sendBy) }
}

/** Whether two deadlines say the same. */
export function sayTheSame(one: KeptDeadline, other: KeptDeadline): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(deadline: KeptDeadline): unknown {
  return Object.entries(deadline).sort(([a], [b]) => (a < b ? -1 : 1))
}
