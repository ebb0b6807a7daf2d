import { indexWords, type WordIndex } from '../text/word-index'
import { wordPattern } from '../text/word-pattern'
import {
  fullMonthPattern,
  monthOf,
  numberOf,
  numberPattern,
  shortWeekdayPattern,
  weekdayNamed,
  weekdayPattern,
} from './calendar-words'
import { pageBreak } from './ocr-noise'
import type { StatedDate } from './stated-date'
import { type StatedTime, sameTimeAfter, timeAfter, timeBefore } from './time-of-day'

/** Between the parts of a date: spaces, one line end, a hyphen, point or slash: « 17-fév. 2026 », « 15-oct.-2025 », « 16⏎février 2026 ». */
const gap = String.raw`[ ]{0,3}(?:\.?[-./,][ ]{0,2})?(?:\n[ ]{0,9}|${pageBreak}+)?[ ]{0,3}`
const year4 = String.raw`(?:19|20)\d{2}(?![\d])`
const yearInWords = String.raw`deux[- ]mil(?:le)?(?:[- ](?:${numberPattern}))?(?![a-z])`
/** Two figures are a year only where nothing follows that they could count: not « 8 mars 17h » nor « 15 mars 25 agents ». */
const year2 = String.raw`'?[1-4]\d(?=[ ]{0,2}(?:[\n,.;)(|]|$))`
/** A word, cut at the end of a line or short of a lost letter too: « fé-⏎vrier », « ao\ufffdt ». */
const word = String.raw`[a-z]{2,6}-[ ]?\n[ ]?[a-z]{2,8}|[a-z\ufffd]{3,10}|[ء-ي]{2,8}`
const ordinal = String.raw`(?:[ ]?(?:er|ere|eme|nd|rd|st|th|°)(?![a-z])\.?)?`

const dayMonthYear = new RegExp(
  String.raw`(?<![\d.,/-])(?<day>\d{1,2})${ordinal}(?:[ ]?\([ ]?\d{1,2}${ordinal}[ ]?\))?${gap}(?:(?:de|du mois de|of)[ ])?(?<month>${word})(?![a-zء-ي])(?:/(?:${word})(?![a-z]))?(?:${gap}(?:de[ ])?(?<year>${year4}|${year2}|${yearInWords}))?`,
  'g',
)
const dayInWords = (days: string, flags: string) =>
  new RegExp(
    String.raw`(?<![a-z-])(?<day>${days})(?:[ ]?\([ ]?\d{1,2}(?:er)?[ ]?\))?[ ]{1,3}(?<month>${word})(?![a-z])(?:${gap}(?<year>${year4}|${yearInWords})(?:[ ]?\([ ]?\d{4}[ ]?\))?)?`,
    flags,
  )
const dayInFrench = wordPattern(dayInWords(`${numberPattern}|ler|ier`, 'y'))
const dayInArabic = dayInWords('غرة|فاتح', 'g')
const monthDayYear = new RegExp(
  String.raw`(?<![a-z])(?<month>[a-z]{3,24})\.?[ ]{1,2}(?<day>\d{1,2})(?:st|nd|rd|th|er)?[ ]?,?[ ]{1,2}(?<year>${year4})`,
  'g',
)
const numeric =
  /(?<![\d/.-])(?<day>\d{1,2})(?:er)?(?<sep>[ ]?[/.-][ ]?)(?<month>\d{1,2})(?:[ ]?[/.-][ ]?)(?<year>(?:19|20)\d{2}|\d{2})(?!\d|[/.-]\d)/g
/** « | 06 | 11 | 2025 | »: a cell for each figure. */
const inCells =
  /(?<![\d/.-])(?<day>\d{1,2})[ ]?\|[ ]?(?<month>\d{1,2}|[a-z]{3,9})[ ]?\|[ ]?(?<year>20\d{2})(?!\d|[/.-]\d)/g
const iso = /(?<![\d/.-])(?<year>20\d{2})[ ]?[-/.][ ]?(?<month>\d{1,2})[ ]?[-/.][ ]?(?<day>\d{1,2})(?!\d|[/.-]\d)/g
/** « avant le 15/03 »: without a year only after a word that expects a date. */
const dayMonth =
  /(?=\d{1,2}\/\d)(?<=\b(?:le|au|du|et|avant|pour|by|[a-z]{3,6}di|dimanche)[ ]{1,2}|(?:dl|limite|delai|cloture|depot|butoir|echeance|deadline|line|expiration|fin|candidatures?|dossiers?|offres?|date)[ ]?:[ ]{0,2})(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\d/])/g

