import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import { z } from 'zod'
import type { LocalMoment } from '../deadlines/deadline'
import { compareMoments } from '../deadlines/local-time'
import { calendarDate } from '../deadlines/stated-date'
import type { ContractType } from '../extraction/posting'
import { countryByCode, isCountryCode } from '../places/countries'
import type { CountryCode } from '../places/country'
import { placesNamed } from '../places/place-index'
import { foldWords } from '../text/fold'
import { parsePage } from './html-document'
import { htmlToText } from './html-text'

/** A value with the words in which the page states it. */
export interface StatedValue<T> {
  readonly value: T
  readonly words: string
}

/** What a page's JobPosting says of the one offer it describes. */
export interface JobPostingData {
  readonly title: StatedValue<string> | null
  readonly organisation: StatedValue<string> | null
  readonly country: StatedValue<CountryCode> | null
  readonly locations: readonly StatedValue<string>[]
  readonly published: StatedValue<string> | null
  readonly deadline: StatedValue<LocalMoment> | null
  readonly contractType: StatedValue<ContractType> | null
  /** The notice itself, as HTML. */
  readonly description: string | null
}

const words = z.string().trim().min(1).nullish().catch(null)
const named = z
  .union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
  .nullish()
  .catch(null)
const oneOrMany = <T extends z.ZodType>(item: T) =>
  z
    .union([z.array(item), item.transform((one) => [one])])
    .nullish()
    .catch(null)

const place = z.object({
  address: z
    .union([
      z.string().transform((addressLocality) => ({ addressLocality, addressCountry: null })),
      z.object({ addressLocality: words, addressCountry: named }),
    ])
    .nullish()
    .catch(null),
})

const jobPosting = z.object({
  title: words,
  hiringOrganization: named,
  jobLocation: oneOrMany(place.catch({ address: null })),
  datePosted: words,
  validThrough: words,
  employmentType: oneOrMany(z.string()),
  description: words,
})

/** The JobPosting of the page's JSON-LD scripts (schema.org); null where there is none, or several that are not one and the same. */
export function readJobPosting(scripts: readonly string[]): JobPostingData | null {
  const postings = scripts.flatMap(nodesOf).flatMap((node) => jobPosting.safeParse(node).data ?? [])
  const [first, ...others] = postings
  if (first === undefined || others.some((other) => other.title !== first.title)) return null
  const addresses = (first.jobLocation ?? []).flatMap(({ address }) => address ?? [])
  const country = oneCountry(addresses.flatMap(({ addressCountry }) => addressCountry ?? []))
  return {
    title: stated(first.title, lineOf),
    organisation: stated(first.hiringOrganization, lineOf),
    country,
    locations: addresses.flatMap(({ addressLocality }) => stated(addressLocality, localityOf) ?? []),
    published: stated(first.datePosted, dateOf),
    deadline: stated(first.validThrough, (moment) => momentOf(moment, country?.value ?? null)),
    contractType: oneContract(first.employmentType ?? []),
    description: first.description ?? null,
  }
}

function stated<T>(given: string | null | undefined, read: (words: string) => T | null): StatedValue<T> | null {
  const line = given?.trim() ? lineOf(given) : null
  const value = line === null ? null : read(line)
  return value === null || line === null ? null : { value, words: line }
}

/** A posting alone, in a list, or in the `@graph` of the page. */
function nodesOf(script: string): unknown[] {
  let json: unknown
  try {
    json = JSON.parse(script)
  } catch {
    return []
  }
  const listed = (node: unknown): unknown[] => (Array.isArray(node) ? node : [node])
  const nodes = listed(json).flatMap((node) => [node, ...(isRecord(node) ? listed(node['@graph']) : [])])
  return nodes.filter((node) => isRecord(node) && listed(node['@type']).includes('JobPosting'))
}

function isRecord(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null
}

const longestLine = 200

/** One line of plain words: names come with entities and tags too (« Charg&eacute; »). */
function lineOf(given: string): string | null {
  const short = given.slice(0, longestLine)
  const plain = /[&<]/.test(short) ? htmlToText(parsePage(short).document.body) : short
  return plain.replace(/\s+/g, ' ').trim() || null
}

/** A town; a country named once more is none. */
function localityOf(name: string): string | null {
  return /\p{L}{2}/u.test(name) && countryNamed(name) === null ? name : null
}

function oneCountry(names: readonly string[]): StatedValue<CountryCode> | null {
  const countries = names.flatMap((name) => stated(name, countryNamed) ?? [])
  const [first] = countries
  return first && countries.every(({ value }) => value === first.value) ? first : null
}

/** `ML`, « Mali », « République du Mali ». */
function countryNamed(name: string): CountryCode | null {
  const code = name.toUpperCase()
  if (isCountryCode(code)) return code
  return placesNamed(name).find((found) => found.region === null)?.country ?? null
}

/** FULL_TIME, TEMPORARY or CONTRACTOR say nothing certain of a French contract. */
const contracts = new Map<string, ContractType>([
  ['intern', 'STAGE'],
  ['internship', 'STAGE'],
  ['stage', 'STAGE'],
  ['volunteer', 'VOLONTARIAT'],
  ['cdi', 'CDI'],
  ['cdd', 'CDD'],
])

function oneContract(types: readonly string[]): StatedValue<ContractType> | null {
  const known = types.flatMap((type) => stated(type, (name) => contracts.get(foldWords(name)) ?? null) ?? [])
  const [first] = known
  return first && known.every(({ value }) => value === first.value) ? first : null
}

const isoMoment = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2})?)?$/

function dateOf(given: string): string | null {
  const [, year, month, day] = isoMoment.exec(given) ?? []
  return calendarDate(Number(year), Number(month), Number(day))
}

/**
 * `validThrough` as the country's clocks show it, or as stated where the country is unknown. Midnight is what machines write when only
 * a day was entered, so it says no hour. 23:59 is how they write the end of a day: it stays that day's, unless the country's clocks
 * show it earlier.
 */
function momentOf(given: string, country: CountryCode | null): LocalMoment | null {
  const date = dateOf(given)
  const [, , , , hours, minutes, offset] = isoMoment.exec(given) ?? []
  if (date === null) return null
  const time = `${hours}:${minutes}`
  if (hours === undefined || time === '00:00') return { date, time: null }
  if (!/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time)) return { date, time: null }
  const asStated = { date, time }
  if (offset === undefined || country === null) return asStated
  const instant = Date.parse(`${date}T${time}:00${offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`)
  const there = new TZDate(instant, countryByCode(country).timeZone)
  const shown = { date: format(there, 'yyyy-MM-dd'), time: format(there, 'HH:mm') }
  return time === '23:59' && compareMoments(asStated, shown) < 0 ? asStated : shown
}
