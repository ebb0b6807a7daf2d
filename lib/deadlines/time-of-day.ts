import { numberOf, numberPattern } from './calendar-words'
import type { LocalTime } from './deadline'
import { cityInBracket, zoneAfter } from './stated-zone'

/** A time of day as stated beside a date, with the zone named beside it. */
export interface StatedTime {
  /** Null when only a zone is stated: « 31 Jan 2026 Greenwich Standard Time ». */
  readonly time: LocalTime | null
  /** 00h00 or minuit: a reader cannot know which side of the day is meant. 24h00 is clear. */
  readonly isMidnight: boolean
  /** IANA; null when none is named or when it is the local one. */
  readonly zone: string | null
  /** True for « heure locale » too. */
  readonly zoneStated: boolean
  /** Offsets in the folded text. */
  readonly start: number
  readonly end: number
}

const clock = String.raw`(?<hour>\d{1,2})\s{0,2}(?:h(?:eures?|eu-[ ]?\n[ ]?res?|rs?)?(?![a-z/])(?:\.(?=\s?\d)|:(?=\d))?\s{0,2}(?:(?<minute>\d{2})(?!\d)\s{0,2}(?:mn|min(?:utes?)?|m)?(?![a-z]))?|:\s?(?<colonMinute>[0-5]\d)(?::\d{2})?(?!\d)(?:\s?h(?:rs?|eures?)?(?![a-z]))?)\s{0,2}(?<colonHalf>[ap]\.?m\b\.?)?(?<evening>\s?(?:de l'apres-midi|du soir))?`
const twelveHours = String.raw`(?<halfHour>\d{1,2})(?:[.](?<halfMinute>[0-5]\d))?\s?(?<half>[ap]\.?m\b\.?)`
const inWords = String.raw`(?<hourWords>${numberPattern})(?:\s?\(\s?\d{1,2}\s?h?\s?\))?\s+heures?(?:\s+(?:et\s)?(?<minuteWords>trente|quinze|quarante-cinq|demie)(?:\s+minutes)?)?`
const named = String.raw`(?:12 )?(?<noon>midi|noon|منتصف النهار)(?![a-z])|(?<midnight>minuit|midnight|منتصف الليل)(?:\s?\(\s?(?:00|0|24)\s?[h:]\s?(?:00)?\s?\))?`
const arabic = String.raw`(?:على\s|عند\s|في\s)?(?:تمام\s)?(?:الساعة|س)\s(?<arabicHour>(?:الحادية|الثانية)\sعشرة?|[ء-ي]+|\d{1,2})(?::(?<arabicMinute>\d{2}))?(?<arabicPart>\sو(?:النصف|الربع))?(?<afternoon>\s(?:بعد الزوال|بعد الظهر|مساء|زوالا|ظهرا))?`
const timePattern = String.raw`(?:${clock}|${twelveHours}|${inWords}|${named}|${arabic})`
/** The same time once more: « dix-sept heures (17h00) », « 12h (midi) ». */
const again = String.raw`(?:\s?\(\s?(?:midi|\d{1,2}\s?[h:]\s?(?:\d{2})?|(?:${numberPattern})\s+heures)\s?\))?`
/** Said between a date and its time: « au plus tard », « délai de rigueur », « heure limite : », « inclus ». */
const between = String.raw`(?:au plus tard|avant|jusqu'a|(?:dernier )?delai(?: de rigueur)?|terme de rigueur|dernier (?:carat|jour|terme)|imperativement|sans faute|a partir de|heure(?: limite)?(?:\sde\s\w{4,10})?\s?:?|inclus\w*)`

