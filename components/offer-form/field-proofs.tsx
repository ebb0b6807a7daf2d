import { doubtWords, offerFormCopy } from '@/lib/copy/offer-form'
import type { OfferFormField } from '@/lib/offers/offer-form'

/** Words of the notice that prove a field, and the id they are marked under beside the form. */
export interface FieldProof {
  readonly field: OfferFormField
  readonly id: string
  readonly words: string
  readonly flags: readonly string[]
}

/** Under a field: the words it was read from, as links to them, with what makes them doubtful. */
export function FieldProofs({ proofs }: { readonly proofs: readonly FieldProof[] }) {
  if (proofs.length === 0) return null
  return (
    <p className="text-sm text-quiet">
      {offerFormCopy.proof}{' '}
      {proofs.map(({ id, words, flags }) => (
        <span key={id}>
          <a href={`#${id}`} className="inline-flex min-h-6 items-center">
            {`«\u00a0${shortened(words)}\u00a0»`}
          </a>{' '}
          {flags.length > 0 && (
            <span className="rounded-md bg-doubtful px-2 text-on-doubtful">
              {flags.map((flag) => doubtWords[flag] ?? flag).join(', ')}
            </span>
          )}{' '}
        </span>
      ))}
    </p>
  )
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > 90 ? `${line.slice(0, 87)}…` : line
}
