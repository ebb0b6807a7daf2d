import { extensionCopy, extensionErrorSentence } from '@/lib/copy/extension'
import { fieldHints, fieldLabels, hourChoiceWords, offerFormCopy } from '@/lib/copy/offer-form'
import type { ExtensionError, ExtensionField, ExtensionForm } from '@/lib/offers/extension-form'
import type { Finding } from '@/lib/offers/finding'
import { hourChoices } from '@/lib/offers/hour-choices'
import { emptyOfferForm, type OfferFormField } from '@/lib/offers/offer-form'
import { DateFields } from '../offer-form/date-fields'
import type { FieldWords } from '../ui/field-frame'
import { SelectField } from '../ui/select-field'
import { TextArea } from '../ui/text-area'
import { TextField } from '../ui/text-field'
import { FindingsBox } from './findings-box'

interface ExtensionFieldsProps {
  readonly form: ExtensionForm
  readonly errors: readonly ExtensionError[]
  /** What is worth a second look in the date that was sent. */
  readonly findings: readonly Finding[]
}

const hours = [
  { value: '', words: offerFormCopy.noHour },
  ...hourChoices.map((value) => ({ value, words: hourChoiceWords(value) })),
  { value: 'other', words: offerFormCopy.otherHour },
]

/** The new end of an offer, and why: without a form around. */
export function ExtensionFields({ form, errors, findings }: ExtensionFieldsProps) {
  const errorOf = (field: ExtensionField | OfferFormField) => {
    const error = errors.find((candidate) => candidate.field === field)
    return error && extensionErrorSentence(error)
  }
  const words = (field: OfferFormField): FieldWords => ({
    name: field,
    label: fieldLabels[field],
    hint: fieldHints[field],
    error: errorOf(field),
  })
  return (
    <>
      <FindingsBox findings={findings} confirmation={form.confirmation} error={errorOf('confirmation')} />
      <DateFields
        form={{ ...emptyOfferForm, ...form }}
        words={words}
        legend={extensionCopy.newDate}
        fields={['deadlineDay', 'deadlineMonth', 'deadlineYear']}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField {...words('deadlineHour')} choices={hours} defaultValue={form.deadlineHour} />
        <TextField {...words('deadlineOtherHour')} defaultValue={form.deadlineOtherHour} maxLength={10} />
      </div>
      <TextArea
        name="reason"
        label={extensionCopy.reason}
        hint={extensionCopy.reasonHint}
        error={errorOf('reason')}
        defaultValue={form.reason}
        rows={2}
        required
      />
    </>
  )
}
