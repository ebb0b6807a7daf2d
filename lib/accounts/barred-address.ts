import 'server-only'
import type { Transaction } from '../platform/database'
import { addressKey } from './address-key'

interface InOrganisation {
  readonly personId: string
  readonly organisationId: string
}

/** Whether the last that others decided about a person's membership was to end it, for this account or for one they erased before. */
export async function wasRemoved(tx: Transaction, { personId, organisationId }: InOrganisation): Promise<boolean> {
  const ofPerson = { path: ['personId'], equals: personId }
  const last = await tx.auditEvent.findFirst({
    where: {
      subject: `Organisation ${organisationId}`,
      OR: [
        { action: 'remove-member', from: ofPerson },
        { action: { in: ['let-in', 'accept-invitation'] }, to: ofPerson },
      ],
    },
    select: { action: true },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  if (last !== null) return last.action === 'remove-member'
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { addressKey: true } })
  if (person.addressKey === null) return false
  return (
    (await tx.barredAddress.count({ where: { addressKey: person.addressKey, organisationId, bar: 'REMOVED' } })) > 0
  )
}

/**
 * Before a person's row goes: keeps what stands against them under the key of their address, and nothing else; what was lifted meanwhile
 * goes. The database blocks whoever signs up with such an address (migration barred_addresses); `wasRemoved` does the rest.
 */
export async function keepBars(
  tx: Transaction,
  { personId, secret, at }: { personId: string; secret: string; at: Date },
): Promise<void> {
  const person = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { email: true, emailVerified: true, blockedAt: true, rights: { where: { level: 'BLOCKED' } } },
  })
  // Who never showed the address to be theirs must neither bar nor free the one whose it is.
  if (!person.emailVerified) return
  const key = addressKey(person.email, secret)
  const blocked = [
    ...(person.blockedAt === null ? [] : [{ organisationId: null, since: person.blockedAt }]),
    ...person.rights.map(({ organisationId }) => ({ organisationId, since: at })),
  ]
  const removed = await removedFrom(tx, personId, key)
  await tx.barredAddress.deleteMany({ where: { addressKey: key } })
  await tx.barredAddress.createMany({
    data: [
      ...blocked.map((bar) => ({ ...bar, addressKey: key, bar: 'BLOCKED' as const })),
      ...removed.map((organisationId) => ({ organisationId, since: at, addressKey: key, bar: 'REMOVED' as const })),
    ],
  })
}

/** The organisations that removed the person, under this account or one before. */
async function removedFrom(tx: Transaction, personId: string, key: string): Promise<string[]> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT organisation."id" FROM "Organisation" AS organisation
    WHERE EXISTS (SELECT FROM "AuditEvent" AS act WHERE act."action" = 'remove-member'
        AND act."subject" = 'Organisation ' || organisation."id" AND act."from"->>'personId' = ${personId})
      OR EXISTS (SELECT FROM "BarredAddress" AS kept WHERE kept."organisationId" = organisation."id"
        AND kept."addressKey" = ${key} AND kept."bar" = 'REMOVED')`
  const removed: string[] = []
  for (const { id } of found) if (await wasRemoved(tx, { personId, organisationId: id })) removed.push(id)
  return removed
}
