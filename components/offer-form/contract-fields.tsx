import { contractChoices } from '@/lib/copy/contract'
import { offerFormCopy } from '@/lib/copy/offer-form'
import { contractTypes } from '@/lib/extraction/posting'
import { SelectField } from '../ui/select-field'
import { TextField } from '../ui/text-field'
import { DateFields } from './date-fields'
import type { GroupProps } from './offer-fields'
import { YesNoField } from './yes-no-field'

const choices = [
  { value: '', words: offerFormCopy.unstated },
  ...contractTypes.map((value) => ({ value, words: contractChoices[value] })),
]
const workingTime = { yes: offerFormCopy.partTime, no: offerFormCopy.fullTime }

export function ContractFields({ form, words, proven }: GroupProps) {
  return (
    <>
      {proven(
        ['contractType'],
        <SelectField {...words('contractType')} choices={choices} defaultValue={form.contractType} />,
      )}
      {proven(
        ['durationMonths', 'durationDays'],
        <div className="flex flex-wrap gap-5">
          <TextField {...words('durationMonths')} defaultValue={form.durationMonths} inputMode="numeric" width="year" />
          <TextField {...words('durationDays')} defaultValue={form.durationDays} inputMode="numeric" width="year" />
        </div>,
      )}
      {proven(['renewable'], <YesNoField {...words('renewable')} defaultValue={form.renewable} />)}
      {proven(['partTime'], <YesNoField {...words('partTime')} defaultValue={form.partTime} answers={workingTime} />)}
      {proven(
        ['startDay'],
        <DateFields
          form={form}
          words={words}
          legend={offerFormCopy.start}
          hint={offerFormCopy.startHint}
          fields={['startDay', 'startMonth', 'startYear']}
        />,
      )}
    </>
  )
}