/** What may stand between a date and its time. « de 8h à 17h » is no such thing: those are office hours. */
const afterDate = new RegExp(
  String.raw`(?: prochaine?| courant)?\s{0,3}[*_»")]{0,3}\s?[,;:(|./@-]?\s{0,2}(?:t(?=\d))?(?:${between}\)?\s?[,:(-]?\s{0,2}){0,2}(?:(?:a|at|by|vers|pour|\ufffd)\s{1,3})?(?:l'heure de\s)?${timePattern}${again}(?:\s{0,2}(?:tres\s)?precises?)?`,
  'y',
)
const beforeDate = new RegExp(
  String.raw`(?<=(?<![a-z])(?:avant|apres|pour|passee?|au-dela de|jusqu'a|a|before|by|at|than|until|till|heure de|قبل|حتى|الى|غاية|\ufffd)\s{1,2})${timePattern}${again}(?:\s{0,2}(?:tres\s)?precises?)?[\s,.]{0,3}(?:\([^)\n]{0,30}\)[\s,]{0,2})?(?<zone>(?:temps universel|gmt|t\.?u\.?|heure locale)[\s,]{0,3})?(?:au plus tard,?\s)?(?:le|du|de|on|ce(?: meme)?(?: jour,?)?|(?:من )?يوم|من)?\s{0,2}$`,
)
/** « Date de clôture (minuit, heure de Genève) : 30/09/2025 » */
const inLabel = new RegExp(
  String.raw`\((?:avant |a |at |before )?${timePattern}${again}(?<zone>,?\s?[^()\n]{0,30})\)\s?:\s{0,2}(?:le\s)?$`,
)
/** A second time right after makes it opening hours: 8h00-12h00, 8 h à 17 h. */
const untilAnotherTime = /\s{0,2}(?:-|a|et|au?x|\/)\s{0,2}\d{1,2}\s?[h:]/y
/** « 12h (midi), 10h GMT »: the same moment on another clock. */
const elsewhere = /,?\s{0,2}\(?(?:soit\s(?:a\s)?)?\d{1,2}\s?h\s?(?:\d{2})?\s?(?:g\.?m\.?t|utc|t\.?u)\b\.?/y
const sameTime =
  /,?\s{1,2}\(?(?:inclus\w*,?\s)?(?:toujours\s)?(?:(?:a\s)?(?:(?:la|aux)\s)?memes?\sheures?(?![a-z])|(?:l')?heure (?:reste |demeure )?inchangee|sans changement d'heure)/y

const arabicHours = [
  'الواحدة',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
  'العاشرة',
  'الحادية عشر',
  'الثانية عشر',
]

/** The time and zone stated right after a date that ends at `from`; null when none is. */
export function timeAfter(text: string, from: number): StatedTime | null {
  afterDate.lastIndex = from
  const match = afterDate.exec(text)
  const time = match ? timeOf(match.groups ?? {}) : null
  if (!match || !time) {
    const zone = zoneAfter(text, from)
    return zone && { time: null, isMidnight: false, start: from, ...zone }
  }
  untilAnotherTime.lastIndex = afterDate.lastIndex
  if (untilAnotherTime.test(text)) return null
  const end = match.index + match[0].length
  elsewhere.lastIndex = end
  if (elsewhere.test(text)) return { ...time, start: from, end: elsewhere.lastIndex, zone: null, zoneStated: true }
  rigour.lastIndex = end
  rigour.test(text)
  const zone = zoneAfter(text, end) ?? zoneAfter(text, rigour.lastIndex) ?? cityInBracket(text, from, end)
  return { ...time, start: from, end, zone: null, zoneStated: false, ...zone }
}

/** « à 00h00 au plus tard (heure locale) » */
const rigour =
  /(?:,?\s{0,2}(?:au plus tard|dernier delai|(?:delai|terme) de rigueur|inclus\w*|imperativement|precises?))?/y

/** « à la même heure » right after a date that ends at `from`: where it ends; null when it is not said. */
export function sameTimeAfter(text: string, from: number): number | null {
  sameTime.lastIndex = from
  return sameTime.test(text) ? sameTime.lastIndex : null
}

/** Without one of these no time is stated, and the long pattern need not be tried. */
const timeMark = /\d[ ]{0,2}[h:]|heure|mi[dn]|noon|\d ?[ap]\.?m|س/

/** The time stated right before a date that starts at `to`, nowhere before `limit`: « avant 17h30, le 27 novembre ». */
export function timeBefore(text: string, limit: number, to: number): StatedTime | null {
  const from = Math.max(limit, to - 70)
  const before = text.slice(from, to)
  const match = timeMark.test(before) ? (beforeDate.exec(before) ?? inLabel.exec(before)) : null
  const time = match ? timeOf(match.groups ?? {}) : null
  if (!match || !time) return null
  const start = from + match.index
  const inBrackets = /\(([^)]*)\)/.exec(match[0])
  const zone = zoneAfter(` ${match.groups?.zone ?? inBrackets?.[1] ?? ''}`, 0)
  return { ...time, start, end: to, zone: zone?.zone ?? null, zoneStated: zone !== null }
}

function timeOf(groups: Partial<Record<string, string>>): { time: LocalTime; isMidnight: boolean } | null {
  if (groups.noon) return { time: '12:00', isMidnight: false }
  if (groups.midnight) return { time: '24:00', isMidnight: true }
  let hour = Number(groups.hour ?? groups.halfHour ?? Number.NaN)
  let minute = Number(groups.minute ?? groups.colonMinute ?? groups.halfMinute ?? groups.arabicMinute ?? 0)
  if (groups.hourWords) {
    hour = numberOf(groups.hourWords) ?? Number.NaN
    minute = groups.minuteWords === 'demie' ? 30 : (numberOf(groups.minuteWords ?? '0') ?? 0)
  }
  if (groups.arabicHour) {
    const isFigure = /^\d/.test(groups.arabicHour)
    // « الثانية عشرة » begins like « الثانية ».
    const named = arabicHours.findLastIndex((name) => groups.arabicHour?.startsWith(name)) + 1
    hour = isFigure ? Number(groups.arabicHour) : named
    if (hour === 0) return null
    if (groups.arabicPart) minute = groups.arabicPart.endsWith('النصف') ? 30 : 15
    if (groups.afternoon && hour < 12) hour += 12
  }
  const half = groups.half ?? groups.colonHalf
  if (groups.evening && hour < 12) hour += 12
  if (half?.startsWith('p') && hour < 12) hour += 12
  if (half?.startsWith('a') && hour === 12) hour = 0
  if (!(hour <= 24 && minute <= 59) || (hour === 24 && minute > 0)) return null
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return { time, isMidnight: time === '00:00' }
}
