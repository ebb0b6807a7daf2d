import type { DateMention } from '../deadlines/date-role'
import type { LocalDate } from '../deadlines/deadline'
import { findDates } from '../deadlines/find-dates'
import { dateOf } from '../deadlines/read-deadline'
import { calendarDate } from '../deadlines/stated-date'
import type { Range } from './lines'
import { type NoticeText, placesWithin } from './notice-text'

export interface PublicationDate {
  readonly date: LocalDate
  readonly range: Range
}

/** When the notice came out: its signature, the site's date, the stamp of the forwarded message, the first day of display. */
export function readPublished(notice: NoticeText): PublicationDate | null {
  for (const find of [signature, siteDate, bylineDate, dateline, headlineDate, displayStart, chatDate, numberDate]) {
    const found = find(notice)
    if (found) return found
  }
  return null
}

function dated(mention: DateMention | undefined): PublicationDate | null {
  const date = mention && dateOf(mention, null)
  return mention && date ? { date, range: { start: mention.date.start, end: mention.date.end } } : null
}

/** « Niamey le 27 février 2026 », without its comma. */
const placeAndDay = /(?:^|\n)[ *_]{0,80}[a-z][a-z' -]{1,28} le $/
const signed =
  /(?:^|\n| {4})[ *_]{0,80}(?:fait (?:a |le )[^\n\d]{0,40}|[a-z][a-z'-]{0,20}(?: [a-z'-]{1,20}){0,3}, ?(?:[lc]e )?)$/
