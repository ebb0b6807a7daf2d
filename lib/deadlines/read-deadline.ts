import type { FoldedText } from '../text/fold'
import { indexWords } from '../text/word-index'
import type { DateMention } from './date-role'
import {
  type Deadline,
  type DeadlineFlag,
  deadlineFlags,
  type LocalDate,
  type LocalMoment,
  noDeadline,
} from './deadline'
import { findDates } from './find-dates'
import { compareMoments, plusDays, weekdayOf } from './local-time'
import { mentionDates } from './mention-dates'
import { withoutOcrNoise } from './ocr-noise'
import { withRelativeDates } from './relative-dates'
import { findRolling } from './rolling'
import { withSameDays } from './same-day'
import { calendarDate } from './stated-date'

/** Every date of a notice with what it is for: read once, asked for each of its postings. */
export interface NoticeDates {
  readonly notice: FoldedText
  /** The folded text that the offsets count in: same length as `notice.text`, OCR noise put right. */
  readonly text: string
  readonly mentions: readonly DateMention[]
}

/** Offsets in the folded text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** `text` is the notice's folded text without OCR noise, `words` where its words begin, where these were made already. */
export function readDates(
  notice: FoldedText,
  text = withoutOcrNoise(notice.text),
  words = indexWords(text),
): NoticeDates {
  const dates = withRelativeDates(text, words, withSameDays(text, findDates(text, words)))
  return { notice, text, mentions: mentionDates(notice, text, dates) }
}

/** The calendar date of a mention; without a year the first such day on or after publication. Null when there is none or nobody can know. */
export function dateOf({ date }: DateMention, published: LocalDate | null): LocalDate | null {
  if ('countedFrom' in date) return date.countedFrom(published)
  if (date.year !== null) return calendarDate(date.year, date.month, date.day)
  if (published === null) return null
  const year = Number(published.slice(0, 4))
  const days = [year, year + 1].map((candidate) => calendarDate(candidate, date.month, date.day))
  return days.find((day) => day !== null && day >= published) ?? null
}

/**
 * The deadline that a notice, or one stretch of it, states: the earliest of those that differ, the new one of a postponement, an
 * explicit date before « au fil de l’eau », a display period only when nothing else is said (the rules of the labelled corpus).
 */
export function readDeadline(dates: NoticeDates, published: LocalDate | null, within?: Stretch): Deadline {
  const from = within?.start ?? 0
  const to = within?.end ?? dates.text.length
  const mentions = dates.mentions.filter(({ date }) => date.start >= from && date.end <= to)
  const statements = (role: DateMention['role']) =>
    mentions.filter((mention) => mention.role === role).map((mention) => statementOf(dates, mention, published))

  const stated = statements('closing')
  // « Affichage du 9 février », the day on which it came out, ends nothing.
  const displayed = statements('display').filter(
    ({ mention, moment }) =>
      (moment === null || moment.date !== published) && !endsContract(mentions, mention, published),
  )
  const isMoved =
    stated.some(({ mention }) => mention.postpones) ||
    mentions.some((mention, index) => mention.role === 'superseded' && isBesideClosing(mentions, index))
  const current = stated.some(({ mention }) => mention.postpones)
    ? stated.filter(({ mention }) => mention.postpones)
    : stated
  const chosen = earliest(current) ?? earliest(displayed)
  if (chosen) return conclude(chosen, isMoved ? current : [...stated, ...displayed], isMoved)

  const rolling = findRolling(dates.text, from, to)
  if (!rolling) return noDeadline
  return { ...noDeadline, kind: 'rolling', evidence: dates.notice.sourceSpan(rolling.start, rolling.end) }
}

/** « Fixée d’abord au 12 mai, puis au 19 mai, la clôture … »: a former date stands beside the present one. */
function isBesideClosing(mentions: readonly DateMention[], index: number): boolean {
  return mentions.slice(Math.max(0, index - 2), index + 3).some(({ role }) => role === 'closing')
}

/** « Date de début : 1er avril, date de fin : 31 décembre » is the announcement's when it begins as that is published, else the contract's. */
function endsContract(mentions: readonly DateMention[], mention: DateMention, published: LocalDate | null): boolean {
  const before = mentions[mentions.indexOf(mention) - 1]
  if (!/^(?:date de )?fin/.test(mention.because) || (before?.role !== 'start' && before?.role !== 'period'))
    return false
  const start = dateOf(before, published)
  const end = dateOf(mention, published)
  if (start !== null && end !== null && (end < start || (published === null && isCall(before, start, end))))
    return false
  return published === null || start === null || start > published
}

