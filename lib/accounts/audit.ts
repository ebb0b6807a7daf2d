import 'server-only'
import type { Transaction } from '../platform/database'
import { Prisma } from '../platform/prisma/client'

/** What can be done to people and organisations. */
export type Act =
  | 'found-organisation'
  | 'join-organisation'
  | 'ask-to-join'
  | 'let-in'
  | 'turn-away'
  | 'invite'
  | 'withdraw-invitation'
  | 'accept-invitation'
  | 'leave-organisation'
  | 'remove-member'
  | 'change-member-role'
  | 'make-admin'

interface Trace {
  readonly at: Date
  /** A person's id or the name of a command. */
  readonly actor: string
  readonly action: Act
  readonly subject: { readonly organisation: string } | { readonly person: string }
  readonly from?: Prisma.InputJsonObject
  readonly to?: Prisma.InputJsonObject
}

/** Writes down who did what, in the transaction that does it. */
export async function trace(tx: Transaction, { subject, from, to, ...act }: Trace): Promise<void> {
  await tx.auditEvent.create({
    data: {
      ...act,
      subject: 'organisation' in subject ? `Organisation ${subject.organisation}` : `Person ${subject.person}`,
      from: from ?? Prisma.DbNull,
      to: to ?? Prisma.DbNull,
    },
  })
}
