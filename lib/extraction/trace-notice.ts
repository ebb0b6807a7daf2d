import { type DeadlineTrace, traceDeadlines } from '../deadlines/deadline-trace'
import { readDates } from '../deadlines/read-deadline'
import { layOut } from './notice-text'
import type { NoticeReading } from './posting'
import { splitPostings } from './split-postings'

/** Why the dates of a notice were taken or left for the deadlines of its reading. */
export function traceNotice(text: string, { published, postings }: NoticeReading): DeadlineTrace {
  const notice = layOut(text)
  const parts = splitPostings(notice)
  return traceDeadlines(
    readDates(notice.folded).mentions,
    notice.dates,
    published,
    postings.map(({ title, deadline }, i) => ({
      title: title?.value ?? null,
      deadline,
      own: parts[i]?.scope.own ?? [],
      shared: parts[i]?.scope.shared ?? [],
    })),
  )
}
