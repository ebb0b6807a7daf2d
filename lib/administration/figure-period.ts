/** Months to look back on, the present one included. */
export const figurePeriods = { '3': 3, '12': 12, '36': 36 } as const
export type FigurePeriod = keyof typeof figurePeriods

/** A stretch of whole months (UTC), up to the present one. */
export interface Months {
  /** `YYYY-MM`, in order. */
  readonly months: readonly string[]
  /** The first instant of the first month. */
  readonly since: Date
  /** The first instant after the last one. */
  readonly until: Date
}

/** A year where nothing that is known is asked for. */
export function readFigurePeriod(words: unknown): FigurePeriod {
  return typeof words === 'string' && Object.hasOwn(figurePeriods, words) ? (words as FigurePeriod) : '12'
}

export function monthsOf(period: FigurePeriod, now: Date): Months {
  const count = figurePeriods[period]
  const first = (ago: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago, 1))
  const months = Array.from({ length: count }, (_, i) =>
    first(count - 1 - i)
      .toISOString()
      .slice(0, 7),
  )
  return { months, since: first(count - 1), until: first(-1) }
}

/** One row for each month, those without any filled with what none is. */
export function byMonth<Row extends { readonly month: string }>(
  { months }: Months,
  rows: readonly Row[],
  none: Omit<Row, 'month'>,
): readonly Row[] {
  return months.map((month) => rows.find((row) => row.month === month) ?? ({ ...none, month } as Row))
}
