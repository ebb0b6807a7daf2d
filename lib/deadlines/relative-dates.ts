import { addMonths, endOfMonth, format, getISODay } from 'date-fns'
import { matchesOf } from '../text/matches-of'
import { stickyMatches } from '../text/sticky-matches'
import type { WordIndex } from '../text/word-index'
import { wordPattern } from '../text/word-pattern'
import { fullMonthPattern, numberOf, numberPattern, weekdayNamed, weekdayPattern } from './calendar-words'
import type { LocalDate } from './deadline'
import { plusDays, weekdayOf } from './local-time'
import { calendarDate, type StatedDate } from './stated-date'
import { type StatedTime, timeAfter } from './time-of-day'

/** A date told by its distance from the notice's publication: sous quinzaine, ce vendredi, le 20 courant. */
export interface RelativeDate {
  /** Offsets in the folded text. */
  readonly start: number
  readonly end: number
  readonly time: StatedTime | null
  /** It counts from the publication by its own words, so it is a time allowed for something. */
  readonly isDelay: boolean
  /** The date, when the notice was published on that day; null when that is unknown or gives no day of the calendar. */
  readonly countedFrom: (published: LocalDate | null) => LocalDate | null
}

const count = String.raw`(?<count>\d{1,3}|${numberPattern})(?:[ ]?\([ ]?\d{1,3}[ ]?\))?`
const counted = '(?<working>[ ](?:ouvrables?|ouvres?))?(?:[ ](?:calendaires?|francs?|pleins?))?'
const unit = String.raw`\s{1,2}(?<unit>jours?|semaines?|mois)${counted}`
/** What the days are counted from: the publication, in whatever words; the signature of a contract is another thing. */
const publication = String.raw`(?:publication|parution|affichage|diffusion|mise en ligne|avis|annonce|appel|offre|lancement|jour(?! d)|aujourd'hui|signature (?:du present|de cet|de l')\s?(?:avis|annonce|appel)|date (?:portee|figurant|indiquee|inscrite) (?:au bas|a la fin|en bas|en tete|au pied) d(?:e ce(?:t|tte)?|u present|e la presente) (?:document|avis|annonce|appel|dossier|cahier)|(?<=cette (?:meme )?)date)`
const since = String.raw`[ ,]{0,2}\s?(?:au plus |maximum |au maximum )?(?:(?:de)?comptee?s?[ ])?(?:(?:a|au)[ ](?:compter|partir|dater)[ ]d(?:e|u|')|(?:de)?comptee?s?[ ]d(?:e|u)|apres|suivant|qui[ ]suivent|des|from|after)\s?(?:(?:la|le|sa|cette|cet|ce|date|jour|de|du|present|presente|premiere|1ere|d'|l')\s?){0,6}${publication}(?:[ ]d(?:u|e)[ ](?:present |la presente |cet |cette |l')?(?:avis|annonce|appel|offre))?`
/** « dans les 120 jours suivant l’achèvement »: counted from something else. */
const notSince = String.raw`(?![ ](?:suivant|apres|a compter|a partir|a dater|qui suivent|des|avant|precedant|d[eu'])\b)`

/** « jusqu’au mardi 10 février » is a date, and « jusqu’au mardi 1O fevner » may be one that could not be read: neither is the next Tuesday. */
const notDated = String.raw`(?![ ,]{0,3}(?:\d{1,2}(?![ ]?[h:]|\d)|[a-z0-9]{1,2}[ ]{1,2}(?:${fullMonthPattern})(?![a-z])|[a-z0-9]{1,2}[/.-][a-z0-9]{1,2}[/.-]))`

/** Makes a date of what a pattern found, counted from the publication. */
type Count = (groups: Record<string, string | undefined>, published: LocalDate) => LocalDate | null
/** Whether the text has what the pattern needs: asked of its words, which costs a tenth of trying everywhere what may begin with a figure. */
type Told = (text: string, words: WordIndex, dates: readonly StatedDate[]) => boolean
type Rule = readonly [told: Told, pattern: string, count: Count]

/** A pattern that begins with words is tried at those alone. */
const byItself: Told = () => true

function toldBy(pattern: string): Told {
  const told = wordPattern(new RegExp(pattern, 'y'))
  return (text, words) => stickyMatches(told.pattern, text, words(told)).length > 0
}

const ofPresentMonth = String.raw`(?:(?:du )?(?:mois )?courant|c(?:r|oura)?t\b|du mois en cours|de ce mois|du (?:present )?mois(?![ ](?:de|d'|suivant|prochain|precedent|dernier)))`

