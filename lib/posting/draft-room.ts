import 'server-only'
import { postingLevel } from '../accounts/posting-level'
import type { Transaction } from '../platform/database'

/** Drafts of one person, and those of them that hold a file of up to 20 MB. */
const caps = { drafts: 50, files: 20 }

export const draftRefusals = ['blocked', 'too-many-drafts', 'too-many-files'] as const
export type DraftRefusal = (typeof draftRefusals)[number]

/**
 * Why a person may begin no further draft for an organisation; null when they may. Until the end of the transaction nobody else begins one for them: of two
 * sent at once only one may be the last.
 */
export async function draftRefusal(
  tx: Transaction,
  { personId, organisationId }: { readonly personId: string; readonly organisationId: string },
  { isFile, spare = 0 }: { readonly isFile: boolean /** Beyond what one may begin. */; readonly spare?: number },
): Promise<DraftRefusal | null> {
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${personId}::uuid FOR UPDATE`
  if ((await postingLevel(tx, personId, organisationId)) === 'BLOCKED') return 'blocked'
  if ((await tx.postingDraft.count({ where: { personId } })) >= caps.drafts + spare) return 'too-many-drafts'
  if (!isFile) return null
  return (await tx.postingDraft.count({ where: { personId, fileId: { not: null } } })) >= caps.files + spare
    ? 'too-many-files'
    : null
}
