import type { LocalDate } from '../deadlines/deadline'

/** A calendar date as Prisma wants it for a `date` column: that day's midnight in UTC. */
export function dateColumn(date: LocalDate | null): Date | null {
  return date === null ? null : new Date(`${date}T00:00:00Z`)
}
