import 'server-only'
import { trace } from '../accounts/audit'
import { lockOrganisation } from '../accounts/lock-organisation'
import { proofWords } from '../copy/verification'
import { withdrawnNote } from '../copy/verification-desk'
import { proofOf } from '../offers/organisation-proof'
import type { database } from '../platform/database'

interface Withdrawing {
  readonly organisationId: string
  /** When the verification that the moderator saw was made. */
  readonly seen: Date
  /** For moderators: kept as a note about the organisation, with what had been checked. */
  readonly reason: string
  /** A moderator's id. */
  readonly actor: string
  readonly at: Date
}

/** Says no longer that an organisation is verified, if it still is as it was seen. A domain that only this verification made known goes with it, and so does its link. */
export async function withdrawVerification(
  db: typeof database,
  { organisationId, seen, reason, actor, at }: Withdrawing,
): Promise<'withdrawn' | 'meanwhile'> {
  return db.$transaction(async (tx) => {
    await lockOrganisation(tx, organisationId)
    const before = await tx.organisation.findFirst({ where: { id: organisationId, verifiedAt: seen } })
    const proof = before === null ? null : proofOf(before)
    if (proof === null) return 'meanwhile'
    const none = { verifiedBy: null, verifiedAt: null, verifiedWords: null }
    await tx.organisation.update({ where: { id: organisationId }, data: none })
    const words = withdrawnNote(proofWords(proof), reason)
    const { id: noteId } = await tx.organisationNote.create({ data: { organisationId, at, authorId: actor, words } })
    const subject = { organisation: organisationId }
    const from = { verifiedBy: proof.by }
    await trace(tx, { at, actor, action: 'withdraw-verification', subject, from, to: { noteId } })
    await tx.domainCheck.deleteMany({ where: { organisationId } })
    const own = { organisationId, verifiedAt: seen }
    const domains = await tx.organisationDomain.findMany({ where: own, select: { domain: true } })
    if (proof.by !== 'DOMAIN_MAIL' || domains.length === 0) return 'withdrawn'
    await tx.organisationDomain.deleteMany({ where: own })
    for (const { domain } of domains) await trace(tx, { at, actor, action: 'remove-domain', subject, from: { domain } })
    return 'withdrawn'
  })
}
