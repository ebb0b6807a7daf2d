import type { KeptDeadline } from '../deadlines/badge'
import { type ClosingInstants, closingInstants } from '../deadlines/closing'
import type { Deadline } from '../deadlines/deadline'
import { countryByCode } from '../places/countries'
import type { CountryCode } from '../places/country'
import type { Offer, OfferLocation } from './offer'
import type { OfferFacts } from './offer-facts'

/** Where duty stations lie in two zones, the one where the deadline passes first: nobody is then told a date too late. */
export function closingAt(
  deadline: Pick<Deadline, 'date' | 'time' | 'zone' | 'flags' | 'alternatives'>,
  country: CountryCode | null,
  locations: readonly OfferLocation[],
): ClosingInstants | null {
  const zones = new Set(locations.flatMap(({ place }) => place?.timeZone ?? []))
  if (zones.size === 0 && country !== null) zones.add(countryByCode(country).timeZone)
  if (zones.size === 0 && deadline.zone !== null) zones.add(deadline.zone)
  return [...zones]
    .map((zone) => closingInstants(deadline, zone))
    .reduce(
      (first, next) => (first !== null && next !== null && next.closesAt < first.closesAt ? next : (first ?? next)),
      null,
    )
}

/**
 * The deadline that a person states, with its instants. While it says what was read from the notice, the words that prove it and their
 * doubts stay: they are still what candidates read.
 */
export function keepDeadline(
  { deadline, country, locations }: Pick<OfferFacts, 'deadline' | 'country' | 'locations'>,
  before: KeptDeadline | null,
): KeptDeadline {
  const { kind, date, time } = deadline
  const plain = closingAt({ ...deadline, flags: [], alternatives: [] }, country, locations)
  const isSame =
    before !== null &&
    before.kind === kind &&
    before.date === date &&
    before.time === time &&
    isSameZone(deadline.zone, plain?.zone ?? before.zone, before)
  const { words, flags, alternatives } = isSame ? before : { words: null, flags: [], alternatives: [] }
  const closing = isSame ? closingAt({ ...deadline, flags, alternatives }, country, locations) : plain
  return {
    kind,
    words: kind === 'none' ? null : words,
    date,
    time,
    zone: closing?.zone ?? null,
    closesAt: closing?.closesAt ?? null,
    sendBy: closing?.sendBy ?? null,
    flags,
    alternatives,
  }
}

/**
 * Another duty station moves the instants and leaves the notice's doubts: « à minuit » stays doubtful in Lubumbashi. Where the notice or the
 * person names a zone, it is another statement once that changes.
 */
function isSameZone(typed: string | null, zone: string | null, before: KeptDeadline): boolean {
  return zone === before.zone || (typed === null && !before.flags.includes('time-zone-stated'))
}

/** The deadline of an offer with the instants that its stated date gives, whether or not its organisation closed it before. */
export function deadlineAsStated({ deadline, country, locations }: Pick<Offer, 'deadline' | 'country' | 'locations'>) {
  return country === null ? deadline : keepDeadline({ deadline, country, locations }, deadline)
}
