import { TZDate } from '@date-fns/tz'
import { format, subSeconds } from 'date-fns'
import type { KeptDeadline } from './badge'

/**
 * The stated end with the offset of its zone, `2026-02-20T17:00:00+00:00`; the last second of a day that counts whole, so that the
 * date is the stated one. Null where no instant is known.
 */
export function statedEnd({ time, zone, closesAt }: KeptDeadline): string | null {
  if (closesAt === null || zone === null) return null
  const end = time === null || time === '24:00' ? subSeconds(closesAt, 1) : closesAt
  return format(new TZDate(end.getTime(), zone), "yyyy-MM-dd'T'HH:mm:ssxxx")
}
