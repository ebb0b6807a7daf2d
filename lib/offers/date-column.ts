import type { LocalDate } from '../deadlines/deadline'

/** A calendar date as Prisma wants it for a `date` column: that day's midnight in UTC. */
export function dateColumn(date: LocalDate | null): Date | null {
  return date === null ? null : new Date(`${date}T00:00:00Z`)
}

/** The calendar date that Prisma read from a `date` column. */
export function dateOfColumn(column: Date | null): LocalDate | null {
  return column === null ? null : column.toISOString().slice(0, 10)
}
