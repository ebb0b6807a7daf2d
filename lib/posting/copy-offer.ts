import 'server-only'
import { plainNotice } from '../decoding/decoded-notice'
import { formOfFacts } from '../offers/form-of-facts'
import type { Offer } from '../offers/offer'
import { emptyOfferForm, formGroups } from '../offers/offer-form'
import type { Prisma, PrismaClient } from '../platform/prisma/client'
import type { PostingForm } from './posting-form'

export interface Copy {
  readonly offer: Offer
  readonly organisationId: string
  readonly personId: string
  readonly at: Date
}

/** A new draft that says what an offer says, but for its deadline, which must be given anew. Gives the draft's id. */
export async function copyToDraft(db: PrismaClient, { offer, organisationId, personId, at }: Copy): Promise<string> {
  const form = {
    ...formOfFacts(offer),
    ...Object.fromEntries(formGroups.deadline.map((field) => [field, emptyOfferForm[field]])),
  }
  const posting: PostingForm = { posts: [{ read: null, form }], shared: [], reasons: {} }
  const { fileId } = await db.offer
    .findUniqueOrThrow({ where: { id: offer.id }, select: { notice: { select: { fileId: true } } } })
    .then(({ notice }) => notice)
  const { id } = await db.postingDraft.create({
    data: {
      personId,
      organisationId,
      source: offer.notice.source,
      fileId,
      decoded: plainNotice(offer.notice.text) as unknown as Prisma.InputJsonObject,
      form: posting as unknown as Prisma.InputJsonObject,
      createdAt: at,
      savedAt: at,
    },
    select: { id: true },
  })
  return id
}
