import { zoneOfCity } from '../places/time-zones'

/** The zone named beside a time: « heure de Dakar », « GMT+1 ». */
export interface StatedZone {
  /** IANA; null for the local one and for one that is not known. */
  readonly zone: string | null
  /** True for « heure locale » too. */
  readonly zoneStated: boolean
  /** Offset in the folded text. */
  readonly end: number
}

const zonePattern =
  /'?\s{0,3}[,;(-]{0,2}\s{0,2}(?:\((?:date et\s)?)?(?:(?<utc>g\.?m\.?t\.?|utc|t\.?u\.?(?![a-z])|temps universel|greenwich standard time)\s?(?<offset>[+-]\s?\d{1,2})?|(?<abbreviation>cest|cet|wat|eat|cat)(?=\s{0,2}(?:[).,;\n]|$))|(?:en\s)?(?<local>heures? [li]oca[li]es?|local time|heure du pays)|(?:date et\s)?(?:a l'|l')?heures?\s(?:(?:de|du|des|en)\s{1,2}|d')?(?:la |le |l')?(?<city>[a-z][a-z' -]{2,24}[a-z])|(?<cityTime>[a-z][a-z'. -]{2,24}) (?:standard |daylight )?time|بتوقيت\s(?<arabicPlace>[ء-ي]+))/y
const abbreviations = new Map([
  ['cet', 'Europe/Paris'],
  ['cest', 'Europe/Paris'],
  ['wat', 'Africa/Lagos'],
  ['cat', 'Africa/Maputo'],
  ['eat', 'Africa/Nairobi'],
])
/** Zones named by their region, as computers and notices do: « W. Central Africa Standard Time ». */
const regions = new Map([
  ['w. central africa', 'Africa/Lagos'],
  ['west africa', 'Africa/Lagos'],
  ['e. africa', 'Africa/Nairobi'],
  ['east africa', 'Africa/Nairobi'],
  ['south africa', 'Africa/Johannesburg'],
  ['romance', 'Europe/Paris'],
  ['w. europe', 'Europe/Paris'],
  ['central europe', 'Europe/Paris'],
  ['central european', 'Europe/Paris'],
  ['afrique centrale', 'Africa/Lagos'],
  ['europe centrale', 'Europe/Paris'],
  ["afrique de l'est", 'Africa/Nairobi'],
])
const bareCity = /\s(?<city>new york|paris|geneve|londres|bruxelles|washington|rome)/y
/** « Morocco Standard Time »: the names that differ from the French ones of `lib/places`. */
const englishNames = new Map(
  Object.entries({
    morocco: 'maroc',
    algeria: 'algerie',
    algiers: 'alger',
    tunisia: 'tunisie',
    mauritania: 'mauritanie',
    libya: 'libye',
    chad: 'tchad',
    cameroon: 'cameroun',
    guinea: 'guinee',
    'ivory coast': "cote d'ivoire",
    'central african republic': 'republique centrafricaine',
    geneva: 'geneve',
    brussels: 'bruxelles',
  }),
)

/** The zone named right at `from`; null when none is. */
export function zoneAfter(text: string, from: number): StatedZone | null {
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
  if (groups?.arabicPlace) return { zone: groups.arabicPlace === 'غرينتش' ? 'UTC' : null, zoneStated: true, end }
  const words = (groups?.city ?? groups?.cityTime)?.replace(/ (?:standard|daylight)$/, '')
  const region = words === undefined ? undefined : regions.get(words)
  if (region !== undefined) return { zone: region, zoneStated: true, end }
  if (words) return zoneOfFirstWords(words, end)
  bareCity.lastIndex = from
  const city = bareCity.exec(text)?.groups?.city
  return city ? { zone: zoneOfCity(city), zoneStated: true, end: bareCity.lastIndex } : null
}

/** « 07-Nov-19 (Midnight Tunis) »: a place right behind a time, both in the bracket that opens between `from` and `to`. */
export function cityInBracket(text: string, from: number, to: number): StatedZone | null {
  if (!text.slice(from, to).includes('(')) return null
  bracketCity.lastIndex = to
  const city = bracketCity.exec(text)?.groups?.city
  const zone = city === undefined ? null : zoneOfCity(city)
  return zone === null ? null : { zone, zoneStated: true, end: bracketCity.lastIndex }
}

const bracketCity = /,?\s(?<city>[a-z][a-z' -]{2,24}[a-z])(?=\s?\))/y

/** « heure de tunis a l'adresse » names Tunis: the longest beginning that is a known city or country. */
function zoneOfFirstWords(words: string, end: number): StatedZone | null {
  for (let length = words.length; length > 2; length = words.lastIndexOf(' ', length - 1)) {
    const name = words.slice(0, length)
    const zone = zoneOfCity(englishNames.get(name) ?? name)
    if (zone) return { zone, zoneStated: true, end: end - (words.length - length) }
  }
  return null
}
