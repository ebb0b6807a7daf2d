import type { ReactNode } from 'react'
import { fieldHints, fieldLabels, formErrorSentence } from '@/lib/copy/offer-form'
import type { FormGroup, OfferForm, OfferFormField } from '@/lib/offers/offer-form'
import type { OfferFormError } from '@/lib/offers/read-offer-form'
import type { FieldWords } from '../ui/field-frame'
import { ApplicationFields } from './application-fields'
import { ConditionsFields } from './conditions-fields'
import { ContractFields } from './contract-fields'
import { DeadlineFields } from './deadline-fields'
import { DocumentsFields } from './documents-fields'
import { type FieldProof, FieldProofs } from './field-proofs'
import { HirerFields } from './hirer-fields'
import { PlaceFields } from './place-fields'
import { PostFields } from './post-fields'
import { ProfileFields } from './profile-fields'

export interface OfferFieldsProps {
  readonly form: OfferForm
  /** Before the names of the fields, where a page holds several posts. */
  readonly prefix?: string
  readonly errors: readonly OfferFormError[]
  readonly proofs: readonly FieldProof[]
}

/** What the fields of one group take. */
export interface GroupProps {
  readonly form: OfferForm
  /** Name, label, hint and error of a field. */
  readonly words: (field: OfferFormField) => FieldWords
  /** Around one field or more that one proof may prove. */
  readonly proven: (fields: readonly OfferFormField[], content: ReactNode) => ReactNode
}

const groupFields: Readonly<Record<FormGroup, (props: GroupProps) => ReactNode>> = {
  post: PostFields,
  hirer: HirerFields,
  place: PlaceFields,
  deadline: DeadlineFields,
  application: ApplicationFields,
  documents: DocumentsFields,
  contract: ContractFields,
  profile: ProfileFields,
  conditions: ConditionsFields,
}

/** The fields of one group of an offer's form, each with its error and the words that prove it. */
export function OfferFields({ group, form, prefix = '', errors, proofs }: OfferFieldsProps & { group: FormGroup }) {
  const Fields = groupFields[group]
  const words = (field: OfferFormField): FieldWords => {
    const error = errors.find((candidate) => candidate.field === field)
    return {
      name: prefix + field,
      label: fieldLabels[field],
      hint: fieldHints[field],
      error: error && formErrorSentence(error),
    }
  }
  const proven = (fields: readonly OfferFormField[], content: ReactNode) => {
    const found = proofs.filter(({ field }) => fields.includes(field))
    return (
      <div className="proven grid gap-1" data-proofs={found.map(({ id }) => id).join(' ') || undefined}>
        {content}
        <FieldProofs proofs={found} />
      </div>
    )
  }
  return (
    <div className="grid gap-5">
      <Fields form={form} words={words} proven={proven} />
    </div>
  )
}
