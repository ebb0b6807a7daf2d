import { addMonths, endOfMonth, format, getISODay } from 'date-fns'
import { matchesOf } from '../text/matches-of'
import { stickyMatches } from '../text/sticky-matches'
import type { WordIndex } from '../text/word-index'
import { wordPattern } from '../text/word-pattern'
import { fullMonthPattern, monthOf, numberOf, numberPattern, weekdayNamed, weekdayPattern } from './calendar-words'
import type { LocalDate } from './deadline'
import { plusDays, weekdayOf } from './local-time'
import { calendarDate, type StatedDate } from './stated-date'

const count = String.raw`(?<count>\d{1,3}|${numberPattern})(?:[ ]?\([ ]?\d{1,3}[ ]?\))?`
const counted = '(?<working>[ ](?:ouvrables?|ouvres?))?(?:[ ](?:calendaires?|francs?|pleins?))?'
const unit = String.raw`\s{1,2}(?<unit>jours?|semaines?|mois)${counted}`
const unitOrHours = unit.replace('jours?', 'jours?|heures')
/** What the days are counted from: the publication, in whatever words; the signature of a contract is another thing. */
const publication = String.raw`(?:publication|parution|affichage|diffusion|mise en ligne|avis|annonce|appel|offre|lancement|jour(?! d)|aujourd'hui|signature (?:du present|de cet|de l'|de la\s{1,5}presente|de cette)\s{0,5}(?:avis|annonce|appel|demande|consultation|lettre|invitation|note)|date (?:portee|figurant|indiquee|inscrite) (?:au bas|a la fin|en bas|en tete|au pied) d(?:e ce(?:t|tte)?|u present|e la presente) (?:document|avis|annonce|appel|dossier|cahier)|(?<=cette (?:meme )?)date)`
const since = String.raw`[ ,]{0,2}\s?(?:au plus |maximum |au maximum )?(?:(?:de)?comptee?s?[ ])?(?:(?:a|au)[ ](?:compter|partir|dater)[ ]d(?:e|u|')|(?:de)?comptee?s?[ ]d(?:e|u)|apres|suivant|qui[ ]suivent|des|from|after)\s?(?:(?:la|le|sa|cette|cet|ce|date|jour|de|du|present|presente|premiere|1ere|d'|l')\s?){0,6}${publication}(?:[ ]d(?:u|e)[ ](?:present |la presente |cet |cette |l')?(?:avis|annonce|appel|offre))?`
/** « 21 jours à compter du » right before a stated date, which the loop below looks for. */
const sinceDay = String.raw`[ ,]{0,2}\s?(?<since>(?:a|au)[ ](?:compter|partir|dater)[ ]d(?:u|e la date du)|(?:de)?comptee?s?[ ]du|(?:apres|suivant|qui[ ]suivent)(?:[ ]la date du)?(?:[ ]le)?)(?=[ ])`
/** « dans les 120 jours suivant l’achèvement »: counted from something else. */
const notSince = String.raw`(?![ ](?:suivant|apres|a compter|a partir|a dater|qui suivent|des|avant|precedant|d[eu'])\b)`

/** The label of a time allowed: « Délai de dépôt des candidatures : deux semaines ». */
const delayToApply = String.raw`delai (?:de |pour |d'|du |des |la |le |les |l'){0,3}(?:candidat(?:ures?|er)|depot|deposer|soumission|soumettre|postuler|inscription|reponse|remise)(?: (?:de vos|des?|les|vos) (?:offres|dossiers|candidatures|plis))?`
const within = '(?:(?:dans|sous|pendant|durant)[ ](?:un delai (?:maximum |maximal )?de |les )?)?'

/** « jusqu’au mardi 10 février » is a date, and « jusqu’au mardi 1O fevner » may be one that could not be read: neither is the next Tuesday. */
const notDated = String.raw`(?![ ,]{0,3}(?:\d{1,2}(?![ ]?[h:]|\d)|[a-z0-9]{1,2}[ ]{1,2}(?:${fullMonthPattern})(?![a-z])|[a-z0-9]{1,2}[/.-][a-z0-9]{1,2}[/.-]))`

/** Makes a date of what a pattern found, counted from the publication. */
export type Count = (groups: Record<string, string | undefined>, published: LocalDate) => LocalDate | null
/** Whether the text has what the pattern needs: asked of its words, which costs a tenth of trying everywhere what may begin with a figure. */
export type Told = (text: string, words: WordIndex, dates: readonly StatedDate[]) => boolean
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
  [toldBy(`(?:jours?|semaines?|mois|heures)${counted}${since}`), `${within}${count}${unitOrHours}${since}`, later],
  [toldBy(`(?:jours?|semaines?|mois)${counted}${sinceDay}`), `${within}${count}${unit}${sinceDay}`, later],
  [toldBy(delayToApply), String.raw`(?<=${delayToApply}[ ]?:[ ]?)${count}${unit}${notSince}`, later],
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
    String.raw`(?:ce|(?<=(?:avant|d'ici|jusqu'a|jusqu'au|pour|tard|(?:limite|cloture|delai) ?:)[ ])le)[ ](?<this>${weekdayPattern})(?:[ ]prochain)?${notDated}`,
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
  [
    byItself,
    String.raw`(?<=(?:avant|d'ici(?: a)?|jusqu'a|au plus tard|(?:limite|cloture|delai) ?:)[ ](?:la )?)fin (?:du mois (?:de |d')|de |d')?(?<month>${fullMonthPattern})(?:[ ](?<year>20\d{2}))?`,
    ({ month }, from) => endOfNext(monthOf(month ?? ''), from),
  ],
  [byItself, 'fin du mois prochain', (_, from) => format(endOfMonth(addMonths(`${from}T00:00`, 1)), 'yyyy-MM-dd')],
  [
    byItself,
    "(?:fin|dernier jour) (?:du mois|de ce mois)(?: courant)?(?! d(?:e |'))",
    (_, from) => format(endOfMonth(`${from}T00:00`), 'yyyy-MM-dd'),
  ],
]

/** The forms of relative dates; those that begin with words are tried at these alone. */
export const relativeForms = rules.map(([told, pattern, countFrom]) => {
  const words = wordPattern(new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z])`, 'y'))
  return { told, words, everywhere: new RegExp(words.pattern.source, 'g'), countFrom }
})

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
  if (unit === 'heures') return n % 24 === 0 ? plusDays(from, n / 24) : null
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

/** The last day of the first such month that does not end before. */
function endOfNext(month: number | null, from: LocalDate): LocalDate | null {
  if (month === null) return null
  const monthsLater = (month - Number(from.slice(5, 7)) + 12) % 12
  return format(endOfMonth(addMonths(`${from.slice(0, 7)}-01T00:00`, monthsLater)), 'yyyy-MM-dd')
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
