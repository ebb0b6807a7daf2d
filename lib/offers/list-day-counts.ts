import 'server-only'
import type { LocalDate } from '../deadlines/deadline'
import type { database } from '../platform/database'
import type { DayCount } from './offer-counts'

/** What was counted of an offer since a day, in order. */
export async function listDayCounts(
  db: typeof database,
  offerId: string,
  since: LocalDate,
): Promise<readonly DayCount[]> {
  const rows = await db.offerDayCount.findMany({
    where: { offerId, day: { gte: new Date(`${since}T00:00Z`) } },
    orderBy: [{ day: 'asc' }, { act: 'asc' }, { source: 'asc' }],
  })
  return rows.map(({ day, act, source, count }) => ({ day: day.toISOString().slice(0, 10), act, source, count }))
}
