import { countries } from '../places/countries'
import type { CountryCode } from '../places/country'
import { findTown } from '../places/find-place'
import { matchesOf } from '../text/matches-of'
import type { Range } from './lines'
import { contains, type NoticeText } from './notice-text'
import type { Field } from './posting'

export interface CountryReading {
  readonly code: CountryCode
  readonly range: Range
}

/** What a sign is worth: a label says it; duty stations nearly do; names, telephone prefixes and domains hint. */
const weights = { label: 50, station: 12, headline: 4, name: 2, town: 1, demonym: 1, phone: 6, domain: 5 } as const

const maxLabels = 60
const callingCode = /(?:\+|\b00) ?(2[0-4]\d)(?=[ )\d.-])/g
const mailDomain = /@[a-z0-9.-]{2,60}\.([a-z]{2})\b/g
const byCallingCode = new Map(countries.map((country) => [country.callingCode.replace(/\D/g, ''), country.code]))
const byDomain = new Map(countries.map((country) => [country.internetDomain.replace(/^\./, ''), country.code]))

/** « Département de l’Ouest (Haïti) »: a region's name that a country of ours has too. */
const foreign =
  /\b(?:haiti|madagascar|gabon|congo[- ]brazzaville|republique du congo|rwanda|burundi|ghana|nigeria|sierra leone|liberia|gambie|kenya|ouganda|ethiopie|soudan|liban|syrie|irak|jordanie|yemen|france|belgique|suisse|comores|djibouti|mozambique|angola|guinee equatoriale|cap[- ]vert|egypte|bangladesh|colombie)\b/

/** The country of the posts, by the signs that the notice gives of it. */
export function readCountry(notice: NoticeText, stations: readonly Field<string>[]): CountryReading | null {
  const tally = new Map<CountryCode, { weight: number; range: Range }>()
  const add = (code: CountryCode, weight: number, range: Range) => {
    const known = tally.get(code)
    tally.set(code, { weight: (known?.weight ?? 0) + weight, range: known?.range ?? range })
  }
  const labels = notice.pairs
    .filter((pair) => pair.key === 'country' || pair.key === 'location')
    .flatMap((pair) => pair.values)
    .slice(0, maxLabels)
  const top = notice.lines[11]?.end ?? notice.text.length
  for (const mention of notice.places) {
    const whole = mention.places.filter((place) => place.region === null)
    const isCountry = whole.length > 0
    const codes = new Set((isCountry ? whole : mention.places).map((place) => place.country))
    const isLabelled = labels.some((label) => contains(label, mention))
    for (const code of codes) {
      const base = mention.demonym ? weights.demonym : isCountry ? weights.name : weights.town
      const extra = isLabelled
        ? isCountry
          ? weights.label
          : weights.station
        : mention.end <= top
          ? weights.headline
          : 0
      add(code, (base + extra) / codes.size, mention)
    }
  }
  for (const station of stations) {
    const codes = new Set(findTown(station.value).map((place) => place.country))
    const at = notice.text.indexOf(station.value.toLowerCase())
    for (const code of codes)
      add(code, weights.station / codes.size, { start: Math.max(0, at), end: Math.max(1, at + station.value.length) })
  }
  for (const [pattern, codes, weight] of [
    [callingCode, byCallingCode, weights.phone],
    [mailDomain, byDomain, weights.domain],
  ] as const) {
    const seen = new Set<CountryCode>()
    for (const found of matchesOf(pattern, notice.text)) {
      const code = codes.get(found[1] ?? '')
      if (code === undefined || seen.has(code)) continue
      seen.add(code)
      add(code, weight, { start: found.index, end: found.index + found[0].length })
    }
  }
  const isRegionAlone = notice.places.every(({ places }) =>
    places.every(({ region, town }) => region !== null && town === null),
  )
  if (isRegionAlone && foreign.test(notice.text)) return null
  const [best] = [...tally].sort((a, b) => b[1].weight - a[1].weight)
  return best ? { code: best[0], range: best[1].range } : null
}
