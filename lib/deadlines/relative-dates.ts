import { matchesOf } from '../text/matches-of'
import { stickyMatches } from '../text/sticky-matches'
import type { WordIndex } from '../text/word-index'
import type { LocalDate } from './deadline'
import { relativeForms, type Told } from './relative-forms'
import { calendarDate, type StatedDate } from './stated-date'
import { type StatedTime, timeAfter } from './time-of-day'

/** A date told by its distance from the notice's publication: sous quinzaine, ce vendredi, le 20 courant. */
export interface RelativeDate {
  /** Offsets in the folded text. */
  readonly start: number
  readonly end: number
  readonly time: StatedTime | null
  /** It counts from the publication by its own words, or is said of applications, so it is a time allowed for something. */
  readonly isDelay: boolean
  /** The date, when the notice was published on that day; null when that is unknown or gives no day of the calendar. */
  readonly countedFrom: (published: LocalDate | null) => LocalDate | null
}

/**
 * The stated dates of a folded text, in its order, with the relative ones that none of them overlaps. « 10 jours à compter du 2 février » is
 * one date, « sous quinze jours, soit le 27 mars » the stated one.
 */
export function withRelativeDates(
  text: string,
  words: WordIndex,
  dates: readonly StatedDate[],
): (StatedDate | RelativeDate)[] {
  const isTold = new Map<Told, boolean>()
  const mayMatch = (told: Told) => {
    const known = isTold.get(told) ?? told(text, words, dates)
    isTold.set(told, known)
    return known
  }
  const matches = relativeForms.flatMap(({ told, words: form, everywhere, countFrom }) => {
    const places = form.sticky && words(form)
    if (places?.length === 0 || !mayMatch(told)) return []
    const found = places ? stickyMatches(form.pattern, text, places) : matchesOf(everywhere, text)
    return found.map((match) => ({ match, countFrom, start: match.index, end: match.index + match[0].length }))
  })
  matches.sort((a, b) => a.start - b.start || b.end - a.end)
  const all: (StatedDate | RelativeDate)[] = [...dates]
  let free = 0
  let at = 0
  for (const { match, countFrom, start, end } of matches) {
    while ((dates[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    const before = dates[at - 1]
    const behind = dates[at]
    const behindStart = behind?.rangeStart?.start ?? behind?.start ?? text.length
    // « 15 mars 2026 Dans 2 semaines »: the site's countdown to the date, no date of its own.
    const isCountdown = before !== undefined && start - before.end < 4
    if (isCountdown || behindStart < end || free > start) continue
    const groups = match.groups ?? {}
    const between = text.slice(end, Math.min(behindStart, end + longestLink))
    const isDelay = (groups.unit !== undefined || groups.fortnight !== undefined) && fromPublication.test(match[0])
    if (behind && (isDelay ? thatIs : thatIsOrBracket).test(between)) {
      // « dans 10 jours (12/03/2026) », « de 10 jours, soit le 15 mars »: the notice counts for us.
      if (isDelay) all[at] = { ...behind, start, rangeStart: null, isDelay }
      continue
    }
    const isSinceDay = groups.since !== undefined
    const isTimeToApply = isSinceDay && behind && between.trim() === '' && !behind.rangeStart && isToApply(text, start)
    if (isSinceDay && !isTimeToApply) continue
    // « à compter de la parution dans le journal du 02 juin 2025 »: the notice says which day that is.
    const isNear = behindStart - end < longestLink && !/[.;]\s/.test(between)
    const isNamed = isSinceDay || (isDelay && groups.unit !== undefined && isNear)
    const named = isNamed && behind && behind.year !== null ? calendarDate(behind.year, behind.month, behind.day) : null
    const base = groups.year === undefined ? named : (`${groups.year}-01-01` as const)
    free = end
    const relative: RelativeDate = {
      start,
      end: isSinceDay && behind ? behind.end : end,
      time: timeAfter(text, end),
      isDelay: isDelay || isSinceDay,
      countedFrom: (published) => {
        const from = base ?? published
        return from && countFrom(groups, from)
      },
    }
    if (isSinceDay) all[at] = relative
    else all.push(relative)
  }
  return all.sort((a, b) => a.start - b.start)
}

/** « Les dossiers sont reçus pendant 15 jours à compter du 2 février »; mostly it is work that lasts so long. */
function isToApply(text: string, at: number): boolean {
  const sentence =
    text
      .slice(Math.max(0, at - 120), at)
      .split(/[.;](?=\s)|\n(?=\s*\n)/)
      .at(-1) ?? ''
  return applying.test(sentence) && !lasting.test(sentence)
}

const applying =
  /\b(?:depot|depose(?:es?|r)|soumi(?:ssion|s)|soumettre|candidatures?|candidater|postuler|dossiers?|offres|propositions|plis|inscriptions?|manifestations? d'interet|(?:l'|d'|present )avis|appel (?:a|est)|publi(?:cation|ee?))\b/
const lasting =
  /\b(?:valid|(?:offres|propositions)[^.;]{0,40}\b(?:valab|engag|li(?:ent|ee?s)\b)|mission|contrat|execution|prestation|travaux|service|stage|recrut|engage|embauch|etude)/

/** In characters, between a delay and the date that it comes to or counts from. */
const longestLink = 90

const fromPublication =
  /^(?:sous|reste|plus|encore|avez|ont|disposez|disposent) |jour$|aujourd'hui$|publi|parution|affich|diffus|mise en ligne|avis|annonce|appel|offre|lancement|cette (?:meme )?date$|نشر|صدور/
const thatIs = /^[\s,(]*soit(?: [a-z' ]{2,18})?\s*$/
/** « 15 jours après la publication (12 mars) » would be the publication's. */
const thatIsOrBracket = /^[\s,]*(?:\(|soit(?: [a-z' ]{2,18})?)\s*$/
