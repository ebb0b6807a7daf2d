import 'server-only'
import { subDays } from 'date-fns'
import type { Transaction } from '../platform/database'

export const daysShown = 30
const daysKept = 180
const mostShown = 200

export interface FruitlessSearch {
  readonly words: string
  readonly count: number
  readonly lastDay: Date
}

/** What was looked for in the last 30 days and found nothing, the most frequent first, 200 at most. */
export async function listFruitlessSearches(db: Transaction, now: Date): Promise<readonly FruitlessSearch[]> {
  const rows = await db.fruitlessSearch.groupBy({
    by: ['words'],
    where: { day: { gt: subDays(now, daysShown) } },
    _sum: { count: true },
    _max: { day: true },
    orderBy: [{ _sum: { count: 'desc' } }, { words: 'asc' }],
    take: mostShown,
  })
  return rows.map(({ words, _sum, _max }) => ({ words, count: _sum.count ?? 0, lastDay: _max.day ?? now }))
}

/** Removes what was looked for half a year ago. */
export async function forgetFruitlessSearches(db: Transaction, now: Date): Promise<void> {
  await db.fruitlessSearch.deleteMany({ where: { day: { lt: subDays(now, daysKept) } } })
}
