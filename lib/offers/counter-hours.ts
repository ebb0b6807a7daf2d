import type { LocalTime } from '../deadlines/deadline'
import type { CountryCode } from '../places/country'
import { foldWords } from '../text/fold'

/** When a counter takes applications on one weekday. */
export interface Opening {
  readonly opens: LocalTime
  readonly closes: LocalTime
}

/** Openings by ISO weekday, 1 Monday … 7 Sunday; a day without any is missing. */
export interface CounterHours {
  readonly openings: ReadonlyMap<number, readonly Opening[]>
  /** False where the notice states hours but not on which days: working days are our reading. */
  readonly daysAreStated: boolean
}

const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const day = `(?:${weekdays.join('|')})s?`
const time = String.raw`\d{1,2} ?(?:h(?:eures?)?|:)(?: ?\d{2})?`
const tokens = new RegExp(
  String.raw`(?<range>${time}) ?(?:mn|min)? ?(?:a|-|et|jusqu'a|\/) ?(?<to>${time})|(?<from>${day}) ?(?:au|a|-) ?(?<until>${day})|(?<one>${day})|(?<working>jours? ouvr\w+|jours de (?:la semaine|travail))|(?<every>tous les jours(?! ouvr| de (?:la semaine|travail)))`,
  'g',
)

/**
 * Hours of a counter as a notice states them (« du lundi au vendredi de 8 h à 16 h »), read into weekdays; null where they name no
 * figure (« aux heures de bureau ») or cannot be read with certainty (« les lundis matin »).
 */
export function readCounterHours(stated: readonly string[], country: CountryCode | null): CounterHours | null {
  const openings = new Map<number, Opening[]>()
  let daysAreStated = true
  for (const words of stated) {
    const folded = foldWords(words)
    if (/\bmatin|\bapres-midi/.test(folded)) return null
    let days: number[] = []
    let waiting: Opening[] = []
    let afterRange = false
    const put = (into: readonly number[], opening: Opening) => {
      for (const weekday of into) openings.set(weekday, [...(openings.get(weekday) ?? []), opening])
    }
    for (const { groups } of folded.matchAll(tokens)) {
      if (groups?.range !== undefined && groups.to !== undefined) {
        const opening = { opens: timeOf(groups.range), closes: timeOf(groups.to) }
        if (opening.opens >= opening.closes) return null
        if (days.length > 0) put(days, opening)
        else waiting.push(opening)
        afterRange = true
        continue
      }
      // New days after hours begin a new line of the table; days after days add to them.
      const named = daysOf(groups ?? {}, country)
      days = afterRange ? named : [...days, ...named]
      afterRange = false
      for (const opening of waiting) put(named, opening)
      waiting = []
    }
    if (waiting.length > 0) {
      daysAreStated = false
      for (const opening of waiting) put(workingDays(country), opening)
    }
  }
  return openings.size === 0 ? null : { openings, daysAreStated }
}

/** Where the weekend is Friday and Saturday. */
const fridayOff: ReadonlySet<CountryCode> = new Set(['DZ', 'LY'])

/** The days on which offices of a country usually work; Monday to Friday where it is not known. */
export function workingDays(country: CountryCode | null): readonly number[] {
  return country !== null && fridayOff.has(country) ? [7, 1, 2, 3, 4] : [1, 2, 3, 4, 5]
}

function daysOf(groups: Readonly<Record<string, string | undefined>>, country: CountryCode | null): number[] {
  if (groups.every !== undefined) return [1, 2, 3, 4, 5, 6, 7]
  if (groups.working !== undefined) return [...workingDays(country)]
  const first = weekdayNumber(groups.from ?? groups.one ?? '')
  const last = groups.until === undefined ? first : weekdayNumber(groups.until)
  const length = ((last - first + 7) % 7) + 1
  return Array.from({ length }, (_, i) => ((first - 1 + i) % 7) + 1)
}

function weekdayNumber(name: string): number {
  return weekdays.indexOf(name.replace(/(?<=i)s$|(?<=e)s$/, '')) + 1
}

function timeOf(words: string): LocalTime {
  const [hours = '0', minutes = '00'] = words.match(/\d+/g) ?? []
  return `${hours.padStart(2, '0')}:${minutes}`
}
