import 'server-only'
import type { Prisma, PrismaClient } from '../platform/prisma/client'
import { type DraftRefusal, draftRefusal } from './draft-room'
import type { PostingForm } from './posting-form'

export interface DraftToSave {
  readonly id: string
  /** Whose draft it is. */
  readonly organisationId: string
  /** The one that the form was made from. */
  readonly version: number
  readonly form: PostingForm
  readonly at: Date
}

/** `stale`: somebody else saved it meanwhile, or it is gone; nothing is written. */
export type SavedDraft = { readonly kind: 'saved'; readonly version: number } | { readonly kind: 'stale' }

/** Writes a draft's form, unless another version of it was saved since. */
export async function saveDraft(
  db: PrismaClient,
  { id, organisationId, version, form, at }: DraftToSave,
): Promise<SavedDraft> {
  const { count } = await db.postingDraft.updateMany({
    where: { id, organisationId, version },
    data: { form: form as unknown as Prisma.InputJsonObject, savedAt: at, version: { increment: 1 } },
  })
  return count === 0 ? { kind: 'stale' } : { kind: 'saved', version: version + 1 }
}

/** Throws a draft away, unless another version of it was saved since. */
export async function discardDraft(
  db: PrismaClient,
  { id, organisationId, version }: Pick<DraftToSave, 'id' | 'organisationId' | 'version'>,
): Promise<'discarded' | 'stale'> {
  const { count } = await db.postingDraft.deleteMany({ where: { id, organisationId, version } })
  return count === 0 ? 'stale' : 'discarded'
}

/** What was typed is kept even by who has no room for a new draft, so many times. */
const spareForTyped = 10

/**
 * Keeps a form that came too late as a draft of its own, beside the one that was saved first: whoever typed it loses nothing.
 * `gone`: the draft itself is.
 */
export async function saveBeside(
  db: PrismaClient,
  { id, organisationId, personId, form, at }: Omit<DraftToSave, 'version'> & { readonly personId: string },
): Promise<{ readonly id: string } | { readonly refusal: 'gone' | DraftRefusal }> {
  return db.$transaction(async (tx) => {
    const draft = await tx.postingDraft.findUnique({ where: { id, organisationId } })
    if (draft?.decoded == null) return { refusal: 'gone' }
    const { source, fileId, decoded } = draft
    const refusal = await draftRefusal(
      tx,
      { personId, organisationId },
      { isFile: fileId !== null, spare: spareForTyped },
    )
    if (refusal !== null) return { refusal }
    return tx.postingDraft.create({
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
  })
}
