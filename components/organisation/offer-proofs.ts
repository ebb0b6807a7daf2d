import type { Offer } from '@/lib/offers/offer'
import { fieldsOfEvidence } from '@/lib/offers/offer-form'
import type { SourceMark } from '@/lib/posting/draft-proofs'
import { wordsAt } from '@/lib/text/span'
import type { FieldProof } from '../offer-form/field-proofs'

/** The words of its notice that prove fields of an offer: as marks in the notice, and by field. */
export function offerProofs({ evidence, notice }: Pick<Offer, 'evidence' | 'notice'>): {
  readonly marks: readonly SourceMark[]
  readonly proofs: readonly FieldProof[]
} {
  const proofs = evidence.flatMap(({ field, span, flags }, i) => {
    const [first] = fieldsOfEvidence[field]
    return first === undefined
      ? []
      : [{ field: first, id: `preuve-${i + 1}`, words: wordsAt(notice.text, span), flags, span }]
  })
  return {
    proofs,
    marks: proofs.map(({ span, id, field }) => ({ ...span, id, proves: [{ post: 0, field }] })),
  }
}