const rules: readonly Rule[] = [
  [
    byItself,
    String.raw`(?:sous|dans la)[ ](?<fortnight>quinzaine|huitaine)(?:[ ]?\([^()\n]{3,20}\))?(?:${since})?`,
    ({ fortnight }, from) => plusDays(from, fortnight === 'quinzaine' ? 15 : 8),
  ],
  [
    toldBy(`(?:jours?|semaines?|mois)${counted}${since}`),
    String.raw`(?:(?:dans|sous|pendant|durant)[ ](?:un delai (?:maximum |maximal )?de |les )?)?${count}${unit}${since}`,
    later,
  ],
  [
    byItself,
    String.raw`(?:sous|dans|endeans)[ ](?:un delai (?:maximum |maximal )?de |les |un delai maximum de )?${count}${unit}${notSince}`,
    later,
  ],
  [
    byItself,
    String.raw`(?:reste|plus que|encore|avez|ont|disposez de|disposent de)[ ]${count}${unit}(?=[ ]pour[ ](?:postuler|candidater|repondre|soumettre|deposer|envoyer|vous inscrire|t'inscrire))`,
    later,
  ],
  [byItself, 'apres-demain', (_, from) => plusDays(from, 2)],
  [byItself, `demain(?:[ ](?:${weekdayPattern}))?(?:[ ](?:matin|soir|apres-midi))?`, (_, from) => plusDays(from, 1)],
  [byItself, "aujourd'hui(?!(?: et)?,? (?:au|jusqu'au) )|ce soir", (_, from) => from],
  [
    namesFreeWeekday,
    String.raw`(?:ce|(?<=(?:avant|d'ici|jusqu'a|jusqu'au|pour|tard|limite :|cloture :|delai :)[ ])le)[ ](?<this>${weekdayPattern})(?:[ ]prochain)?${notDated}`,
    ({ this: day }, from) => nextWeekday(from, day, 0),
  ],
  [
    namesFreeWeekday,
    String.raw`(?<=(?:d'ici|avant|jusqu'a|jusqu'au|au plus tard)[ ](?:le )?)(?<by>${weekdayPattern})${notDated}`,
    ({ by }, from) => nextWeekday(from, by, 0),
  ],
  [
    namesFreeWeekday,
    String.raw`(?<named>${weekdayPattern})[ ](?<dayOnly>\d{1,2})(?![ ]?[\dh:/-]|\.\d|[ ](?:[a-z]{3,10}|[ء-ي]+)[ ,]{1,2}\d{4})`,
    ({ named, dayOnly }, from) => sameWeekday(from, Number(dayOnly), named),
  ],
  [
    (text) => /خلال|في اجل|في غضون/.test(text),
    String.raw`(?:خلال|في اجل(?:[ ]اقصاه|[ ]لا يتعدى)?|في غضون)[ ](?<count>\d{1,2})[ ](?<unit>يوما|ايام|يوم)(?:[ ]من تاريخ (?:نشر|صدور)[^.\n]{0,30})?`,
    later,
  ],
  [
    namesFreeWeekday,
    String.raw`(?<next>${weekdayPattern})[ ]prochain${notDated}`,
    ({ next }, from) => nextWeekday(from, next, 1),
  ],
  [
    toldBy(`(?<=\\d(?:er)?[ ])${ofPresentMonth}`),
    String.raw`(?:(?:${weekdayPattern})[ ])?(?<day>\d{1,2})(?:er)?[ ]${ofPresentMonth}`,
    ({ day }, from) => dayOfMonth(from, Number(day), 0),
  ],
  [
    toldBy('du mois prochain'),
    String.raw`(?<dayNext>\d{1,2})(?:er)?[ ]du mois prochain`,
    ({ dayNext }, from) => dayOfMonth(from, Number(dayNext), 1),
  ],
  [byItself, 'fin du mois prochain', (_, from) => format(endOfMonth(addMonths(`${from}T00:00`, 1)), 'yyyy-MM-dd')],
  [
    byItself,
    "(?:fin|dernier jour) (?:du mois|de ce mois)(?: courant)?(?! d(?:e |'))",
    (_, from) => format(endOfMonth(`${from}T00:00`), 'yyyy-MM-dd'),
  ],
]
const wholeRules = rules.map(([told, pattern, countFrom]) => {
  const words = wordPattern(new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z])`, 'y'))
  return { told, words, everywhere: new RegExp(words.pattern.source, 'g'), countFrom }
})

/** Relative dates of a folded text that no stated date overlaps, in the order of the text. `dates` are in that order too. */
export function findRelativeDates(text: string, words: WordIndex, dates: readonly StatedDate[]): RelativeDate[] {
  const isTold = new Map<Told, boolean>()
  const mayMatch = (told: Told) => {
    const known = isTold.get(told) ?? told(text, words, dates)
    isTold.set(told, known)
    return known
  }
  const matches = wholeRules.flatMap(({ told, words: rule, everywhere, countFrom }) => {
    const places = rule.sticky && words(rule)
    if (places?.length === 0 || !mayMatch(told)) return []
    const found = places ? stickyMatches(rule.pattern, text, places) : matchesOf(everywhere, text)
    return found.map((match) => ({ match, countFrom, start: match.index, end: match.index + match[0].length }))
  })
  matches.sort((a, b) => a.start - b.start || b.end - a.end)
  const found: RelativeDate[] = []
  let at = 0
  for (const { match, countFrom, start, end } of matches) {
    while ((dates[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    const before = dates[at - 1]
    const behind = dates[at]
    // « 15 mars 2026 Dans 2 semaines »: the site's countdown to the date, no date of its own.
    const isCountdown = before !== undefined && start - before.end < 4
    // « dans 10 jours (12/03/2026) », « de 10 jours, soit le 15 mars »: the notice counts for us.
    const isCounted = match.groups?.unit !== undefined || match.groups?.fortnight !== undefined
    const isDelay =
      isCounted &&
      /^(?:sous|reste|plus|encore|avez|ont|disposez|disposent) |jour$|aujourd'hui$|publi|parution|affich|diffus|mise en ligne|avis|annonce|appel|offre|lancement|cette (?:meme )?date$|نشر|صدور/.test(
        match[0],
      )
    const isCountedHere =
      !isDelay &&
      behind !== undefined &&
      /^[\s,]*(?:\(|soit(?: [a-z' ]{2,18})?)\s*$/.test(text.slice(end, Math.min(behind.start, end + 30)))
    const overlaps =
      (behind !== undefined && (behind.rangeStart?.start ?? behind.start) < end) || (found.at(-1)?.end ?? 0) > start
    if (isCountdown || isCountedHere || overlaps) continue
    // « à compter de la parution dans le journal du 02 juin 2025 »: the notice says which day that is.
    const isNamed =
      isDelay &&
      match.groups?.unit &&
      behind &&
      behind.start >= end &&
      behind.start - end < 90 &&
      !/[.;]\s/.test(text.slice(end, behind.start))
    const base = isNamed && behind.year !== null ? calendarDate(behind.year, behind.month, behind.day) : null
    const groups = match.groups ?? {}
    found.push({
      start,
      end,
      time: timeAfter(text, end),
      isDelay,
      countedFrom: (published) => {
        const from = base ?? published
        return from && countFrom(groups, from)
      },
    })
  }
  return found
}

/** Whether a weekday is named outside the dates already found: in most notices none is, and four patterns need not be tried. */
function namesFreeWeekday(text: string, words: WordIndex, dates: readonly StatedDate[]): boolean {
  const named = hasArabic.test(text)
    ? matchesOf(anyWeekday, text)
    : stickyMatches(latinWeekday.pattern, text, words(latinWeekday))
  let at = 0
  return named.some(({ index }) => {
    while ((dates[at]?.end ?? Number.POSITIVE_INFINITY) <= index) at++
    return index < (dates[at]?.start ?? Number.POSITIVE_INFINITY)
  })
}

const hasArabic = /[ء-ي]/
const anyWeekday = new RegExp(weekdayPattern, 'g')
const latinWeekday = wordPattern(
  new RegExp(
    `(?:${weekdayPattern
      .split('|')
      .filter((name) => !hasArabic.test(name))
      .join('|')})`,
    'y',
  ),
)

function later({ count, unit, working }: Record<string, string | undefined>, from: LocalDate): LocalDate | null {
  const n = numberOf(count ?? '')
  if (n === null) return null
  if (unit?.startsWith('mois')) return format(addMonths(`${from}T00:00`, n), 'yyyy-MM-dd')
  if (unit?.startsWith('semaine')) return plusDays(from, 7 * n)
  if (!working) return plusDays(from, n)
  let date = from
  for (let left = n; left > 0; ) {
    date = plusDays(date, 1)
    if (weekdayOf(date) < 6) left--
  }
  return date
}

function nextWeekday(from: LocalDate, name: string | undefined, atLeast: number): LocalDate | null {
  const weekday = weekdayNamed(name ?? '')
  if (weekday === null) return null
  const days = (weekday - getISODay(`${from}T00:00`) + 7) % 7
  return plusDays(from, days < atLeast ? days + 7 : days)
}

/** « vendredi 14 »: the first 14th from then on, if it is a Friday. */
function sameWeekday(from: LocalDate, day: number, name: string | undefined): LocalDate | null {
  const candidates = [0, 1].map((monthsLater) => dayOfMonth(from, day, monthsLater))
  const date = candidates.find((candidate) => candidate !== null && candidate >= from) ?? null
  return date !== null && weekdayOf(date) === weekdayNamed(name ?? '') ? date : null
}

function dayOfMonth(from: LocalDate, day: number, monthsLater: number): LocalDate | null {
  const month = format(addMonths(`${from.slice(0, 7)}-01T00:00`, monthsLater), 'yyyy-MM')
  return calendarDate(Number(month.slice(0, 4)), Number(month.slice(5)), day)
}
