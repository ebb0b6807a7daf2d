import { hourChoiceWords, offerFormCopy } from '@/lib/copy/offer-form'
import { zoneWords } from '@/lib/copy/time-zones'
import { hourChoices } from '@/lib/offers/hour-choices'
import { countries } from '@/lib/places/countries'
import { Checkbox, RadioGroup } from '../ui/choice-group'
import { SelectField } from '../ui/select-field'
import { TextField } from '../ui/text-field'
import { DateFields } from './date-fields'
import type { GroupProps } from './offer-fields'

const kinds = (['fixed', 'rolling', 'none'] as const).map((value) => ({
  value,
  words: offerFormCopy.deadlineKinds[value],
}))
const hours = [
  { value: '', words: offerFormCopy.noHour },
  ...hourChoices.map((value) => ({ value, words: hourChoiceWords(value) })),
  { value: 'other', words: offerFormCopy.otherHour },
]
const usualZones = [...new Set(['UTC', ...countries.map(({ timeZone }) => timeZone)])]

export function DeadlineFields({ form, words, proven }: GroupProps) {
  const { deadlineZone } = form
  // A notice may state any zone.
  const zones = deadlineZone === '' || usualZones.includes(deadlineZone) ? usualZones : [...usualZones, deadlineZone]
  return (
    <>
      {proven(
        ['deadlineKind', 'deadlineDay'],
        <>
          <RadioGroup {...words('deadlineKind')} choices={kinds} defaultValue={form.deadlineKind} />
          <DateFields
            form={form}
            words={words}
            legend={offerFormCopy.deadlineDate}
            fields={['deadlineDay', 'deadlineMonth', 'deadlineYear']}
          />
          <div className="grid gap-3 sm:grid-cols-2">
            <SelectField {...words('deadlineHour')} choices={hours} defaultValue={form.deadlineHour} />
            <TextField {...words('deadlineOtherHour')} defaultValue={form.deadlineOtherHour} maxLength={10} />
          </div>
          <SelectField
            {...words('deadlineZone')}
            choices={[
              { value: '', words: offerFormCopy.placeZone },
              ...zones.map((value) => ({ value, words: zoneWords(value) })),
            ]}
            defaultValue={deadlineZone}
          />
        </>,
      )}
      {proven(
        ['mayCloseEarly'],
        <Checkbox {...words('mayCloseEarly')} value="yes" defaultChecked={form.mayCloseEarly === 'yes'} />,
      )}
    </>
  )
}
