import 'server-only'
import { subDays } from 'date-fns'
import type { Transaction } from '../platform/database'

/** Longer than any notice that is still to be posted waits. */
const daysKept = 90

/** Deletes the drafts that nobody saved for 90 days. */
export async function forgetDrafts(db: Transaction, now: Date): Promise<void> {
  await db.postingDraft.deleteMany({ where: { savedAt: { lt: subDays(now, daysKept) } } })
}