/** « Date de début : 16 février, date de fin : 9 mars » at the head of a call: no contract is so short, and nothing was yet said of one. */
function isCall({ date, because }: DateMention, start: LocalDate, end: LocalDate): boolean {
  return date.start < headLength && /^(?:date de )?debut$/.test(because) && plusDays(start, longestCall) >= end
}

/** In characters and in days. */
const headLength = 600
const longestCall = 45

interface Statement {
  readonly mention: DateMention
  readonly moment: LocalMoment | null
  readonly deadline: Deadline
}

function statementOf({ notice, text }: NoticeDates, mention: DateMention, published: LocalDate | null): Statement {
  const { date } = mention
  const day = dateOf(mention, published)
  const flags = new Set<DeadlineFlag>()
  const alternatives: LocalMoment[] = []
  const time = date.time?.time ?? null
  if (date.time?.isMidnight) flags.add('midnight')
  if (date.time?.zoneStated) flags.add('time-zone-stated')
  if ('countedFrom' in date) flags.add('relative')
  else {
    if (date.year === null) flags.add('year-inferred')
    if (date.year !== null && day === null) flags.add('impossible-date')
    if (date.weekday !== null && day !== null && weekdayOf(day) !== date.weekday) {
      flags.add('weekday-mismatch')
      alternatives.push({ date: nearestWeekday(day, date.weekday), time })
    }
  }
  if (day !== null && published !== null && day < published) flags.add('before-publication')
  const start = Math.min(date.start, date.time?.start ?? date.start)
  // The full stop of its sentence is no part of a date, that of « T.U. » is.
  const stated = text.slice(start, Math.max(date.end, date.time?.end ?? 0)).replace(/(?<![ .][a-z])[\s.,]+$/, '')
  return {
    mention,
    moment: day === null ? null : { date: day, time },
    deadline: {
      kind: 'fixed',
      date: day,
      time,
      zone: date.time?.zone ?? null,
      flags: [...flags],
      evidence: notice.sourceSpan(start, start + stated.length),
      alternatives,
    },
  }
}

/** The day with that name nearest to a date. */
function nearestWeekday(date: LocalDate, weekday: number): LocalDate {
  const after = (weekday - weekdayOf(date) + 7) % 7
  return plusDays(date, after <= 3 ? after : after - 7)
}

/** The one that ends first; of those on one day the one that states its time, and of two times the earlier. */
function earliest(statements: readonly Statement[]): Statement | null {
  const known = statements.filter(({ moment }) => moment !== null)
  const inOrder = known.toSorted((a, b) => {
    const order = a.moment && b.moment ? compareMoments(a.moment, b.moment) : 0
    // « 10 mai » and « 10 mai à minuit » end together: the second says more.
    return order || Number(a.moment?.time === null) - Number(b.moment?.time === null)
  })
  return inOrder[0] ?? statements[0] ?? null
}

function conclude(chosen: Statement, all: readonly Statement[], isMoved: boolean): Deadline {
  const { deadline, moment } = chosen
  const flags = new Set(deadline.flags)
  const others = all.flatMap(({ moment: other }) => (other && moment && differs(other, moment) ? [other] : []))
  if (others.length > 0) flags.add('conflict')
  if (isMoved) flags.add('extended')
  // A second statement of the same moment may be the better one: « 15 mars 2026 » in the title for « le 15 mars » in the text.
  const same = all.filter((statement) => statement.moment && moment && !differs(statement.moment, moment))
  if (same.some((statement) => !statement.deadline.flags.includes('year-inferred'))) flags.delete('year-inferred')
  for (const statement of same) if (statement.deadline.flags.includes('time-zone-stated')) flags.add('time-zone-stated')
  return {
    ...deadline,
    zone: deadline.zone ?? same.find((statement) => statement.deadline.zone !== null)?.deadline.zone ?? null,
    flags: deadlineFlags.filter((flag) => flags.has(flag)),
    alternatives: unique([...deadline.alternatives, ...others]),
  }
}

/** A day with an hour and the same day without one do not contradict each other. */
function differs(a: LocalMoment, b: LocalMoment): boolean {
  return a.date !== b.date || (a.time !== null && b.time !== null && a.time !== b.time)
}

function unique(moments: readonly LocalMoment[]): LocalMoment[] {
  return moments.filter((moment, index) => moments.findIndex((other) => compareMoments(other, moment) === 0) === index)
}
