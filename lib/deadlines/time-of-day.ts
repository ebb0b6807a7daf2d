import { zoneOfCity } from '../places/time-zones'
import { numberOf, numberPattern } from './calendar-words'
import type { LocalTime } from './deadline'

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

const clock = String.raw`(?<hour>\d{1,2})\s{0,2}(?:h(?:eures?|rs?)?(?![a-z/])(?:\.(?=\s?\d))?\s{0,2}(?:(?<minute>\d{2})(?!\d)\s{0,2}(?:mn|min(?:utes?)?|m)?(?![a-z]))?|:\s?(?<colonMinute>[0-5]\d)(?::\d{2})?(?!\d))\s{0,2}(?<colonHalf>[ap]\.?m\b\.?)?(?<evening>\s?(?:de l'apres-midi|du soir))?`
const twelveHours = String.raw`(?<halfHour>\d{1,2})\s?(?<half>[ap]\.?m\b\.?)`
const inWords = String.raw`(?<hourWords>${numberPattern})(?:\s?\(\s?\d{1,2}\s?h?\s?\))?\s+heures?(?:\s+(?<minuteWords>trente|quinze|quarante-cinq))?`
const named = String.raw`(?:12 )?(?<noon>midi|noon)(?![a-z])|(?<midnight>minuit|midnight|منتصف الليل)(?:\s?\(\s?(?:00|0|24)\s?[h:]\s?(?:00)?\s?\))?`
const arabic = String.raw`(?:على\s)?(?:الساعة|س)\s(?<arabicHour>[ء-ي]+|\d{1,2})(?::(?<arabicMinute>\d{2}))?(?<arabicPart>\sو(?:النصف|الربع))?(?<afternoon>\s(?:بعد الزوال|مساء|ظهرا))?`
const timePattern = String.raw`(?:${clock}|${twelveHours}|${inWords}|${named}|${arabic})`

/** What may stand between a date and its time. « de 8h à 17h » is no such thing: those are office hours. */
const afterDate = new RegExp(
  String.raw`(?:\s{1,2}inclus\w*)?\s{0,3}[*_»")]{0,3}\s?[,;:(|.-]?\s{0,2}t?(?:(?:au plus tard|avant|jusqu'a|delai de rigueur|a partir de)\s?,?\s?)?(?:(?:a|at|by|vers|pour)\s{1,3})?(?:l'heure de\s)?${timePattern}(?:\s{0,2}(?:tres\s)?precises?)?`,
  'y',
)
const beforeDate = new RegExp(
  String.raw`(?<=(?<![a-z])(?:avant|apres|jusqu'a|a|before|by|at)\s{1,2})${timePattern}(?:\s{0,2}(?:tres\s)?precises?)?[\s,.]{0,3}(?:\([^)\n]{0,30}\)[\s,]{0,2})?(?<zone>(?:temps universel|gmt|t\.?u\.?|heure locale)[\s,]{0,3})?(?:au plus tard\s)?(?:le|du|de|on)?\s{0,2}$`,
)
/** A second time right after makes it opening hours: 8h00-12h00, 8 h à 17 h. */
const untilAnotherTime = /\s{0,2}(?:-|a|et|au?x|\/)\s{0,2}\d{1,2}\s?[h:]/y

