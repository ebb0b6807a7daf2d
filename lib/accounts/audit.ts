import 'server-only'
import type { Transaction } from '../platform/database'
import { Prisma } from '../platform/prisma/client'

/** What is done by people, but for changes of offers. */
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
  | 'run-job'
  | 'retry-mail'
  | 'export'
  | 'rename-organisation'
  | 'change-aliases'
  | 'add-domain'
  | 'remove-domain'
  | 'merge-organisations'
  | 'ask-domain'
  | 'verify-organisation'
  | 'withdraw-verification'
  | 'set-posting-right'
  | 'add-note'
  | 'remove-note'
  | 'change-role'
  | 'block-person'
  | 'unblock-person'
  | 'forget-person'
  | 'add-place'
  | 'edit-place'
  | 'add-synonyms'
  | 'edit-synonyms'
  | 'remove-synonyms'

/** What something can be done to, and the name that it goes by in `AuditEvent.subject`. */
const models = {
  organisation: 'Organisation',
  person: 'Person',
  job: 'Job',
  mail: 'OutgoingMail',
  export: 'Export',
  place: 'Place',
  synonyms: 'SynonymGroup',
} as const
type Model = keyof typeof models

/** One model with the id of what it was. */
type Subject = { [M in Model]: { readonly [K in M]: string } }[Model]

interface Trace {
  readonly at: Date
  /** A person's id or the name of a command. */
  readonly actor: string
  readonly action: Act
  readonly subject: Subject
  readonly from?: Prisma.InputJsonObject
  readonly to?: Prisma.InputJsonObject
}

/** Writes down who did what, in the transaction that does it. */
export async function trace(tx: Transaction, { subject, from, to, ...act }: Trace): Promise<void> {
  await tx.auditEvent.create({
    data: {
      ...act,
      subject: subjectWords(subject),
      from: from ?? Prisma.DbNull,
      to: to ?? Prisma.DbNull,
    },
  })
}

function subjectWords(subject: Subject): string {
  const [[model, id] = ['', '']] = Object.entries(subject)
  return `${models[model as Model]} ${id}`
}
