import type { ReactNode } from 'react'
import type { OfferForm, OfferFormField } from '@/lib/offers/offer-form'
import { FieldNotes } from '../ui/field-frame'
import type { GroupProps } from './offer-fields'

interface DateFieldsProps extends Pick<GroupProps, 'form' | 'words'> {
  readonly legend: string
  readonly hint?: string
  /** Day, month and year. */
  readonly fields: readonly (keyof OfferForm & OfferFormField)[]
  readonly children?: ReactNode
}

/** A date as three short fields: nothing to open, nothing that guesses a format. */
export function DateFields({ form, words, legend, hint, fields, children }: DateFieldsProps) {
  const [first] = fields
  const error = first && words(first).error
  const name = first ? words(first).name : ''
  return (
    <fieldset aria-describedby={error ? `${name}-erreur` : undefined}>
      <legend className="font-semibold">{legend}</legend>
      <FieldNotes label={legend} name={name} hint={hint} error={error} />
      <div className="mt-1.5 flex flex-wrap items-end gap-3">
        {fields.map((field, i) => {
          const value = form[field]
          const { name, label } = words(field)
          return (
            <label key={field} className="grid text-sm">
              {label}
              <input
                id={name}
                name={name}
                inputMode="numeric"
                maxLength={4}
                defaultValue={typeof value === 'string' ? value : ''}
                aria-invalid={error ? true : undefined}
                className={`field text-base ${i === 2 ? 'max-w-24' : 'max-w-16'}`}
              />
            </label>
          )
        })}
        {children}
      </div>
    </fieldset>
  )
}
