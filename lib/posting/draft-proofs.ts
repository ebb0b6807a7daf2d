import type { OfferEvidence } from '../offers/offer'
import { fieldsOfEvidence, type OfferFormField } from '../offers/offer-form'
import { type Span, wordsAt } from '../text/span'
import type { DraftReading } from './draft-reading'
import type { PostingForm } from './posting-form'

/** Words of the source that prove fields of the form, under one id. */
export interface SourceMark extends Span {
  readonly id: string
  readonly proves: readonly { readonly post: number; readonly field: OfferFormField }[]
}

export interface DraftProof {
  readonly post: number
  readonly field: OfferFormField
  readonly id: string
  readonly words: string
  readonly flags: readonly string[]
}

/** What proves the fields of a draft's posts: the marks in the source, in its order, and the same by field. */
export function draftProofs(text: string, { offers }: DraftReading, { posts }: PostingForm) {
  const evidence = posts.flatMap(({ read }, post) =>
    (read === null ? [] : (offers[read]?.evidence ?? [])).map((proof) => ({ ...proof, post })),
  )
  const spans = [...new Map(evidence.map(({ span }) => [`${span.start} ${span.end}`, span])).values()].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const idOf = (span: Span) =>
    `preuve-${spans.findIndex(({ start, end }) => start === span.start && end === span.end) + 1}`
  const proofs = evidence.flatMap(({ post, span, flags, field }): DraftProof[] => {
    const [first] = fieldsOfEvidence[field]
    return first === undefined ? [] : [{ post, field: first, id: idOf(span), words: wordsAt(text, span), flags }]
  })
  const marks = spans.map((span): SourceMark => {
    const id = idOf(span)
    return {
      ...span,
      id,
      proves: proofs.filter((proof) => proof.id === id).map(({ post, field }) => ({ post, field })),
    }
  })
  return { marks: marks.filter(({ proves }) => proves.length > 0), proofs }
}

/** The proofs of a posting that still prove something: a value that a person changed has lost its words. */
export function standingEvidence(
  evidence: readonly OfferEvidence[],
  changed: readonly OfferFormField[],
): readonly OfferEvidence[] {
  return evidence.filter(({ field }) => !fieldsOfEvidence[field].some((name) => changed.includes(name)))
}
