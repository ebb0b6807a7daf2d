import 'server-only'
import type { Transaction } from '../platform/database'

/** How much of each an organisation has. */
export type Moved = Readonly<Record<(typeof movedParts)[number], number>>

export const movedParts = [
  'offers',
  'kept',
  'members',
  'rights',
  'notes',
  'drafts',
  'invitations',
  'domains',
  'oldSlugs',
] as const

interface Verifiable {
  readonly id: string
  readonly verifiedAt: Date | null
}

/** Whether the first is verified and the second, which has members, is not: whoever founded the second would own what was checked. */
export async function mustGoOtherWay(tx: Transaction, from: Verifiable, into: Verifiable): Promise<boolean> {
  if (from.verifiedAt === null || into.verifiedAt !== null) return false
  return (await tx.membership.count({ where: { organisationId: into.id, state: 'ACTIVE' } })) > 0
}

/** What a merge takes along from an organisation. */
export async function countMoved(tx: Transaction, organisationId: string): Promise<Moved> {
  const where = { where: { organisationId } }
  const offers = await tx.offerOrganisation.count(where)
  const kept = await tx.offer.count({ where: { keeperId: organisationId } })
  const members = await tx.membership.count(where)
  const rights = await tx.postingRight.count(where)
  const notes = await tx.organisationNote.count(where)
  const drafts = await tx.postingDraft.count(where)
  const invitations = await tx.invitation.count(where)
  const domains = await tx.organisationDomain.count(where)
  const oldSlugs = await tx.organisationSlug.count(where)
  return { offers, kept, members, rights, notes, drafts, invitations, domains, oldSlugs }
}
