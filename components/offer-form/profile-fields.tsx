import { offerFormCopy } from '@/lib/copy/offer-form'
import { educationNames } from '@/lib/copy/qualifications'
import { educationLevels } from '@/lib/extraction/posting'
import { Checkbox } from '../ui/choice-group'
import { SelectField } from '../ui/select-field'
import { TextField } from '../ui/text-field'
import { LanguageFields } from './language-fields'
import type { GroupProps } from './offer-fields'

const choices = [
  { value: '', words: offerFormCopy.unstated },
  ...educationLevels.map((value) => ({ value, words: educationNames[value] })),
]

export function ProfileFields({ form, words, proven }: GroupProps) {
  return (
    <>
      {proven(['education'], <SelectField {...words('education')} choices={choices} defaultValue={form.education} />)}
      {proven(
        ['experienceYears'],
        <TextField
          {...words('experienceYears')}
          defaultValue={form.experienceYears}
          inputMode="decimal"
          width="year"
        />,
      )}
      {proven(['languages'], <LanguageFields {...words('languages')} languages={form.languages} />)}
      {proven(
        ['womenEncouraged'],
        <Checkbox {...words('womenEncouraged')} value="yes" defaultChecked={form.womenEncouraged === 'yes'} />,
      )}
    </>
  )
}
