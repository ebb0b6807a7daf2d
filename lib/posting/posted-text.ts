import 'server-only'
import type { Transaction } from '../platform/database'

/** Whether an organisation has an offer of that very text which waits or is open. */
export async function isTextPosted(
  db: Transaction,
  organisationId: string,
  contentHash: string,
  now: Date,
): Promise<boolean> {
  const count = await db.offer.count({
    where: {
      keeperId: organisationId,
      notice: { contentHash },
      closedEarlyAt: null,
      OR: [{ status: 'PENDING' }, { status: 'PUBLISHED', OR: [{ closesAt: null }, { closesAt: { gt: now } }] }],
    },
  })
  return count > 0
}
