import { describedBy, FieldFrame, type FieldWords } from './field-frame'

export interface TextAreaProps extends FieldWords {
  readonly defaultValue?: string | undefined
  readonly rows?: number
  readonly maxLength?: number | undefined
  readonly required?: boolean | undefined
}

/** Several lines to type. */
export function TextArea({ rows = 4, required = false, ...field }: TextAreaProps) {
  return (
    <FieldFrame {...field}>
      <textarea
        id={field.name}
        name={field.name}
        rows={rows}
        maxLength={field.maxLength}
        defaultValue={field.defaultValue}
        aria-required={required || undefined}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field)}
        className="field"
      />
    </FieldFrame>
  )
}
