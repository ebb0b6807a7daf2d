import { monthOf } from '../deadlines/calendar-words'
import type { DateMention, DateRole } from '../deadlines/date-role'
import type { LocalDate } from '../deadlines/deadline'
import { dateOf } from '../deadlines/read-deadline'
import { calendarDate } from '../deadlines/stated-date'
import type { Range } from './lines'
import { contains, field, flatWords, type NoticeText } from './notice-text'
import type { Field } from './posting'

/** The months' names, for use inside a larger expression. */
export const month = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre'

/** The first day stated in a range, of a period its first. `isOfOthers` tells the dates said of other posts. */
export function firstDay(
  notice: NoticeText,
  range: Range,
  published: LocalDate | null,
  isOfOthers: (mention: DateMention) => boolean,
): Field<string> | null {
  const mention = datesWithin(notice, range).find((each) => !isOfOthers(each))
  if (!mention || noStart.has(mention.role)) return null
  if (mention.role === 'legal' && !onlyDay.test(flatWords(notice, { start: range.start, end: mention.date.start }, 60)))
    return null
  const first = firstOfPeriod(mention, published)
  const value = first?.date ?? dateOf(mention, published) ?? yearFromNext(notice, mention)
  if (!value) return null
  return field(notice, value, { start: first?.start ?? mention.date.start, end: mention.date.end })
}

/** The dates that begin in a range, without those counted from another. */
export function datesWithin(notice: NoticeText, range: Range): readonly DateMention[] {
  return notice.dates.mentions.filter(
    ({ date }) => !('countedFrom' in date) && contains(range, { start: date.start, end: date.start + 1 }),
  )
}

/** An age limit or a deadline begins no work, whatever stands before it. */
const noStart: ReadonlySet<DateRole> = new Set(['closing', 'superseded', 'age'])
/** Nor does a law’s date; but « convention de stage » above « Date d’effet : 15 juin » makes none of it. */
const onlyDay =
  /^\W*(?:(?:le|au|du|des|a|partir|compter|est|sera|prevue?|fixee?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b\W*)*$/

function firstOfPeriod({ date }: DateMention, published: LocalDate | null): { date: LocalDate; start: number } | null {
  const first = 'rangeStart' in date ? date.rangeStart : null
  if (!first) return null
  const year = first.year ?? (published ? Number(published.slice(0, 4)) : null)
  const day = year === null ? null : calendarDate(year, first.month, first.day)
  return day ? { date: day, start: first.start } : null
}

/** « entre le 12 janvier et le 13 mars 2026 »: the year stands with the second date. */
function yearFromNext(notice: NoticeText, mention: DateMention): LocalDate | null {
  const next = notice.dates.mentions[notice.dates.mentions.indexOf(mention) + 1]?.date
  const { date } = mention
  if (!next || !('year' in next) || !('year' in date) || next.year === null || next.start - date.end > 12) return null
  return calendarDate(next.month < date.month ? next.year - 1 : next.year, date.month, date.day)
}

/** A month that a day stands before belongs to a date of something else. */
const monthYear = /(?<!\d(?:er)? {1,3})\b([a-z]{3,9})\.? {1,3}(20\d{2})\b|\b(0?[1-9]|1[0-2])[/-](20\d{2})\b/
const monthAlone = new RegExp(
  String.raw`^\W*(?:souhaitee? |prevue? |fixee? )?(?:est |sont )?(?:des |en |debut |fin |mi-|courant |dans le |au plus tot |a partir de |a compter de |(?:a partir |a compter )?du mois de |au mois de |d')*(${month})\b(?! ?\d)`,
)

/** The month alone; without a year the first such month from the publication on. */
export function monthOnly(notice: NoticeText, range: Range, published: LocalDate | null): Field<string> | null {
  const words = flatWords(notice, range, 120)
  const found = monthYear.exec(words)
  const number = found && (found[1] ? monthOf(found[1]) : Number(found[3]))
  if (found && number) {
    const place = { start: range.start + found.index, end: range.start + found.index + found[0].length }
    return field(notice, yearMonth(Number(found[2] ?? found[4]), number), place)
  }
  const alone = monthAlone.exec(words)
  const next = alone && monthOf(alone[1] ?? '')
  if (!alone || !next || !published) return null
  const [year = 0, since = 0] = published.split('-').map(Number)
  const end = range.start + alone.index + alone[0].length
  const place = { start: end - (alone[1]?.length ?? 0), end }
  return field(notice, yearMonth(next < since ? year + 1 : year, next), place, ['inferred'])
}

/** `YYYY-MM` */
export function yearMonth(year: number, number: number): string {
  return `${year}-${String(number).padStart(2, '0')}`
}
