import type { Span } from '../text/span'
import type { DateMention } from './date-role'
import type { Deadline, LocalDate, LocalMoment } from './deadline'
import { dateOf, type NoticeDates, type Stretch } from './read-deadline'
import { findRolling } from './rolling'

/** Why a date became a posting's deadline or did not. */
export type DateFate =
  /** It is the deadline. */
  | 'taken'
  /** It states the same moment once more. */
  | 'repeated'
  /** It is for applying too, but ends after the one taken. */
  | 'later'
  /** It was for applying, and a postponement put another one in its place. */
  | 'replaced'
  /** It is for applying too, and no day of the calendar or none that can be known. */
  | 'unplaced'
  /** A display period, which counts only where no date for applying is stated. */
  | 'set-aside'
  /** A « date de fin » that ends the contract, not the announcement. */
  | 'ends-contract'
  /** The posting states a deadline in its own part. */
  | 'own-preferred'
  /** It stands in a part that speaks of other postings. */
  | 'elsewhere'
  /** It stands in what a site put around the notice. */
  | 'chrome'
  /** It is for something else than applying. */
  | 'other-role'

/** A posting with its reading and the parts of the notice that speak of it. */
export interface PostingToTrace {
  readonly title: string | null
  readonly deadline: Deadline
  readonly own: readonly Stretch[]
  readonly shared: readonly Stretch[]
}

export interface TracedDate {
  readonly mention: DateMention
  /** The words with the time stated beside them, in the verbatim text. */
  readonly span: Span
  /** The day understood; null when the calendar has none or none can be known. */
  readonly day: LocalDate | null
  /** One for each posting, in their order. */
  readonly fates: readonly DateFate[]
}

export interface TracedPosting extends PostingToTrace {
  /** The date taken; null when none is, or when the deadline comes from a page's data. */
  readonly taken: TracedDate | null
}

/** Why each date of a notice was taken or left, in the text's order, and what each posting's deadline comes from. */
export interface DeadlineTrace {
  readonly published: LocalDate | null
  readonly dates: readonly TracedDate[]
  /** Words that say an offer stays open until somebody is found. */
  readonly rolling: readonly Span[]
  readonly postings: readonly TracedPosting[]
}

/** `all` are the dates of the whole text, chrome included; `dates` those that the reading was made from. */
export function traceDeadlines(
  all: readonly DateMention[],
  dates: NoticeDates,
  published: LocalDate | null,
  postings: readonly PostingToTrace[],
): DeadlineTrace {
  const content = new Map(dates.mentions.map((mention) => [mention.date.start, mention]))
  const taken = postings.map((posting) => takenMention(dates, posting.deadline))
  const traced = all.map((each): TracedDate => {
    const mention = content.get(each.date.start)
    const day = dateOf(mention ?? each, published)
    return {
      mention: mention ?? each,
      span: dates.notice.sourceSpan(startOf(each), endOf(dates.notice.text, each)),
      day,
      fates: postings.map((posting, i) =>
        mention ? fateOf(mention, day, taken[i] ?? null, posting, published) : 'chrome',
      ),
    }
  })
  return {
    published,
    dates: traced,
    rolling: rollingSpans(dates),
    postings: postings.map((posting, i) => ({
      ...posting,
      taken: traced.find(({ fates }) => fates[i] === 'taken') ?? null,
    })),
  }
}

function startOf({ date }: DateMention): number {
  return Math.min(date.start, date.time?.start ?? date.start)
}

function endOf(text: string, { date }: DateMention): number {
  const end = Math.max(date.end, date.time?.end ?? 0)
  return date.start + text.slice(date.start, end).trimEnd().length
}

/** The mention whose words prove the deadline. */
function takenMention({ notice, mentions }: NoticeDates, { kind, evidence }: Deadline): DateMention | null {
  if (kind !== 'fixed' || evidence === null) return null
  return (
    mentions.find((mention) => notice.sourceSpan(startOf(mention), mention.date.end).start === evidence.start) ?? null
  )
}

function fateOf(
  mention: DateMention,
  day: LocalDate | null,
  taken: DateMention | null,
  posting: PostingToTrace,
  published: LocalDate | null,
): DateFate {
  if (mention === taken) return 'taken'
  if (mention.role === 'superseded') return 'replaced'
  if (mention.role !== 'closing' && mention.role !== 'display') return 'other-role'
  const stretch = stretchOf(mention, posting.own)
  const isOwn = stretch !== undefined
  if (!isOwn && posting.own.length > 0 && !stretchOf(mention, posting.shared)) return 'elsewhere'
  const takenStretch = taken ? stretchOf(taken, posting.own) : undefined
  if (takenStretch && takenStretch !== stretch) return 'own-preferred'
  if (mention.role === 'display' && taken?.role !== 'display') return taken ? 'set-aside' : 'ends-contract'
  if (taken?.postpones && !mention.postpones) return 'replaced'
  const takenDay = taken && dateOf(taken, published)
  if (day === null || !taken || takenDay === null) return 'unplaced'
  return isSame({ date: day, time: timeOf(mention) }, { date: takenDay, time: timeOf(taken) }) ? 'repeated' : 'later'
}

function stretchOf({ date }: DateMention, stretches: readonly Stretch[]): Stretch | undefined {
  return stretches.find(({ start, end }) => date.start >= start && date.end <= end)
}

function timeOf({ date }: DateMention): string | null {
  return date.time?.time ?? null
}

function isSame(a: LocalMoment, b: LocalMoment): boolean {
  return a.date === b.date && (a.time === null || b.time === null || a.time === b.time)
}

function rollingSpans({ notice, text }: NoticeDates): Span[] {
  const spans: Span[] = []
  for (let found = findRolling(text, 0, text.length); found; found = findRolling(text, found.end, text.length))
    spans.push(notice.sourceSpan(found.start, found.end))
  return spans
}
