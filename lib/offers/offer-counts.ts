import type { LocalDate } from '../deadlines/deadline'
import { plusDays } from '../deadlines/local-time'

export const countedActs = ['VIEW', 'APPLY', 'SHARE'] as const
export type CountedAct = (typeof countedActs)[number]

/** How often something was done on a page on a day (UTC), by people who came from there. */
export interface DayCount {
  readonly day: LocalDate
  readonly act: CountedAct
  readonly source: string
  readonly count: number
}

/** One figure for each act. */
export type Figures = Readonly<Record<CountedAct, number>>

/** Days to look back on, the last one included; null for all there are. */
export const countPeriods = { '7': 7, '30': 30, '90': 90, tout: null } as const
export type CountPeriod = keyof typeof countPeriods

export function isCountPeriod(words: unknown): words is CountPeriod {
  return typeof words === 'string' && Object.hasOwn(countPeriods, words)
}

/** From when on a period counts; days before the offer was published have nothing to tell. */
export function firstDayOf(period: CountPeriod, { published, today }: { published: LocalDate; today: LocalDate }) {
  const days = countPeriods[period]
  const first = days === null ? published : plusDays(today, 1 - days)
  return first < published ? published : first
}

/** Every day between the two, with its figures. */
export function figuresByDay(counts: readonly DayCount[], first: LocalDate, last: LocalDate) {
  const rows: { day: LocalDate; figures: Figures }[] = []
  for (let day = first; day <= last; day = plusDays(day, 1))
    rows.push({ day, figures: figuresOf(counts.filter((count) => count.day === day)) })
  return rows
}

/** Every source, the one that brought most readers first. */
export function figuresBySource(counts: readonly DayCount[]) {
  return [...new Set(counts.map(({ source }) => source))]
    .map((source) => ({ source, figures: figuresOf(counts.filter((count) => count.source === source)) }))
    .sort((a, b) => b.figures.VIEW - a.figures.VIEW || a.source.localeCompare(b.source))
}

export function figuresOf(counts: readonly DayCount[]): Figures {
  const sum = (act: CountedAct) =>
    counts.filter((count) => count.act === act).reduce((total, { count }) => total + count, 0)
  return { VIEW: sum('VIEW'), APPLY: sum('APPLY'), SHARE: sum('SHARE') }
}
