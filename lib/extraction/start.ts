import { monthOf } from '../deadlines/calendar-words'
import type { DateMention } from '../deadlines/date-role'
import type { LocalDate } from '../deadlines/deadline'
import { dateOf } from '../deadlines/read-deadline'
import { calendarDate } from '../deadlines/stated-date'
import type { Range } from './lines'
import { contains, field, flatWords, type NoticeText } from './notice-text'
import type { Field } from './posting'
import { pairsOf, type Scope, sentencesOf } from './scope'

/** When the work begins: as labelled, as a sentence says, or the first day of the stated mission. `YYYY-MM` where only the month is stated. */
export function readStart(scope: Scope, published: LocalDate | null): Field<string> | null {
  const { notice } = scope
  for (const range of pairsOf(scope, 'start', 'period').flatMap((pair) => pair.values.slice(0, 1))) {
    const found = firstDay(notice, range, published) ?? monthOnly(notice, range)
    if (found) return found
  }
  const sentences = sentencesOf(scope)
  for (const [words, isPeriod] of startWords)
    for (const sentence of sentences) {
      const text = flatWords(notice, sentence, 600)
      const found = words.exec(text)
      if (!found) continue
      const rest = {
        start: sentence.start + found.index,
        end: sentence.start + Math.min(text.length, found.index + found[0].length + 60),
      }
      const start = firstDay(notice, rest, published) ?? (isPeriod ? null : monthOnly(notice, rest))
      if (start) return start
    }
  return inDuration(scope, published)
}

/** Words of a sentence that say when the post begins; the boolean tells those of a period, whose first day counts. */
const startWords: readonly (readonly [RegExp, boolean])[] = [
  [
    /\b(?:prise de (?:fonctions?|service|poste)|entree en (?:fonctions?|service)|prendra (?:ses )?(?:fonctions?|service)|debut(?:era)? (?:du contrat|de la mission|souhaite|prevu)|(?:poste|contrat) (?:est )?a pourvoir (?:a partir du|a compter du|des le|le|au|pour le)|demarrage (?:du contrat|de la mission|prevu|souhaite|vise)|entree en vigueur)\b/,
    false,
  ],
  [
    /\b(?:mission|prestation|consultation|contrat|etude|stage|evaluation)\b[^.;]{0,120}\b(?:a compter du|a partir du|debutera le|commencera le|demarrera le|du \d{1,2}\b|entre le)/,
    true,
  ],
]

/** « 20 jours, entre le 12 janvier et le 13 mars »: the first day of the period stated with the length. */
function inDuration(scope: Scope, published: LocalDate | null): Field<string> | null {
  const { notice } = scope
  const parts = [
    ...pairsOf(scope, 'duration', 'contract').flatMap((pair) => pair.values),
    ...sentencesOf(scope).filter((sentence) =>
      /\bjours? (?:ouvr|de travail|prestes|calendaires)/.test(flatWords(notice, sentence, 300)),
    ),
  ]
  for (const range of parts) {
    const words = flatWords(notice, range, 300)
    const found = /\b(?:entre le|du|a compter du|a partir du|des le)(?= \d)/.exec(words)
    const start =
      found && firstDay(notice, { start: range.start + found.index, end: range.start + words.length }, published)
    if (start) return start
  }
  return null
}

function firstDay(notice: NoticeText, range: Range, published: LocalDate | null): Field<string> | null {
  const mention = notice.dates.mentions.find(
    ({ date }) =>
      !('countedFrom' in date) &&
      contains(range, { start: date.start, end: Math.min(date.end, range.end) }) &&
      date.start >= range.start,
  )
  if (!mention || mention.role === 'closing') return null
  const first = firstOfPeriod(mention, published)
  const value = first?.date ?? dateOf(mention, published) ?? yearFromNext(notice, mention)
  if (!value) return null
  return field(notice, value, { start: first?.start ?? mention.date.start, end: mention.date.end })
}

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

const monthYear = /\b([a-z]{3,9})\.? {1,3}(20\d{2})\b|\b(0?[1-9]|1[0-2])[/-](20\d{2})\b/

function monthOnly(notice: NoticeText, range: Range): Field<string> | null {
  const words = flatWords(notice, range, 120)
  const found = monthYear.exec(words)
  const month = found && (found[1] ? monthOf(found[1]) : Number(found[3]))
  if (!found || !month) return null
  const value = `${found[2] ?? found[4]}-${String(month).padStart(2, '0')}`
  return field(notice, value, { start: range.start + found.index, end: range.start + found.index + found[0].length })
}
