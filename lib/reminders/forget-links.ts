import 'server-only'
import { subDays } from 'date-fns'
import type { database } from '../platform/database'

/** Somebody who opens an old mail is told for so long that its link is over, instead of that there is none. */
const daysKept = 90

/** Removes links that are long over. */
export async function forgetLinks(db: typeof database, now: Date): Promise<void> {
  await db.actionLink.deleteMany({ where: { expiresAt: { lt: subDays(now, daysKept) } } })
}
