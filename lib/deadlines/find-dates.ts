import { monthOf, numberOf, numberPattern, shortWeekdayPattern, weekdayNamed, weekdayPattern } from './calendar-words'
import { pageBreak } from './ocr-noise'
import type { StatedDate } from './stated-date'
import { timeAfter, timeBefore } from './time-of-day'

/** Between the parts of a date: spaces, one line end, a hyphen, point or slash: « 17-fév. 2026 », « 16⏎février 2026 ». */
const gap = String.raw`[ ]{0,3}(?:[-./,][ ]{0,2})?(?:\n?|${pageBreak}+)[ ]{0,3}`
const year4 = String.raw`(?:19|20)\d{2}(?![\d])`
const yearInWords = String.raw`deux[- ]mil(?:le)?(?:[- ](?:${numberPattern}))?(?![a-z])`
/** Two figures are a year only where nothing follows that they could count: not « 8 mars 17h » nor « 15 mars 25 agents ». */
const year2 = String.raw`'?[1-4]\d(?=[ ]{0,2}(?:[\n,.;)(|]|$))`
/** A word, cut at the end of a line or short of a lost letter too: « fé-⏎vrier », « ao\ufffdt ». */
const word = String.raw`[a-z\ufffd]{3,10}|[a-z]{2,6}-\n[a-z]{2,8}|[ء-ي]{2,8}`
const ordinal = String.raw`(?:[ ]?(?:er|ere|eme|nd|rd|st|th|°)(?![a-z])\.?)?`

const dayMonthYear = new RegExp(
  String.raw`(?<![\d.,/-])(?<day>\d{1,2})${ordinal}(?:[ ]?\([ ]?\d{1,2}${ordinal}[ ]?\))?${gap}(?:(?:de|du mois de|of)[ ])?(?<month>${word})(?![a-zء-ي])(?:/(?:${word})(?![a-z]))?(?:${gap}(?:de[ ])?(?<year>${year4}|${year2}|${yearInWords}))?`,
  'g',
)
const dayInWords = new RegExp(
  String.raw`(?<![a-z-])(?<day>${numberPattern}|غرة|فاتح)(?:[ ]?\([ ]?\d{1,2}(?:er)?[ ]?\))?[ ]{1,3}(?<month>${word})(?![a-z])(?:${gap}(?<year>${year4}|${yearInWords})(?:[ ]?\([ ]?\d{4}[ ]?\))?)?`,
  'g',
)
const monthDayYear = new RegExp(
  String.raw`(?<![a-z])(?<month>[a-z]{3,10})\.?[ ]{1,2}(?<day>\d{1,2})(?:st|nd|rd|th|er)?[ ]?,?[ ]{1,2}(?<year>${year4})`,
  'g',
)
const numeric =
  /(?<![\d/.-])(?<day>\d{1,2})(?<sep>[ ]?[/.-][ ]?)(?<month>\d{1,2})(?:[ ]?[/.-][ ]?)(?<year>(?:19|20)\d{2}|\d{2})(?!\d|[/.-]\d)/g
const iso = /(?<![\d/.-])(?<year>20\d{2})[ ]?[-/.][ ]?(?<month>\d{1,2})[ ]?[-/.][ ]?(?<day>\d{1,2})(?!\d|[/.-]\d)/g
/** « avant le 15/03 »: without a year only after a word that expects a date. */
const dayMonth = /(?<=(?:\ble|\bau|\bdu|di|he)[ ]{1,2})(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\d/])/g

const weekdayBefore = new RegExp(
  String.raw`(?<![a-zء-ي])(?<weekday>${weekdayPattern}|${shortWeekdayPattern})(?:[ ](?:prochain|matin|soir))?[ ]{0,2}[,.]?\s{0,3}(?:le[ ])?(?:the[ ])?$`,
)
/** « du [lundi] 12 [mai] [2025] au » right before the last day of a period. */
const rangeBefore = new RegExp(
  String.raw`(?<![\d/.,-])(?:(?<weekday>${weekdayPattern})[ ])?(?<day>\d{1,2})${ordinal}(?:[ /.-]{1,2}\n?(?<month>${word}|\d{1,2})\.?)?(?:[ /.-]{1,2}\n?(?<year>${year4}))?(?:[ ]a[ ]\d{1,2}[ ]?h[ ]?(?:\d{2})?)?\s{0,2}(?:,[ ])?(?:au plus tard|au|jusqu'au|-|a|et|to|until|الى)\s{0,2}(?:le[ ])?(?:(?:${weekdayPattern})[ ])?$`,
)

