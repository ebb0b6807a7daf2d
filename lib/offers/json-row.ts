import type { Prisma } from '../platform/prisma/client'

/** A row as PostgreSQL writes it in JSON: instants as ISO 8601 with their offset, calendar dates as YYYY-MM-DD, figures as numbers. */
export type JsonRow<Row> = { readonly [Column in keyof Row]: JsonValue<Row[Column]> }

type JsonValue<Value> = Value extends Date ? string : Value extends Prisma.Decimal ? number : Value

export function instantOfJson(instant: string): Date
export function instantOfJson(instant: string | null): Date | null
export function instantOfJson(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant)
}
