import { subSeconds } from 'date-fns'
import type { KeptDeadline } from './badge'
import { endOfDay, instantOf, localIsoAt } from './local-time'

/**
 * The stated end with the offset of its zone, `2026-02-20T17:00:00+00:00`; the last second of a day that counts whole, so that the
 * date is the stated one. Null where no instant is known.
 */
export function statedEnd({ date, time, zone }: KeptDeadline): string | null {
  if (date === null || zone === null) return null
  const end = instantOf(time === null ? endOfDay(date) : { date, time }, zone)
  return localIsoAt(time === null || time === '24:00' ? subSeconds(end, 1) : end, zone)
}
