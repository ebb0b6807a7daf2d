import type { KeptDeadline } from './badge'
import type { LocalDate } from './deadline'
import { localDateAt } from './local-time'

/** The day on which a closed offer closed: the stated one, or an earlier one on which its organisation closed it. Null while none is known. */
export function closedOn({ date, closesAt, zone }: Pick<KeptDeadline, 'date' | 'closesAt' | 'zone'>): LocalDate | null {
  if (closesAt === null) return date
  const day = localDateAt(closesAt, zone ?? 'UTC')
  // A date alone closes as the next day begins.
  return date !== null && date < day ? date : day
}
