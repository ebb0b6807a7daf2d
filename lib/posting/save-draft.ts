import 'server-only'
import type { Prisma, PrismaClient } from '../platform/prisma/client'
import type { PostingForm } from './posting-form'

export interface DraftToSave {
  readonly id: string
  /** The one that the form was made from. */
  readonly version: number
  readonly form: PostingForm
  readonly at: Date
}

/** `stale`: somebody else saved it meanwhile, or it is gone; nothing is written. */
export type SavedDraft = { readonly kind: 'saved'; readonly version: number } | { readonly kind: 'stale' }

/** Writes a draft's form, unless another version of it was saved since. */
export async function saveDraft(db: PrismaClient, { id, version, form, at }: DraftToSave): Promise<SavedDraft> {
  const { count } = await db.postingDraft.updateMany({
    where: { id, version },
    data: { form: form as unknown as Prisma.InputJsonObject, savedAt: at, version: { increment: 1 } },
  })
  return count === 0 ? { kind: 'stale' } : { kind: 'saved', version: version + 1 }
}

/**
 * Keeps a form that came too late as a draft of its own, beside the one that was saved first: whoever typed it loses nothing.
 * Null where the draft itself is gone.
 */
export async function saveBeside(
  db: PrismaClient,
  { id, personId, form, at }: Omit<DraftToSave, 'version'> & { readonly personId: string },
): Promise<string | null> {
  return db.$transaction(async (tx) => {
    const draft = await tx.postingDraft.findUnique({ where: { id } })
    if (draft?.decoded == null) return null
    const { organisationId, source, fileId, decoded } = draft
    const beside = await tx.postingDraft.create({
      data: {
        organisationId,
        source,
        fileId,
        decoded,
        personId,
        form: form as unknown as Prisma.InputJsonObject,
        createdAt: at,
        savedAt: at,
      },
      select: { id: true },
    })
    return beside.id
  })
}
