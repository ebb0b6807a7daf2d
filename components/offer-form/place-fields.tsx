import { offerFormCopy } from '@/lib/copy/offer-form'
import { countries } from '@/lib/places/countries'
import { SelectField } from '../ui/select-field'
import { TextArea } from '../ui/text-area'
import type { GroupProps } from './offer-fields'

const choices = [
  { value: '', words: offerFormCopy.unstated },
  ...countries
    .map(({ code, name }) => ({ value: code, words: name }))
    .toSorted((a, b) => a.words.localeCompare(b.words, 'fr')),
]

export function PlaceFields({ form, words, proven }: GroupProps) {
  return (
    <>
      {proven(
        ['country'],
        <SelectField {...words('country')} choices={choices} defaultValue={form.country} required />,
      )}
      {proven(['locations'], <TextArea {...words('locations')} rows={2} defaultValue={form.locations} />)}
    </>
  )
}
