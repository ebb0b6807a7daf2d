import type { LocalDate, LocalTime } from '../deadlines/deadline'
import type { Offer } from './offer'

/** Another announcement of the same post, merged into its offer. */
export interface Sighting {
  readonly id: string
  /** Null for a copy by a stranger that was never public: no link of theirs may stand on the page. */
  readonly source: string | null
  readonly deadlineDate: LocalDate | null
  readonly deadlineTime: LocalTime | null
  /** Where it says to apply, a list in JSON: e-mail, web and street addresses. */
  readonly ways: string
}

/** What another announcement says otherwise than the page. */
export interface Disagreement {
  readonly deadline: boolean
  /** It sends candidates where the page does not. */
  readonly address: boolean
}

export function disagreementOf(
  { deadline, application }: Pick<Offer, 'deadline' | 'application'>,
  sighting: Sighting,
): Disagreement {
  const { deadlineDate, deadlineTime } = sighting
  const isStated = deadlineDate !== null && deadline.date !== null
  const known = new Set(
    [...application.emails, ...application.copyEmails, ...application.urls, ...application.depositAddresses].map(
      (way) => way.toLowerCase(),
    ),
  )
  const ways: readonly string[] = JSON.parse(sighting.ways)
  return {
    deadline: isStated && (deadlineDate !== deadline.date || deadlineTime !== deadline.time),
    address: known.size > 0 && ways.length > 0 && !ways.some((way) => known.has(way.toLowerCase())),
  }
}

/** The name of the site that a source is on; null where it is no address. */
export function siteOf(source: string | null): string | null {
  if (source === null || !/^https?:\/\//i.test(source) || !URL.canParse(source)) return null
  return new URL(source).hostname.replace(/^www\./, '')
}
