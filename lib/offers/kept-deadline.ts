import type { KeptDeadline } from '../deadlines/badge'
import type { DeadlineFlag, LocalMoment } from '../deadlines/deadline'
import type { Prisma } from '../platform/prisma/client'
import { dateColumn } from './date-column'
import { instantOfJson, type JsonRow } from './json-row'

/** The columns of an offer that keep its deadline. */
export type DeadlineRow = Pick<
  Prisma.OfferGetPayload<object>,
  | 'deadlineKind'
  | 'deadlineWords'
  | 'deadlineDate'
  | 'deadlineTime'
  | 'deadlineZone'
  | 'closesAt'
  | 'sendBy'
  | 'deadlineFlags'
  | 'deadlineAlternatives'
>

export function deadlineOfRow(row: JsonRow<DeadlineRow>): KeptDeadline {
  return {
    kind: row.deadlineKind,
    words: row.deadlineWords,
    date: row.deadlineDate,
    time: row.deadlineTime,
    zone: row.deadlineZone,
    closesAt: instantOfJson(row.closesAt),
    sendBy: instantOfJson(row.sendBy),
    // The database holds these to the closed set.
    flags: row.deadlineFlags as DeadlineFlag[],
    alternatives: row.deadlineAlternatives.map(parseMoment),
  }
}

export function rowOfDeadline(deadline: KeptDeadline): DeadlineRow {
  return {
    deadlineKind: deadline.kind,
    deadlineWords: deadline.words,
    deadlineDate: dateColumn(deadline.date),
    deadlineTime: deadline.time,
    deadlineZone: deadline.zone,
    closesAt: deadline.closesAt,
    sendBy: deadline.sendBy,
    deadlineFlags: [...deadline.flags],
    deadlineAlternatives: deadline.alternatives.map(formatMoment),
  }
}

/** A deadline cut short: nobody can apply from that instant on, whatever was stated. */
export function endingAt(deadline: KeptDeadline, at: Date): KeptDeadline {
  const { sendBy } = deadline
  return { ...deadline, closesAt: at, sendBy: sendBy !== null && sendBy < at ? sendBy : at }
}

/** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` with an hour. */
function formatMoment({ date, time }: LocalMoment): string {
  return time === null ? date : `${date}T${time}`
}

function parseMoment(moment: string): LocalMoment {
  const [date = moment, time = null] = moment.split('T')
  return { date, time }
}
