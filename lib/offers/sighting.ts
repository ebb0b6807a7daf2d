import type { LocalDate, LocalTime } from '../deadlines/deadline'
import type { Offer } from './offer'

/** Another announcement of the same post, merged into its offer. */
export interface Sighting {
  readonly id: string
  readonly source: string
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

/** A site by its name, or a source in words as it stands. */
export function siteOf(source: string): string {
  if (!/^https?:\/\//i.test(source)) return source
  try {
    return new URL(source).hostname.replace(/^www\./, '')
  } catch {
    return source
  }
}
