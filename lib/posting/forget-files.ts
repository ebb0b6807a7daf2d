import 'server-only'
import { subDays } from 'date-fns'
import type { Transaction } from '../platform/database'

/** Deletes the files of drafts that were thrown away: no offer and no draft came of them, and a day has passed. */
export async function forgetFiles(db: Transaction, now: Date): Promise<void> {
  await db.noticeFile.deleteMany({
    where: { offers: { none: {} }, drafts: { none: {} }, receivedAt: { lt: subDays(now, 1) } },
  })
}
