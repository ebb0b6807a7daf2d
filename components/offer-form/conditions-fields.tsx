import { offerFormCopy } from '@/lib/copy/offer-form'
import { sectorNames } from '@/lib/copy/sectors'
import { sectors } from '@/lib/extraction/posting'
import { CheckboxGroup } from '../ui/choice-group'
import { SelectField } from '../ui/select-field'
import { TextField } from '../ui/text-field'
import type { GroupProps } from './offer-fields'

const unstated = { value: '', words: offerFormCopy.unstated }
const usualCurrencies = { XOF: 'FCFA (XOF)', XAF: 'FCFA (XAF)', EUR: 'euro', USD: 'dollar des États-Unis' } as const
const otherCurrencies = ['GNF', 'MRU', 'MAD', 'DZD', 'TND', 'LYD', 'CDF', 'CAD', 'CHF', 'GBP']
const periods = Object.entries(offerFormCopy.periods).map(([value, words]) => ({ value, words }))
const sectorChoices = sectors.map((value) => ({ value, words: sectorNames[value] }))

export function ConditionsFields({ form, words, proven }: GroupProps) {
  const { salaryCurrency } = form
  const currencies = [
    unstated,
    ...Object.entries(usualCurrencies).map(([value, name]) => ({ value, words: name })),
    ...[...new Set([...otherCurrencies, salaryCurrency])]
      .filter((code) => code !== '' && !Object.hasOwn(usualCurrencies, code))
      .map((code) => ({ value: code, words: code })),
  ]
  return (
    <>
      {proven(
        ['salaryMin'],
        <>
          <div className="flex flex-wrap gap-5">
            <TextField {...words('salaryMin')} defaultValue={form.salaryMin} inputMode="decimal" />
            <TextField {...words('salaryMax')} defaultValue={form.salaryMax} inputMode="decimal" />
          </div>
          <div className="flex flex-wrap gap-5">
            <SelectField {...words('salaryCurrency')} choices={currencies} defaultValue={salaryCurrency} />
            <SelectField {...words('salaryPeriod')} choices={[unstated, ...periods]} defaultValue={form.salaryPeriod} />
            <SelectField
              {...words('salaryBasis')}
              choices={[
                unstated,
                { value: 'net', words: offerFormCopy.net },
                { value: 'gross', words: offerFormCopy.gross },
              ]}
              defaultValue={form.salaryBasis}
            />
          </div>
        </>,
      )}
      {proven(['reportsTo'], <TextField {...words('reportsTo')} defaultValue={form.reportsTo} maxLength={300} />)}
      {proven(
        ['sectors'],
        <CheckboxGroup {...words('sectors')} choices={sectorChoices} defaultValues={form.sectors} />,
      )}
    </>
  )
}
