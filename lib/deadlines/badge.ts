import { minutesToMilliseconds } from 'date-fns'
import type { DeadlineFlag, DeadlineKind, LocalDate, LocalMoment, LocalTime } from './deadline'
import { daysBetween, instantOf, localDateAt, plusDays } from './local-time'

/** A deadline as an offer keeps it: what was stated and the instants worked out from it. */
export interface KeptDeadline {
  readonly kind: DeadlineKind
  /** The words of the notice that state it. */
  readonly words: string | null
  readonly date: LocalDate | null
  readonly time: LocalTime | null
  readonly zone: string | null
  readonly closesAt: Date | null
  readonly sendBy: Date | null
  readonly flags: readonly DeadlineFlag[]
  readonly alternatives: readonly LocalMoment[]
}

/** `unclear`: a date is stated but it cannot exist, so nobody knows. */
export const badgeStates = ['closed', 'today', 'tomorrow', 'soon', 'open', 'rolling', 'unstated', 'unclear'] as const
export type BadgeState = (typeof badgeStates)[number]

export interface Badge {
  readonly state: BadgeState
  /** Calendar days from today to the last day on which one can apply, in the deadline's zone; null when there is no such day. */
  readonly daysLeft: number | null
  /** Whole hours, and whole minutes, that surely remain; null but on the last day. */
  readonly hoursLeft: number | null
  readonly minutesLeft: number | null
  /** The flags that make the date doubtful, for « à vérifier ». */
  readonly doubts: readonly DeadlineFlag[]
  /** The cautious instant is past, the stated one is not: perhaps closed already. */
  readonly perhapsClosed: boolean
  /** When state or figures next change; nothing that shows the badge may be kept past it. Null: never by itself. */
  readonly changesAt: Date | null
}

/** A stated zone or a postponement is said plainly and makes nothing doubtful. */
export const doubtfulFlags: ReadonlySet<DeadlineFlag> = new Set<DeadlineFlag>([
  'conflict',
  'weekday-mismatch',
  'midnight',
  'year-inferred',
  'relative',
  'impossible-date',
  'before-publication',
])

const soonDays = 7
const minute = minutesToMilliseconds(1)

/** What to say of a deadline at an instant. It counts down to `sendBy`, and past it to `closesAt`. */
export function badgeAt(deadline: KeptDeadline, now: Date): Badge {
  const doubts = deadline.flags.filter((flag) => doubtfulFlags.has(flag))
  const still = { daysLeft: null, hoursLeft: null, minutesLeft: null, doubts, perhapsClosed: false, changesAt: null }
  const { closesAt, sendBy, zone } = deadline
  // First: its organisation may close an offer that states no date.
  if (closesAt !== null && now >= closesAt) return { ...still, state: 'closed' }
  if (deadline.kind === 'rolling') return { ...still, state: 'rolling' }
  if (deadline.kind === 'none') return { ...still, state: 'unstated' }
  if (closesAt === null || sendBy === null || zone === null) return { ...still, state: 'unclear' }

  const perhapsClosed = now >= sendBy
  const end = perhapsClosed ? closesAt : sendBy
  const today = localDateAt(now, zone)
  const daysLeft = daysBetween(today, localDateAt(new Date(end.getTime() - 1), zone))
  if (daysLeft > 0) {
    const state = daysLeft === 1 ? 'tomorrow' : daysLeft <= soonDays ? 'soon' : 'open'
    const changesAt = instantOf({ date: plusDays(today, 1), time: '00:00' }, zone)
    return { ...still, state, daysLeft, perhapsClosed, changesAt }
  }
  // One millisecond short, so that the figure changes at the full hour and « encore 4 h » is never too much.
  const minutesLeft = Math.floor((end.getTime() - now.getTime() - 1) / minute)
  const hoursLeft = Math.floor(minutesLeft / 60)
  const unitsLeft = hoursLeft > 0 ? hoursLeft * 60 : minutesLeft
  const changesAt = new Date(end.getTime() - unitsLeft * minute)
  return { ...still, state: 'today', daysLeft, hoursLeft, minutesLeft, perhapsClosed, changesAt }
}