const zonePattern =
  /'?\s{0,3}[,;(-]{0,2}\s{0,2}(?:\((?:date et\s)?)?(?:(?<utc>g\.?m\.?t\.?|utc|t\.?u\.?(?![a-z])|temps universel|greenwich standard time)\s?(?<offset>[+-]\s?\d{1,2})?|(?<abbreviation>cest|cet|wat|eat|cat)(?=\s{0,2}(?:[).,;\n]|$))|(?:en\s)?(?<local>heures? [li]oca[li]es?|local time|heure du pays)|(?:date et\s)?(?:a l'|l')?heures?\s(?:(?:de|du|des|en)\s{1,2}|d')?(?:la |le |l')?(?<city>[a-z][a-z' -]{2,24}[a-z])|(?<cityTime>[a-z][a-z' -]{2,20}) (?:standard )?time)/y
const abbreviations = new Map([
  ['cet', 'Europe/Paris'],
  ['cest', 'Europe/Paris'],
  ['wat', 'Africa/Lagos'],
  ['cat', 'Africa/Maputo'],
  ['eat', 'Africa/Nairobi'],
])
const bareCity = /\s(?<city>new york|paris|geneve|londres|bruxelles|washington|rome)/y

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
  'الحادية عشرة',
  'الثانية عشرة',
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
  const zone = zoneAfter(text, end)
  return { ...time, start: from, end, zone: null, zoneStated: false, ...zone }
}

/** The time stated right before a date that starts at `to`, nowhere before `limit`: « avant 17h30, le 27 novembre ». */
export function timeBefore(text: string, limit: number, to: number): StatedTime | null {
  const from = Math.max(limit, to - 70)
  const match = beforeDate.exec(text.slice(from, to))
  const time = match ? timeOf(match.groups ?? {}) : null
  if (!match || !time) return null
  const start = from + match.index
  const stated = /\(([^)]*)\)/.exec(match[0])
  const zone = zoneAfter(` ${match.groups?.zone ?? stated?.[1] ?? ''}`, 0)
  return { ...time, start, end: to, zone: zone?.zone ?? null, zoneStated: zone !== null }
}

function timeOf(groups: Partial<Record<string, string>>): { time: LocalTime; isMidnight: boolean } | null {
  if (groups.noon) return { time: '12:00', isMidnight: false }
  if (groups.midnight) return { time: '24:00', isMidnight: true }
  let hour = Number(groups.hour ?? groups.halfHour ?? Number.NaN)
  let minute = Number(groups.minute ?? groups.colonMinute ?? groups.arabicMinute ?? 0)
  if (groups.hourWords) {
    hour = numberOf(groups.hourWords) ?? Number.NaN
    minute = numberOf(groups.minuteWords ?? '0') ?? 0
  }
  if (groups.arabicHour) {
    hour = /^\d/.test(groups.arabicHour) ? Number(groups.arabicHour) : arabicHours.indexOf(groups.arabicHour) + 1
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

function zoneAfter(text: string, from: number): { zone: string | null; zoneStated: boolean; end: number } | null {
  zonePattern.lastIndex = from
  const match = zonePattern.exec(text)
  const end = zonePattern.lastIndex
  const groups = match?.groups
  if (groups?.utc) {
    const hours = Number((groups.offset ?? '0').replace(/\s/g, ''))
    // Etc/GMT-1 is the zone one hour ahead: POSIX counts westwards.
    // No clock on earth is further from UTC than these.
    if (hours < -12 || hours > 14) return { zone: null, zoneStated: true, end }
    return { zone: hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`, zoneStated: true, end }
  }
  if (groups?.abbreviation) return { zone: abbreviations.get(groups.abbreviation) ?? null, zoneStated: true, end }
  if (groups?.local) return { zone: null, zoneStated: true, end }
  const words = groups?.city ?? groups?.cityTime
  if (words) return zoneOfFirstWords(words, end)
  bareCity.lastIndex = from
  const city = bareCity.exec(text)?.groups?.city
  return city ? { zone: zoneOfCity(city), zoneStated: true, end: bareCity.lastIndex } : null
}

/** « heure de tunis a l'adresse » names Tunis: the longest beginning that is a known city or country. */
function zoneOfFirstWords(
  words: string,
  end: number,
): { zone: string | null; zoneStated: boolean; end: number } | null {
  for (let length = words.length; length > 2; length = words.lastIndexOf(' ', length - 1)) {
    const zone = zoneOfCity(words.slice(0, length))
    if (zone) return { zone, zoneStated: true, end: end - (words.length - length) }
  }
  return null
}
