import { type DeadlineFlag, deadlineFlags, type LocalMoment } from '../deadlines/deadline'
import type { DeadlineTrace, TracedPosting } from '../deadlines/deadline-trace'
import { weekdayOf } from '../deadlines/local-time'
import { wordsAt } from '../text/span'
import { wrapped } from './columns'
import { counted, enumerated } from './counts'
import { dateRoleNames } from './date-roles'
import { formatDate, formatDay, formatTime, formatWeekday } from './dates'
import { zoneWords } from './time-zones'
import { fr } from './typography'

const margin = ' '.repeat(4)

type LineOf = (at: number) => number

/** Each posting's deadline, and why each of its flags is set; where there is none, what was there instead. */
export function conclusionLines(source: string, trace: DeadlineTrace, lineOf: LineOf): string[] {
  const conclusions = trace.postings.map((posting, i) => [
    conclusion(source, posting, i, trace, lineOf),
    ...deadlineFlags
      .filter((flag) => posting.deadline.flags.includes(flag))
      .map((flag) => fr`${flag} : ${flagReason(flag, posting, i, trace)}`),
  ])
  const distinct = [...new Map(conclusions.map((lines) => [lines.join('\n'), lines])).values()]
  return distinct.flatMap(([first = '', ...reasons]) => {
    const numbers = conclusions.flatMap((lines, i) => (lines.join('\n') === [first, ...reasons].join('\n') ? [i] : []))
    return [
      ...wrapped(fr`Conclusion${namesOf(numbers, trace)} : ${first}`, margin, ''),
      ...reasons.flatMap((words) => wrapped(words, `${margin}  `, margin)),
    ]
  })
}

/** « , poste 2 (Juriste) », « , postes 1 et 3 »; nothing where the notice has one posting. */
function namesOf(numbers: readonly number[], { postings }: DeadlineTrace): string {
  if (postings.length < 2) return ''
  const [only = 0] = numbers
  if (numbers.length > 1) return `, postes ${enumerated(numbers.map((i) => String(i + 1)))}`
  const title = postings[only]?.title
  return `, poste ${only + 1}${title ? ` (${title})` : ''}`
}

function conclusion(
  source: string,
  { deadline: { kind, date, time, zone, evidence }, taken }: TracedPosting,
  index: number,
  trace: DeadlineTrace,
  lineOf: LineOf,
): string {
  const isElsewhere = kind === 'fixed' && taken === null
  const line = evidence === null ? '' : `, l. ${lineOf(evidence.start)}`
  const at = isElsewhere ? `${line}, lue dans les données de la page` : line
  const where = zone === null ? '' : `, ${zoneWords(zone)}`
  if (kind === 'fixed' && date === null) return `une date limite que l’on ne peut pas situer${at}.`
  if (kind === 'fixed' && date !== null) return `${momentWords({ date, time })}${where}${at}.`
  const none = noDateWords(index, trace)
  if (kind === 'rolling' && evidence !== null)
    return fr`ouverte sans date, « ${wordsAt(source, evidence)} »${at} ; ${none}.`
  return fr`aucune date limite ; ${none}, et rien ne dit une offre ouverte sans date.`
}

/** « aucune date dans le texte », « 3 dates, aucune pour postuler : publication, prise de service ». */
function noDateWords(index: number, { dates }: DeadlineTrace): string {
  const within = dates.filter(({ fates }) => fates[index] !== 'chrome' && fates[index] !== 'elsewhere')
  const left = dates.length - within.length
  const elsewhere = left === 0 ? '' : ` (${counted(left, 'autre', 'autres')} hors de la partie de ce poste)`
  if (within.length === 0) return `aucune date dans le texte${elsewhere}`
  const roles = [...new Set(within.map(({ mention }) => dateRoleNames[mention.role]))]
  return fr`${counted(within.length, 'date', 'dates')}, aucune pour postuler : ${enumerated(roles)}${elsewhere}`
}

function flagReason(flag: DeadlineFlag, posting: TracedPosting, index: number, trace: DeadlineTrace): string {
  const { deadline, taken } = posting
  switch (flag) {
    case 'conflict':
      return fr`une autre date est donnée : ${enumerated(others(posting, index, trace).map(momentWords))}`
    case 'extended':
      return taken?.mention.postpones
        ? fr`report, par « ${taken.mention.because} »`
        : fr`une ancienne date, remplacée, est donnée à côté`
    case 'weekday-mismatch':
      return weekdayReason(posting)
    case 'year-inferred':
      return trace.published === null
        ? fr`année non écrite, et publication inconnue`
        : fr`année non écrite : première fois à partir du ${formatDay(trace.published)}`
    case 'relative':
      return trace.published === null
        ? fr`délai sans date, et publication inconnue`
        : fr`délai compté depuis le ${formatDay(trace.published)}`
    case 'midnight':
      return fr`minuit ou 0 h : début ou fin du jour ?`
    case 'impossible-date':
      return fr`le calendrier n'a pas ce jour`
    case 'before-publication':
      return trace.published === null
        ? fr`antérieure à la publication`
        : fr`antérieure à la publication, le ${formatDay(trace.published)}`
    case 'time-zone-stated':
      return deadline.zone === null ? fr`l'annonce dit « heure locale »` : fr`l'annonce dit ${zoneWords(deadline.zone)}`
  }
}

/** « le texte dit jeudi, le 12 mai 2026 est un mardi ». */
function weekdayReason({ deadline: { date, alternatives }, taken }: TracedPosting): string {
  const stated = taken && 'weekday' in taken.mention.date ? taken.mention.date.weekday : null
  const written = alternatives.find((moment) => weekdayOf(moment.date) === stated)
  return date === null || written === undefined
    ? fr`le jour de la semaine écrit n'est pas celui de la date`
    : fr`le texte écrit ${formatWeekday(written.date)}, or le ${formatDate(date)} est un ${formatWeekday(date)}`
}

/** The other moments of a conflict: not the other reading of a mismatched weekday. */
function others({ deadline }: TracedPosting, index: number, { dates }: DeadlineTrace): readonly LocalMoment[] {
  const stated = new Set(
    dates.filter(({ fates }) => fates[index] === 'later' || fates[index] === 'set-aside').map(({ day }) => day),
  )
  const conflicting = deadline.alternatives.filter(({ date }) => stated.has(date))
  return conflicting.length > 0 ? conflicting : deadline.alternatives
}

/** « lundi 4 mai 2026 à 17 h ». */
export function momentWords({ date, time }: LocalMoment): string {
  return time === null ? formatDay(date) : `${formatDay(date)} à ${formatTime(time)}`
}
