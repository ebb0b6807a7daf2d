import 'server-only'
import { plainNotice } from '../decoding/decoded-notice'
import { formOfFacts } from '../offers/form-of-facts'
import type { Offer } from '../offers/offer'
import { emptyOfferForm, formGroups } from '../offers/offer-form'
import type { Prisma, PrismaClient } from '../platform/prisma/client'
import { type DraftRefusal, draftRefusal } from './draft-room'
import type { PostingForm } from './posting-form'

export interface Copy {
  readonly offer: Offer
  /** Whose offer it is. */
  readonly organisationId: string
  readonly personId: string
  readonly at: Date
}

/** A new draft that says what an offer says, but for its deadline, which must be given anew. Gives the draft's id. */
export async function copyToDraft(
  db: PrismaClient,
  { offer, organisationId, personId, at }: Copy,
): Promise<{ readonly id: string } | { readonly refusal: DraftRefusal }> {
  const form = {
    ...formOfFacts(offer),
    ...Object.fromEntries(formGroups.deadline.map((field) => [field, emptyOfferForm[field]])),
  }
  const posting: PostingForm = { posts: [{ read: null, form }], shared: [], reasons: {} }
  return db.$transaction(async (tx) => {
    const { source, fileId } = await tx.offer.findFirstOrThrow({
      where: { id: offer.id, keeperId: organisationId },
      select: { source: true, fileId: true },
    })
    const refusal = await draftRefusal(tx, { personId, organisationId }, { isFile: fileId !== null })
    if (refusal !== null) return { refusal }
    return tx.postingDraft.create({
      data: {
        personId,
        organisationId,
        source,
        fileId,
        decoded: plainNotice(offer.notice.text) as unknown as Prisma.InputJsonObject,
        form: posting as unknown as Prisma.InputJsonObject,
        createdAt: at,
        savedAt: at,
      },
      select: { id: true },
    })
  })
}
