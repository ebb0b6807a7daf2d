import type { DateMention } from '../deadlines/date-role'
import type { LocalDate } from '../deadlines/deadline'
import type { DateFate, DeadlineTrace, TracedDate } from '../deadlines/deadline-trace'
import { firstIndex } from '../text/first-index'
import type { Span } from '../text/span'
import { terminalWidth, wrapped } from './columns'
import { enumerated } from './counts'
import { dateRoleNames } from './date-roles'
import { formatDay } from './dates'
import { conclusionLines, momentWords } from './deadline-conclusion'
import { excerptOf } from './excerpt'
import { zoneWords } from './time-zones'
import { fr } from './typography'

/** Rules that go by a date's form and not by a word near it. */
const formNames: ReadonlySet<string> = new Set([
  'compte à rebours',
  'lieu et date',
  'heure du message',
  'titre',
  'délai',
])

const fateWords: Readonly<Record<Exclude<DateFate, 'taken'>, string>> = {
  repeated: fr`laissée : même date limite, dite une autre fois`,
  later: fr`laissée : plus tardive que celle retenue`,
  replaced: fr`laissée : un report l'a remplacée`,
  unplaced: fr`laissée : date limite que l'on ne peut pas situer`,
  'set-aside': fr`laissée : un affichage ne compte que si rien d'autre n'est dit`,
  'ends-contract': fr`laissée : finit le contrat, pas l'annonce`,
  'own-preferred': fr`laissée : le poste donne sa propre date limite`,
  elsewhere: fr`laissée : dans la partie d'un autre poste`,
  chrome: fr`laissée : dans l'habillage du site, pas dans l'annonce`,
  'other-role': 'laissée',
}

const mark = '→ '
const noMark = '  '
const margin = ' '.repeat(4)
/** Shows that a label above a date stands on a line of its own. */
const lineEnd = '⏎'
/** Of a date's first line: the margin, its place, brackets and quotes. */
const frame = 28

/** Why each date of a notice was taken or left, in the text's order, then what each posting's deadline comes from. */
export function deadlineTraceWords(source: string, trace: DeadlineTrace): string {
  const { dates, published, rolling } = trace
  const lineOf = lineCounter(source)
  // As long as the source, so that spans hold in it.
  const marked = source.replaceAll('\n', lineEnd)
  const since = published === null ? 'publication inconnue' : `publication le ${formatDay(published)}`
  const entries = [
    ...dates.map((date) => ({ at: date.span.start, lines: dateLines(marked, date, trace, lineOf) })),
    ...rolling.map((span) => ({ at: span.start, lines: rollingLines(marked, span, lineOf) })),
  ]
  return [
    fr`Dates du texte : ${dates.length}, ${since}`,
    ...entries.toSorted((a, b) => a.at - b.at).flatMap(({ lines }) => lines),
    '',
    ...conclusionLines(source, trace, lineOf),
    '',
  ].join('\n')
}

type LineOf = (at: number) => number

/** Lines from 1, for offsets asked in any order. */
function lineCounter(source: string): LineOf {
  const ends = [...source.matchAll(/\n/g)].map(({ index }) => index)
  return (at) => firstIndex(ends.length, (i) => (ends[i] ?? 0) >= at) + 1
}

function placeOf({ start }: Span, lineOf: LineOf): string {
  return `l. ${lineOf(start)}, ${start}`
}

function dateLines(marked: string, date: TracedDate, trace: DeadlineTrace, lineOf: LineOf): string[] {
  const { mention, span, fates } = date
  const parts = [
    understood(date, trace.published),
    `${dateRoleNames[mention.role]}${becauseWords(mention)}`,
    ...fateParts(date, trace),
  ]
  return [
    ...wrapped(`${placeOf(span, lineOf)}  ${quoted(marked, span)}`, margin, fates.includes('taken') ? mark : noMark),
    ...wrapped(parts.join(' · '), margin),
  ]
}

function rollingLines(marked: string, span: Span, lineOf: LineOf): string[] {
  return [
    ...wrapped(`${placeOf(span, lineOf)}  ${quoted(marked, span)}`, margin, noMark),
    ...wrapped(fr`offre ouverte sans date : ne vaut que si aucune date limite n'est donnée`, margin),
  ]
}

function quoted(marked: string, span: Span): string {
  const room = Math.max(32, terminalWidth - frame - (span.end - span.start))
  const { before, words, after } = excerptOf(marked, span, { start: 0, end: marked.length }, room)
  const line = `${before}[${words}]${after}`.replace(/[\s⏎]*⏎[\s⏎]*/g, ` ${lineEnd} `).trim()
  return fr`« ${line} »`
}

function becauseWords({ because, postpones }: DateMention): string {
  const moved = postpones ? ', reportée' : ''
  if (because === '') return moved
  return `${moved}${formNames.has(because) ? ` (${because})` : fr`, par « ${because} »`}`
}

/** « lundi 4 mai 2026 à 17 h, heure de Bamako (année déduite de la publication) ». */
function understood({ mention: { date }, day }: TracedDate, published: LocalDate | null): string {
  if ('countedFrom' in date) {
    const how = published === null ? 'délai sans publication connue' : 'compté depuis la publication'
    return day === null ? `jour inconnu (${how})` : `${stated(date, day)} (${how})`
  }
  if (day !== null) return `${stated(date, day)}${date.year === null ? ' (année déduite de la publication)' : ''}`
  return date.year === null
    ? 'année inconnue (ni écrite, ni déduite d’une publication)'
    : fr`jour impossible (${date.day}/${date.month}/${date.year})`
}

function stated({ time }: DateMention['date'], day: LocalDate): string {
  const zone = time?.zone ? `, ${zoneWords(time.zone)}` : time?.zoneStated ? ', heure locale' : ''
  return `${momentWords({ date: day, time: time?.time ?? null })}${zone}`
}

/** Why it was taken or left: once, or for each posting where they differ. */
function fateParts({ mention, fates }: TracedDate, { dates, postings }: DeadlineTrace): string[] {
  const distinct = [...new Set(fates)]
  return distinct.map((fate) => {
    const numbers = fates.flatMap((each, i) => (each === fate ? [i] : []))
    const hasLater = dates.some((other) => numbers.some((i) => other.fates[i] === 'later'))
    const words = fate === 'taken' ? takenWords(mention, hasLater) : fateWords[fate]
    if (distinct.length === 1 || postings.length < 2) return words
    const named = enumerated(numbers.map((i) => String(i + 1)))
    return fr`${numbers.length > 1 ? 'postes' : 'poste'} ${named} : ${words}`
  })
}

function takenWords({ role, postpones }: DateMention, hasLater: boolean): string {
  if (role === 'display') return fr`PRISE : rien d'autre ne dit jusqu'à quand postuler`
  if (postpones) return fr`PRISE : c'est le report`
  return hasLater ? fr`PRISE : la première des dates limites` : 'PRISE'
}
