import 'server-only'
import type { Transaction } from '../platform/database'

/** A device on which somebody is signed in. */
export interface OpenSession {
  readonly id: string
  readonly userAgent: string | null
  readonly createdAt: Date
  readonly expiresAt: Date
}

/** The sessions of a person that hold, the newest first. */
export async function listSessions(db: Transaction, personId: string, now: Date): Promise<OpenSession[]> {
  return db.session.findMany({
    where: { userId: personId, expiresAt: { gt: now } },
    // Never the token: who has it is signed in.
    select: { id: true, userAgent: true, createdAt: true, expiresAt: true },
    orderBy: { createdAt: 'desc' },
  })
}

/** Ends one session of a person; one of somebody else's stays as it is. */
export async function revokeSession(db: Transaction, personId: string, id: string): Promise<void> {
  await db.session.deleteMany({ where: { id, userId: personId } })
}

/** Ends every session of a person but this one. */
export async function revokeOtherSessions(db: Transaction, personId: string, kept: string): Promise<void> {
  await db.session.deleteMany({ where: { userId: personId, id: { not: kept } } })
}
