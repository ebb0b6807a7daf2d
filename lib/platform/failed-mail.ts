import 'server-only'
import type { database, Transaction } from './database'
import { maxAttempts } from './mail-outbox'
import type { Prisma } from './prisma/client'

/** A mail that did not leave at its last attempt. */
export interface FailedMail {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly createdAt: Date
  readonly attempts: number
  /** What the mail server said; null when the process died during the last attempt. */
  readonly lastError: string | null
  /** When it is tried again; null: given up. */
  readonly dueAt: Date | null
}

/** The newest mails that could not be sent, and how many there are. */
export async function listFailedMail(db: typeof database, most: number, now: Date) {
  const where = isFailed(now)
  const [rows, count] = await Promise.all([
    db.outgoingMail.findMany({ where, orderBy: { createdAt: 'desc' }, take: most }),
    db.outgoingMail.count({ where }),
  ])
  const mails: readonly FailedMail[] = rows.map(({ id, to, subject, createdAt, attempts, lastError, dueAt }) => {
    return { id, to, subject, createdAt, attempts, lastError, dueAt: attempts < maxAttempts ? dueAt : null }
  })
  return { mails, count }
}

/** Has a mail tried again from the beginning, at once. False if it has left meanwhile, or is leaving just now. */
export async function retryMail(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.outgoingMail.updateMany({
    where: { ...isFailed(now), id },
    data: { attempts: 0, lastError: null, dueAt: now },
  })
  return count === 1
}

/** While a mail is leaving it has no error, so it cannot be sent by two at once; a last attempt that nobody ended is over when its pause is. */
function isFailed(now: Date): Prisma.OutgoingMailWhereInput {
  return {
    sentAt: null,
    OR: [{ lastError: { not: null } }, { attempts: { gte: maxAttempts }, dueAt: { lte: now } }],
  }
}