const weekdayBefore = new RegExp(
  String.raw`(?<weekday>(?<![ء-ي])(?:${weekdayPattern})|(?<![a-z])${shortWeekdayPattern})(?:[ ](?:prochain|matin|soir))?[ ]{0,2}[,.]?\s{0,3}(?:le[ ])?(?:the[ ])?$`,
)
/** « du [lundi] 12 [mai] [2025] au » right before the last day of a period. */
const rangeBefore = new RegExp(
  String.raw`(?<![\d/.,-])(?:(?<weekday>${weekdayPattern})[ ])?(?<day>\d{1,2})${ordinal}(?:(?:[ /.-]{1,2}\n?|\n)(?<month>${word}|\d{1,2})\.?)?(?:(?:[ /.-]{1,2}\n?|\n)(?<year>${year4}))?(?:[ ]a[ ]\d{1,2}[ ]?h[ ]?(?:\d{2})?)?(?:[ ]\(?inclus\w*\)?)?\s{0,2}(?:,[ ])?(?:et[ ](?:ce,?[ ])?)?(?:au plus tard|au|jusqu'au|-|a|et|to|until|الى)\s{0,2}(?:le[ ])?(?:(?:${weekdayPattern})[ ])?$`,
)

/** What must stand in the text: told by its figures alone, which takes a tenth of trying the form at every word. */
const mayHave: ReadonlyMap<RegExp, RegExp> = new Map([
  [monthDayYear, /\d(?:st|nd|rd|th|er)?[ ]?,?[ ]{1,2}(?:19|20)\d/],
  [dayMonth, /\d\/\d{1,2}(?![\d/])/],
  [inCells, /\|[ ]?20\d{2}/],
  [dayInArabic, /غرة|فاتح/],
])

/** « Avenue du 22 septembre 1960 », « cité 20 août 1955 »: the name of a place. */
const street =
  /\b(?:cite|rue|avenue|av\.?|boulevard|bd|place|quartier|carrefour|pont|camp|stade|hopital|universite|lycee|ecole|marche) (?:du |de la |des )?$/

