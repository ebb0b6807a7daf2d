import type { KeptDeadline } from '../deadlines/badge'
import type { DeadlineFlag, LocalDate, LocalMoment } from '../deadlines/deadline'
import { compareMoments, localMomentAt, plusDays } from '../deadlines/local-time'
import { enumerated } from './counts'
import { formatDate, formatDateOfYear, formatTime, formatWeekday, nightBefore } from './dates'
import { zonePlace, zoneWords } from './time-zones'
import { fr } from './typography'

export interface DeadlineWarning {
  readonly flag: DeadlineFlag
  readonly words: string
}

/** What a notice's reader may need to judge a doubtful date. */
export interface DeadlineContext {
  readonly published: LocalDate | null
  /** IANA zone of the place of the offer. */
  readonly placeZone: string | null
  /** The stated date is past: only what may make it the wrong date still matters. */
  readonly closed?: boolean
  /** Several announcements of the post were made one. */
  readonly isMerged?: boolean
}

const mattersWhenClosed: ReadonlySet<DeadlineFlag> = new Set<DeadlineFlag>([
  'conflict',
  'before-publication',
  'weekday-mismatch',
])

/** Each doubt of a deadline in plain French, with what to do about it, in the order in which it matters. */
export function deadlineWarnings(deadline: KeptDeadline, context: DeadlineContext): readonly DeadlineWarning[] {
  const told = context.closed ? order.filter((flag) => mattersWhenClosed.has(flag)) : order
  return told.flatMap((flag) => {
    const words = deadline.flags.includes(flag) ? sentences[flag](deadline, context) : null
    return words === null ? [] : [{ flag, words }]
  })
}

const order: readonly DeadlineFlag[] = [
  'impossible-date',
  'conflict',
  'before-publication',
  'weekday-mismatch',
  'midnight',
  'relative',
  'year-inferred',
  'extended',
  'time-zone-stated',
]

const sentences: Readonly<Record<DeadlineFlag, (deadline: KeptDeadline, context: DeadlineContext) => string | null>> = {
  'impossible-date': ({ words }) =>
    words === null
      ? fr`L'annonce donne une date qui n'existe pas. Demandez la bonne date à l'organisation.`
      : fr`L'annonce donne une date qui n'existe pas : « ${words} ». Demandez la bonne date à l'organisation.`,
  conflict: (deadline, { closed, isMerged = false }) =>
    `${conflictWords(deadline, isMerged ? manyGive : oneGives)} ${closed ? fr`La première est passée : demandez à l'organisation si l'autre vaut encore.` : caution(deadline)}`.trim(),
  'before-publication': (_, { published }) =>
    published === null
      ? fr`Cette date est antérieure à la publication de l'annonce : l'une des deux est sans doute fausse.`
      : fr`Cette date est antérieure à la publication de l'annonce (${formatDate(published)}) : l'une des deux est sans doute fausse.`,
  'weekday-mismatch': ({ date }) =>
    date === null
      ? null
      : fr`Le jour de la semaine écrit dans l'annonce ne correspond pas à la date : le ${formatDate(date)} est un ${formatWeekday(date)}.`,
  midnight: ({ date, time }) => {
    if (date === null) return null
    const day = formatDateOfYear(date)
    // What to do about it is said beside the date itself: `sendByLine`.
    return time === '00:00'
      ? fr`0 h est le tout début du ${day} : l'offre ferme dans la ${nightBefore(date)}.`
      : fr`« Minuit » peut vouloir dire le début ou la fin du ${day}.`
  },
  relative: ({ date, words }, { published }) => {
    const delay =
      words === null
        ? fr`L'annonce donne un délai, pas une date.`
        : fr`L'annonce donne un délai, pas une date : « ${words} ».`
    if (date === null)
      return fr`${delay} Sa date de publication n'étant pas connue, nul ne peut dire quand il prend fin.`
    return published === null
      ? fr`${delay} Nous l'avons compté à partir de la publication.`
      : fr`${delay} Nous l'avons compté à partir de la publication, le ${formatDate(published)}.`
  },
  'year-inferred': ({ date }) =>
    date === null ? null : fr`L'annonce n'écrit pas l'année : nous comprenons ${date.slice(0, 4)}.`,
  extended: () => fr`La date limite a été repoussée : celle-ci est la nouvelle.`,
  'time-zone-stated': ({ time, zone, closesAt }, { placeZone }) => {
    if (time === null || zone === null || closesAt === null || placeZone === null) return null
    const there = localMomentAt(closesAt, zone)
    const here = localMomentAt(closesAt, placeZone)
    if (there.date === here.date && there.time === here.time) return null
    const day = there.date === here.date ? '' : ` le ${formatDateOfYear(here.date)}`
    return fr`L'heure indiquée est celle que donne l'annonce (${zoneWords(zone)}) : ${zonePlace(placeZone)}, il sera ${formatTime(here.time)}${day}.`
  },
}

const oneGives = fr`L'annonce donne`
const manyGive = fr`Les annonces de ce poste donnent`

/** « L’annonce donne deux dates : 16 juin et 19 juin. » */
function conflictWords({ date, time, alternatives }: KeptDeadline, give: string): string {
  const moments: LocalMoment[] = date === null ? [...alternatives] : [{ date, time }, ...alternatives]
  moments.sort(compareMoments)
  const days = [...new Set(moments.map((moment) => moment.date))]
  const times = [...new Set(moments.flatMap((moment) => (moment.time === null ? [] : [moment.time])))]
  const [day] = days
  if (days.length === 1 && day !== undefined && times.length > 1)
    return fr`${give} ${several(times.length)} heures pour le ${formatDateOfYear(day)} : ${enumerated(times.map(formatTime))}.`
  if (days.length < 2 && give === manyGive) return fr`Les annonces de ce poste se contredisent sur l'heure limite.`
  if (days.length < 2) return fr`L'annonce se contredit sur la date limite.`
  const sameYear = new Set(days.map((d) => d.slice(0, 4))).size === 1
  const named = days.map(sameYear ? formatDateOfYear : formatDate)
  return fr`${give} ${several(days.length)} dates : ${enumerated(named)}.`
}

/** « Par prudence, envoyez avant le 16 juin à 17 h. » */
function caution({ sendBy, zone }: KeptDeadline): string {
  return sendBy === null || zone === null ? '' : `Par prudence, envoyez ${sendByWords(sendBy, zone)}.`
}

/** The line that tells by when to send, where that is not the stated date: a cautious reading is earlier, or the day only begins. */
export function sendByLine({ time, sendBy, closesAt, zone }: KeptDeadline): string | null {
  if (sendBy === null || closesAt === null || zone === null) return null
  if (sendBy < closesAt) return `Par prudence, envoyez ${sendByWords(sendBy, zone)}.`
  return time === '00:00' ? `Envoyez ${sendByWords(sendBy, zone)}.` : null
}

/** « avant le 16 juin à 17 h », or « au plus tard le 15 juin » where the day as a whole counts. */
function sendByWords(sendBy: Date, zone: string): string {
  const { date, time } = localMomentAt(sendBy, zone)
  return time === '00:00'
    ? `au plus tard le ${formatDateOfYear(plusDays(date, -1))}`
    : `avant le ${formatDateOfYear(date)} à ${formatTime(time)}`
}

function several(count: number): string {
  return ['deux', 'trois', 'quatre'][count - 2] ?? 'plusieurs'
}
