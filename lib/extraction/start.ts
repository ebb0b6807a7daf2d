import { monthOf } from '../deadlines/calendar-words'
import type { DateMention } from '../deadlines/date-role'
import type { LocalDate } from '../deadlines/deadline'
import { dateOf } from '../deadlines/read-deadline'
import { calendarDate } from '../deadlines/stated-date'
import { matchesOf } from '../text/matches-of'
import type { Range } from './lines'
import { contains, field, flatWords, type NoticeText } from './notice-text'
import type { Field } from './posting'
import { pairsOf, type Scope, sentencesOf } from './scope'

/** When the work begins: as labelled, as a sentence says, or the first day of the stated mission. `YYYY-MM` where only the month is stated. */
export function readStart(scope: Scope, published: LocalDate | null): Field<string> | null {
  const { notice } = scope
  for (const range of pairsOf(scope, 'start', 'period').flatMap((pair) => pair.values.slice(0, 1))) {
    const found = firstDay(notice, range, published) ?? monthOnly(notice, range, published)
    if (found) return found
  }
  const sentences = sentencesOf(scope)
  for (const { words, isOpen, isPeriod } of startWords)
    for (const sentence of sentences) {
      const text = flatWords(notice, sentence, 600)
      for (const found of matchesOf(words, text)) {
        if (isReplaced(notice, sentence.start + found.index)) continue
        if (isOpen && !isOfPost(text.slice(0, found.index))) continue
        const end = found.index + found[0].length
        const rest = {
          start: sentence.start + (isPeriod ? found.index : end),
          end: sentence.start + Math.min(text.length, end + 60),
        }
        const start = firstDay(notice, rest, published) ?? (isPeriod ? null : monthOnly(notice, rest, published))
        if (start) return start
      }
    }
  return inDuration(scope, published)
}

interface StartWords {
  readonly words: RegExp
  /** Anything may begin so: the sentence must speak of the post. */
  readonly isOpen?: true
  /** What stands behind is a period, whose first day counts. */
  readonly isPeriod?: true
}

const month = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre'
const soon = String.raw`(?=(?: ?(?::|le|au|du|en|des|debut|fin|mi-|courant|des le|a partir du|a partir de|a compter du|a compter de|des le mois de|au mois de|prevue?|souhaitee?|fixee?|pour|vers)){0,4} ?(?:le |lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?(?:\d|premier|1er|(?:${month})\b))`

/** Words that say when the post begins, the plainer first. */
const startWords: readonly StartWords[] = [
  {
    words:
      /\b(?:prise de (?:fonctions?|service|poste)|entree en (?:fonctions?|service|poste)|(?:prendra|prendre|prend|entrera|entrer) (?:ses |en |son )?(?:fonctions?|service|poste)|debut(?:era)? (?:du contrat|de la mission|du stage|souhaite|prevu)|(?:poste|contrat|stage)? ?(?:est |sont )?a pourvoir (?:a partir du|a compter du|des le|le|au|pour le|en|des|debut|fin|mi-|courant)|demarrage (?:du contrat|de la mission|du stage|prevu|souhaite|vise)|embauche (?:prevue|souhaitee|effective|le|en)|entree en vigueur)\b/g,
  },
  {
    words: new RegExp(
      String.raw`\b(?:commenc(?:e|era|er)|debut(?:e|era|er)|demarr(?:e|era|er)|prend(?:ra)? effet|depart)\b${soon}`,
      'g',
    ),
    isOpen: true,
  },
  {
    words:
      /\b(?:mission|prestation|consultation|contrat|etude|stage|evaluation|recrute|recrutent|recrutons|engage|embauche)\b[^.;]{0,120}\b(?:a compter du|a partir du|debutera le|commencera le|demarrera le|du \d{1,2}\b|entre le)/g,
    isPeriod: true,
  },
]

const otherSubject =
  /^\W*(?:le|la|les|l'|ce|cette|ces|notre|nos|son|sa|ses|une?|des) ?(?:\S+ )?(?:projets?|programmes?|financements?|phases?|campagnes?|formations?|ateliers?|entretiens?|tests?|activites?|cours|annee|travaux|rentree|saison|depots?|candidatures?|inscriptions?|selections?)\b/
const ofPost =
  /\b(?:travail|contrats?|cdd|cdi|postes?|missions?|stages?|prestations?|consultations?|emplois?|engagement|volontariat|interim|evaluation|etude|titulaires?|retenue?s?|recrutee?s?|service|candidate?|duree|volontaires?)\b/

/** « Le travail commence », « un CDD d’un an, qui commence », « Commence le »; not « le projet démarre », « l’année scolaire commence ». */
function isOfPost(before: string): boolean {
  if (/^\W*(?:il |elle |qui )?$/.test(before)) return true
  return (
    !otherSubject.test(before) &&
    ofPost.test(before) &&
    !/\b(?:projet|programme|formation|campagne)\b[^,]{0,30}$/.test(before)
  )
}

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
  if (!mention || mention.role === 'closing' || mention.role === 'superseded') return null
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

/** « Au lieu de : prise de service le 15 avril » */
function isReplaced(notice: NoticeText, at: number): boolean {
  const before = notice.text.slice(Math.max(0, at - 120), at)
  return /\bau lieu d[eu'][^\n]*$/.test(before) && !/\blire\b/.test(before.slice(before.lastIndexOf('au lieu d')))
}

const monthYear = /\b([a-z]{3,9})\.? {1,3}(20\d{2})\b|\b(0?[1-9]|1[0-2])[/-](20\d{2})\b/
const monthAlone = new RegExp(
  String.raw`^\W*(?:souhaitee? |prevue? |fixee? )?(?:est |sont )?(?:des |en |debut |fin |mi-|courant |a partir de |a compter de |(?:a partir |a compter )?du mois de |au mois de |d')*(${month})\b(?! ?\d)`,
)

/** The month alone; without a year the first such month from the publication on. */
function monthOnly(notice: NoticeText, range: Range, published: LocalDate | null): Field<string> | null {
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

function yearMonth(year: number, number: number): string {
  return `${year}-${String(number).padStart(2, '0')}`
}