/** Whatever has the form of a date, in the order of the text; the longest first of those that begin at one place. */
function bareDates(text: string, words: WordIndex): readonly Bare[] {
  const found: Bare[] = []
  let free = 0
  for (const at of words(dayInFrench)) {
    if (at < free) continue
    dayInFrench.pattern.lastIndex = at
    const match = dayInFrench.pattern.exec(text)
    const bare = match && bareDate(match)
    if (!bare) continue
    found.push(bare)
    free = bare.end
  }
  for (const form of [iso, numeric, inCells, dayMonthYear, monthDayYear, dayInArabic, dayMonth]) {
    if (mayHave.get(form)?.test(text) === false) continue
    form.lastIndex = 0
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const bare = bareDate(match)
      if (bare) found.push(bare)
      // Not a date after all: « 3 ans avant le 12 mars » must still be looked at from its second word on.
      else form.lastIndex = match.index + (match.groups?.day?.length ?? 1)
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * All dates of a folded, de-noised text in the order of the text, with the weekday, period and time stated beside each. Linear. `words` tells
 * where its words begin.
 */
export function findDates(text: string, words: WordIndex = indexWords(text)): StatedDate[] {
  const dates: StatedDate[] = []
  let free = 0
  for (const bare of bareDates(text, words)) {
    if (bare.start < free || street.test(text.slice(Math.max(0, bare.start - 30), bare.start))) continue
    if (restates(text, dates.at(-1), bare)) {
      const whole = restated(text, dates.pop(), bare)
      if (whole) dates.push(whole)
      free = Math.max(bare.end, whole?.time?.end ?? 0)
      continue
    }
    const date = withNeighbours(text, bare, free, dates)
    // The first day of a period is no date of its own.
    while (date.rangeStart && (dates.at(-1)?.start ?? -1) >= date.rangeStart.start) dates.pop()
    dates.push(date)
    free = Math.max(bare.end, date.time?.end ?? 0)
  }
  return dates
}

/** « le douze mars deux mille vingt-six (12/03/2026) à 17 h »: the same day once more. */
function restates(text: string, previous: StatedDate | undefined, bare: Bare): boolean {
  if (!previous || previous.day !== bare.day || previous.month !== bare.month || previous.time) return false
  if (previous.year !== null && bare.year !== null && previous.year !== bare.year) return false
  return /^[ ,]{0,2}(?:\(|soit(?: le)?|-)?[ ]?$/.test(text.slice(previous.end, bare.start))
}

function restated(text: string, previous: StatedDate | undefined, bare: Bare): StatedDate | null {
  if (!previous) return null
  const end = bare.end + (text.charAt(bare.end) === ')' ? 1 : 0)
  return { ...previous, year: previous.year ?? bare.year, end, time: timeAfter(text, end) }
}

interface Bare {
  start: number
  end: number
  day: number
  month: number
  year: number | null
}

/** « Expiration datemars 14, 2026 »: the label lost the space behind it. */
const gluedMonth = new RegExp(`^[a-z]{2,}?(${fullMonthPattern})$`)

function bareDate(match: RegExpExecArray): Bare | null {
  const { day: dayWords = '', month: wholeWord = '', year: yearWords, sep } = match.groups ?? {}
  const isMonthFirst = match[0].startsWith(wholeWord) && /^[a-z]/.test(wholeWord)
  const glued = isMonthFirst && monthOf(wholeWord) === null ? gluedMonth.exec(wholeWord)?.[1] : undefined
  const monthWords = glued ?? wholeWord
  const day = /^(?:[li]er|غرة|فاتح)$/.test(dayWords) ? 1 : numberOf(dayWords)
  const month = /^\d/.test(monthWords) ? Number(monthWords) : monthOf(monthWords)
  if (day === null || month === null || day < 1 || day > 31 || month < 1) return null
  // « 1.2.10 » is a heading's number; a date so short writes its figures in full: 01.02.10.
  if (sep?.includes('.') && yearWords?.length === 2 && dayWords.length + monthWords.length < 4) return null
  if (sep !== undefined && month > 12 && day > 12) return null
  // 03/25/2026 can only be the American order.
  const isAmerican = sep !== undefined && month > 12
  const end = match.index + match[0].length
  return {
    start: match.index + wholeWord.length - monthWords.length,
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

/** « mercredi prochain, le », in characters. */
const longestWeekday = 30

function withNeighbours(text: string, bare: Bare, free: number, previous: readonly StatedDate[]): StatedDate {
  const before = text.slice(Math.max(0, bare.start - 60), bare.start)
  const named = before.slice(-longestWeekday)
  const weekday = weekdayBefore.exec(named)
  const range = /\d/.test(before) ? rangeBefore.exec(before) : null
  const start = weekday ? bare.start - (named.length - weekday.index) : bare.start
  const { end, day, month, year } = bare
  return {
    start,
    end,
    day,
    month,
    year,
    weekday: weekday ? weekdayNamed(weekday.groups?.weekday ?? '') : null,
    time: timeBeside(text, end, free, start) ?? sameTimeAs(text, end, previous),
    rangeStart: range ? rangeStart(range, bare, bare.start - (before.length - range.index)) : null,
  }
}

/** « jusqu'à 14h30 le 8 décembre (heure de Nouakchott) »: the time may stand before the date and its zone behind. */
function timeBeside(text: string, end: number, free: number, start: number): StatedTime | null {
  const after = timeAfter(text, end)
  if (after?.time) return after
  const before = timeBefore(text, free, start)
  if (!before || !after) return before ?? after
  return { ...before, end: after.end, zone: after.zone, zoneStated: after.zoneStated }
}

/** « initialement fixée au 10 mars à 12 h, est reportée au 17 mars à la même heure ». */
function sameTimeAs(text: string, end: number, previous: readonly StatedDate[]): StatedTime | null {
  const sameEnd = sameTimeAfter(text, end)
  if (sameEnd === null) return null
  // « même heure (12h00) »
  const again = timeAfter(text, sameEnd)
  if (again?.time) return { ...again, start: end }
  const time = previous.slice(-furthestBack).findLast((date) => date.time?.time)?.time
  return time ? { ...time, start: end, end: sameEnd } : null
}

/** How many dates back the time may have been said. */
const furthestBack = 5

function rangeStart(range: RegExpExecArray, end: Bare, start: number): StatedDate['rangeStart'] {
  const { day, month, year } = range.groups ?? {}
  const firstMonth = month === undefined ? end.month : /^\d/.test(month) ? Number(month) : monthOf(month)
  if (firstMonth === null || Number(day) > 31 || Number(day) < 1) return null
  return { start, day: Number(day), month: firstMonth, year: year ? Number(year) : end.year }
}
