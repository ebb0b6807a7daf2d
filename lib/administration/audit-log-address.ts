import { z } from 'zod'
import { isId } from '../platform/id'

/** What a visitor's address may hold: anything. */
type Parameters = Readonly<Record<string, string | string[] | undefined>>

/** Where a page of the log ends, and the next one begins. */
export interface LogPosition {
  readonly at: Date
  readonly id: string
}

/** Which part of the log is asked for; empty for all. */
export interface LogCriteria {
  /** Part of a name or an address, a person's id, or the name of a command. */
  readonly person: string
  readonly action: string
  /** Part of a title or a name, an address of an offer, or a subject as it is kept: « Organisation 0198… ». */
  readonly subject: string
  /** `YYYY-MM-DD`, UTC, both included. */
  readonly since: string
  readonly until: string
  /** Only what is older; null for the newest. */
  readonly before: LogPosition | null
}

const longestWords = 200

const isDay = z.iso.date().regex(/^[12]/)

/** Whatever stands there gives criteria. */
export function readLogAddress(parameters: Parameters): LogCriteria {
  const one = (name: string) =>
    ([parameters[name]].flat()[0] ?? '')
      .replace(/\0|\p{Cs}/gu, '')
      .trim()
      .slice(0, longestWords)
  const day = (name: string) => (isDay.safeParse(one(name)).success ? one(name) : '')
  return {
    person: one('personne'),
    action: one('action'),
    subject: one('sujet'),
    since: day('du'),
    until: day('au'),
    before: positionOf(one('avant')),
  }
}

/** The address of a part of the log; what is left out is empty. */
export function logAddress(criteria: Partial<LogCriteria>): string {
  const { person, action, subject, since, until, before } = criteria
  const named = { personne: person, action, sujet: subject, du: since, au: until }
  const parameters = new URLSearchParams()
  for (const [name, words] of Object.entries(named)) if (words) parameters.set(name, words)
  if (before) parameters.set('avant', `${before.at.toISOString()}_${before.id}`)
  return parameters.size === 0 ? '/administration/journal' : `/administration/journal?${parameters}`
}

function positionOf(words: string): LogPosition | null {
  const [, instant = '', id = ''] = /^([12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_(.+)$/.exec(words) ?? []
  const at = new Date(instant)
  return isId(id) && !Number.isNaN(at.getTime()) ? { at, id } : null
}