const endOfLine = /^[ *_.)]{0,4}(?:\n|$)/
const townBehind = /^ a [a-z][a-z' -]{1,28}(?:\n|$)/

function isSigned(notice: NoticeText, at: number): boolean {
  const before = notice.text.slice(Math.max(0, at - 130), at)
  return signed.test(before) || (placeAndDay.test(before) && isPlaceLine(notice, at))
}

/** In characters: what is longer is a sentence that names a town, and one long line may hold thousands of dates. */
const longestPlaceLine = 130

/** The line begins with a town: « Abidjan, le … » is no interview, whatever stands above it. */
function isPlaceLine(notice: NoticeText, at: number): boolean {
  const from = Math.max(0, at - longestPlaceLine)
  const start = from + notice.text.slice(from, at).lastIndexOf('\n') + 1
  return (start > from || from === 0) && placesWithin(notice, { start, end: at }).length > 0
}

/** « Fait à X, le … », « X, le 13 février 2026 » on a line of its own; the last one, under the text. */
function signature(notice: NoticeText): PublicationDate | null {
  return dated(
    notice.dates.mentions.findLast(
      ({ date, role }) =>
        (role === 'publication' || role === 'other' || isPlaceLine(notice, date.start)) &&
        isSigned(notice, date.start) &&
        (endOfLine.test(notice.text.slice(date.end, date.end + 6)) ||
          (/\bfait le $/.test(notice.text.slice(Math.max(0, date.start - 8), date.start)) &&
            townBehind.test(notice.text.slice(date.end, date.end + 34)))),
    ),
  )
}

function siteDate(notice: NoticeText): PublicationDate | null {
  for (const pair of notice.pairs.filter(({ key }) => key === 'published')) {
    const value = pair.values[0]
    const mention =
      value && notice.dates.mentions.find(({ date }) => date.start >= value.start && date.start <= value.start + 30)
    const found = mention && (firstOfDisplay(mention) ?? dated(mention))
    if (found) return found
  }
  const published =
    /(?<!\b(?:sera|seront|listes?|resultats?|etre)\b[^.;\n]{0,60})\b(?:publie|postee? le|publiee|(?:en ligne|visible|consultable) depuis|mise? en ligne|diffusee?|parue?|ajoutee? le|posted|published)\b[^.;\n\d]{0,40}$/
  return dated(
    notice.dates.mentions.find(({ date }) =>
      published.test(notice.text.slice(Math.max(0, date.start - 70), date.start)),
    ),
  )
}

/** « REDACTION 08.09.2025 1967 », « date • vues »: a line of the site's own with a date and a count, near the top. */
function bylineDate(notice: NoticeText): PublicationDate | null {
  for (const line of notice.lines.slice(0, 14)) {
    if (line.text.length > 100) continue
    const found = notice.dates.mentions.find(({ date }) => date.start >= line.start && date.end <= line.end)
    if (!found) continue
    const isFirst = found.date.start === line.start && found.role !== 'closing' && found.role !== 'superseded'
    if (isFirst && byline.test(notice.text.slice(found.date.end, line.end))) return dated(found)
    if (line.text.length > 60 || /[:«]|limite|cloture|echeance|delai/.test(line.text)) continue
    const behind = notice.text.slice(found.date.end, line.end)
    if (
      /^ {0,3}[•|-]? ?\d{1,6}(?: vues?| views?| commentaires?)?$/.test(behind) ||
      /^(?:(?:postee?|publiee?|ecrit|redigee?) )?par [^\d]{2,40}$/.test(
        line.text.slice(0, found.date.start - line.start),
      )
    )
      return dated(found)
  }
  return null
}

/** « 12 mai 2025 · Emploi · ONG », « 2 mars 2026 par La rédaction », « 3 mai 2025, 20:14 · 🌐 » */
const byline =
  /^ {0,3}[·•|,-] {0,3}(?:(?:temps de )?lecture ?:? ?(?:de )?\d{1,2} ?min|\d{1,2} ?min(?:utes?)? de lecture)|^ {0,3}[·•|] {0,3}(?!.*(?:limite|cloture|echeance|delai|expire|jusqu|entretien|test))[a-z][a-z ·•|'/&-]{1,60}$|^ {0,6}(?:(?:redigee?|publiee?|postee?|ecrit) )?par (?:la |le |l')?[a-z][^\d:|]{1,40}?(?:$|\|| {2})|^,? (?:a )?\d{1,2}(?::|h)\d{2}[^a-z\d]{0,6}$/

/** « Man, le 12 janvier 2026. – L’ONG … »: as newspapers begin. */
function dateline(notice: NoticeText): PublicationDate | null {
  const top = notice.lines[11]?.end ?? notice.text.length
  return dated(
    notice.dates.mentions.find(
      ({ date, role }) =>
        date.end <= top &&
        role !== 'closing' &&
        placeAndDay.test(notice.text.slice(Math.max(0, date.start - 130), date.start).replace(/, ?(?=le $)/, ' ')) &&
        /^ ?\.? ?[-–—:] ?[a-z]/.test(notice.text.slice(date.end, date.end + 8)) &&
        isPlaceLine(notice, date.start),
    ),
  )
}

/** « recrute pour 3 postes (20 février 2026) » */
function headlineDate(notice: NoticeText): PublicationDate | null {
  const top = notice.lines.slice(0, 12)
  const mention = notice.dates.mentions.find(
    ({ date }) =>
      notice.text.charAt(date.start - 1) === '(' &&
      notice.text.charAt(date.end) === ')' &&
      top.some((line) => date.start >= line.start && date.end <= line.end),
  )
  return dated(mention)
}

function displayStart(notice: NoticeText): PublicationDate | null {
  for (const mention of notice.dates.mentions) {
    const first = mention.role === 'display' ? firstOfDisplay(mention) : null
    if (first) return first
  }
  for (const { key, words, values } of notice.pairs) {
    const [value] = key === 'display' && words === 'affichage' ? values : []
    const mention =
      value && notice.dates.mentions.find(({ date }) => date.start >= value.start && date.end <= value.end)
    if (mention && mention.role !== 'closing' && sinceDay.test(notice.text.slice(value.start, mention.date.start)))
      return dated(mention)
  }
  return null
}

/** « Affichage : 20 octobre 2025 », « Affichage : le 20 octobre », « dès le 20 octobre »; not « jusqu’au ». */
const sinceDay =
  /^(?:(?:depuis|des|a compter du|a partir du)? ?(?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?) ?$/

/** « du 12 au 29 mars 2026 »: the first day. */
function firstOfDisplay({ date }: DateMention): PublicationDate | null {
  if (!('rangeStart' in date) || !date.rangeStart) return null
  const { start, day, month, year } = date.rangeStart
  const first = year === null ? null : calendarDate(year, month, day)
  return first ? { date: first, range: { start, end: date.end } } : null
}

/** « AVIS DE RECRUTEMENT N° 03 DU 12/03/2026 », « Date : 12 mars 2026 »: on a line of its own near the top or the end, where the notice does not amend another. */
function numberDate(notice: NoticeText): PublicationDate | null {
  const { lines } = notice
  const ends = lines.length > 20 ? [...lines.slice(0, 14), ...lines.slice(-6)] : lines
  for (const [i, line] of ends.entries()) {
    if (line.text.length > 120 || !notOfAnother.test(line.text)) continue
    const found = notice.dates.mentions.find(({ date }) => date.start >= line.start && date.end <= line.end)
    if (found?.role !== 'other' && found?.role !== 'publication' && found?.role !== 'legal') continue
    const behind = notice.text.slice(found.date.end, line.end)
    const before = line.text.slice(0, found.date.start - line.start)
    const isNumber =
      numbered.test(before) && notOfAnother.test(ends[i - 1]?.text ?? '') && announced.test(ends[i - 1]?.text ?? '')
    if (/^\W*$/.test(behind) && (ownDate.test(before) || isNumber)) return dated(found)
  }
  return null
}

const ownDate =
  /^date ?: ?$|^(?:avis|appel|offre|annonce|communique|note)\b.*\bdu $|^(?:article|annonce|offre|page|fiche) (?:mise?|actualisee?) a jour le $/
/** « N° 03/RENEP/2025 du 18 août » under « AVIS D’APPEL … »: a notice's number, where under a name it would be a registration's. */
const numbered = /^(?:n ?[°o]|numero|ref\.?|reference) ?:?.{1,60}\bdu $/
const announced =
  /^(?:avis|appel|offre|annonce|communique|note|sollicitation|demande|termes|recrutement|manifestation)\b/
const notOfAnother = /^(?!.*\b(?:rectif|modif|prorog|prolong|additif|addendum|relatif|suite|report|annul))/

/** The day on which the message was forwarded. */
function chatDate(notice: NoticeText): PublicationDate | null {
  const stamp = notice.chrome.chatStamp
  if (!stamp) return null
  const [found] = findDates(notice.folded.text.slice(stamp.start, stamp.end))
  const date = found?.year ? calendarDate(found.year, found.month, found.day) : null
  return found && date ? { date, range: { start: stamp.start + found.start, end: stamp.start + found.end } } : null
}
