import { describedBy, FieldFrame, type FieldWords } from './field-frame'

export interface TextFieldProps extends FieldWords {
  readonly type?: 'text' | 'email' | 'password' | 'url' | 'search' | 'tel' | 'date'
  readonly defaultValue?: string | undefined
  readonly autoComplete?: string | undefined
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url' | 'tel' | undefined
  readonly maxLength?: number | undefined
  /** As told to assistive tools; forms are checked by the server, with sentences of ours. */
  readonly required?: boolean | undefined
  /** For what is short by nature: a day, a year, a number of months. */
  readonly width?: 'full' | 'year' | 'two-digits'
}

const widths = { full: '', year: 'max-w-24', 'two-digits': 'max-w-16' } as const

/** One line to type. */
export function TextField({ type = 'text', width = 'full', required = false, ...field }: TextFieldProps) {
  return (
    <FieldFrame {...field}>
      <input
        id={field.name}
        name={field.name}
        type={type}
        defaultValue={field.defaultValue}
        autoComplete={field.autoComplete}
        inputMode={field.inputMode}
        maxLength={field.maxLength}
        aria-required={required || undefined}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field)}
        className={`field ${widths[width]}`}
      />
    </FieldFrame>
  )
}
