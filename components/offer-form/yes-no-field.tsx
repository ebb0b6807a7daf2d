import { offerFormCopy } from '@/lib/copy/offer-form'
import type { FieldWords } from '../ui/field-frame'
import { SelectField } from '../ui/select-field'

const usual = { yes: offerFormCopy.yes, no: offerFormCopy.no }

/** Yes, no, or what no notice has to say. */
export function YesNoField({
  defaultValue,
  answers = usual,
  ...words
}: FieldWords & { readonly defaultValue: string; readonly answers?: { readonly yes: string; readonly no: string } }) {
  return (
    <SelectField
      {...words}
      defaultValue={defaultValue}
      choices={[
        { value: '', words: offerFormCopy.unstated },
        { value: 'yes', words: answers.yes },
        { value: 'no', words: answers.no },
      ]}
    />
  )
}