/** « Avenue du 22 septembre 1960 », « cité 20 août 1955 »: the name of a place. */
const street =
  /\b(?:cite|rue|avenue|av\.?|boulevard|bd|place|quartier|carrefour|pont|camp|stade|hopital|universite|lycee|ecole|marche) (?:du |de la |des )?$/

/** All dates of a folded, de-noised text in the order of the text, with the weekday, period and time stated beside each. Linear. */
export function findDates(text: string): StatedDate[] {
  const found: Bare[] = []
  for (const form of [iso, numeric, dayMonthYear, monthDayYear, dayInWords, dayMonth]) {
    form.lastIndex = 0
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const bare = bareDate(match)
      if (bare) found.push(bare)
      // Not a date after all: « 3 ans avant le 12 mars » must still be looked at from its second word on.
      else form.lastIndex = match.index + (match.groups?.day?.length ?? 1)
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const dates: StatedDate[] = []
  let free = 0
  for (const bare of found) {
    if (bare.start < free || street.test(text.slice(Math.max(0, bare.start - 30), bare.start))) continue
    const date = withNeighbours(text, bare, free)
    // The first day of a period is no date of its own.
    while (date.rangeStart && (dates.at(-1)?.start ?? -1) >= date.rangeStart.start) dates.pop()
    dates.push(date)
    free = Math.max(bare.end, date.time?.end ?? 0)
  }
  return dates
}

interface Bare {
  start: number
  end: number
  day: number
  month: number
  year: number | null
}

function bareDate(match: RegExpExecArray): Bare | null {
  const { day: dayWords = '', month: monthWords = '', year: yearWords, sep } = match.groups ?? {}
  const day = dayWords === 'غرة' || dayWords === 'فاتح' ? 1 : numberOf(dayWords)
  const month = /^\d/.test(monthWords) ? Number(monthWords) : monthOf(monthWords)
  if (day === null || month === null || day < 1 || day > 31 || month < 1) return null
  // « 1.2.10 » is a heading's number; a date so short writes its figures in full: 01.02.10.
  if (sep?.includes('.') && yearWords?.length === 2 && dayWords.length + monthWords.length < 4) return null
  if (sep !== undefined && month > 12 && day > 12) return null
  // 03/25/2026 can only be the American order.
  const isAmerican = sep !== undefined && month > 12
  const end = match.index + match[0].length
  return {
    start: match.index,
    end,
    day: isAmerican ? month : day,
    month: isAmerican ? day : month,
    year: yearWords ? yearOf(yearWords) : null,
  }
}

function yearOf(words: string): number | null {
  if (/^\d{4}$/.test(words)) return Number(words)
  if (/^'?\d{2}$/.test(words)) return 2000 + Number(words.replace("'", ''))
  const rest = words.replace(/^deux[- ]mil(?:le)?[- ]?/, '')
  const units = rest === '' ? 0 : numberOf(rest)
  return units === null ? null : 2000 + units
}

function withNeighbours(text: string, bare: Bare, free: number): StatedDate {
  const before = text.slice(Math.max(0, bare.start - 60), bare.start)
  const weekday = weekdayBefore.exec(before)
  const range = rangeBefore.exec(before)
  const start = weekday ? bare.start - (before.length - weekday.index) : bare.start
  return {
    ...bare,
    start,
    weekday: weekday ? weekdayNamed(weekday.groups?.weekday ?? '') : null,
    time: timeAfter(text, bare.end) ?? timeBefore(text, free, start),
    rangeStart: range ? rangeStart(range, bare, bare.start - (before.length - range.index)) : null,
  }
}

function rangeStart(range: RegExpExecArray, end: Bare, start: number): StatedDate['rangeStart'] {
  const { day, month, year } = range.groups ?? {}
  const firstMonth = month === undefined ? end.month : /^\d/.test(month) ? Number(month) : monthOf(month)
  if (firstMonth === null || Number(day) > 31 || Number(day) < 1) return null
  return { start, day: Number(day), month: firstMonth, year: year ? Number(year) : end.year }
}
