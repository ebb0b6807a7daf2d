import type { Choice } from './choice'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'

export interface SelectFieldProps extends FieldWords {
  readonly choices: readonly Choice[]
  readonly defaultValue?: string | undefined
  readonly required?: boolean | undefined
}

/** One of many, in a list that opens. */
export function SelectField({ choices, required = false, ...field }: SelectFieldProps) {
  return (
    <FieldFrame {...field}>
      <select
        // React resets a form after its action, a select to what was chosen at first: a new one has the new choice.
        key={field.defaultValue}
        id={field.name}
        name={field.name}
        defaultValue={field.defaultValue}
        aria-required={required || undefined}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field)}
        className="field"
      >
        {choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
