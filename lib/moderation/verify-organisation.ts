import 'server-only'
import { trace } from '../accounts/audit'
import type { database } from '../platform/database'

/** What a moderator vouches for; a domain's mail is answered by the organisation: `confirm-domain.ts`. */
export type Vouched = 'DOCUMENT' | 'MODERATOR_WORD'

interface Verifying {
  readonly organisationId: string
  readonly by: Vouched
  /** What was looked at, as everybody reads it. */
  readonly words: string
  /** A moderator's id. */
  readonly actor: string
  readonly at: Date
}

/** Says that an organisation is the one it claims to be. `meanwhile`: somebody did already. The words are not traced: a trace can never be erased. */
export async function verifyOrganisation(
  db: typeof database,
  { organisationId, by, words, actor, at }: Verifying,
): Promise<'verified' | 'meanwhile' | 'gone'> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.organisation.updateMany({
      where: { id: organisationId, verifiedAt: null },
      data: { verifiedBy: by, verifiedAt: at, verifiedWords: words },
    })
    if (count === 0) return (await tx.organisation.count({ where: { id: organisationId } })) > 0 ? 'meanwhile' : 'gone'
    const subject = { organisation: organisationId }
    await trace(tx, { at, actor, action: 'verify-organisation', subject, to: { verifiedBy: by } })
    return 'verified'
  })
}
