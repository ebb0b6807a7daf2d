'use client'

import { type FormState, untouchedForm } from '@/lib/accounts/form-state'
import type { Choice } from '../ui/choice'
import { ErrorSummary } from '../ui/error-summary'
import { SelectField } from '../ui/select-field'
import { SubmitButton } from '../ui/submit-button'
import { TextArea } from '../ui/text-area'
import { TextField } from '../ui/text-field'
import { useSentForm } from '../ui/use-sent-form'

interface FieldBase {
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** As it is now. */
  readonly value: string
}

/** `lines`: one value a line. */
export type DataField = FieldBase &
  (
    | { readonly kind: 'text' | 'lines'; readonly optional?: boolean }
    | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
    | { readonly kind: 'password' }
    | { readonly kind: 'check' }
  )

interface DataFormProps {
  readonly action: (state: FormState, form: FormData) => Promise<FormState>
  readonly fields: readonly DataField[]
  /** Sent along, out of sight. */
  readonly hidden: Readonly<Record<string, string>>
  readonly submit: string
  readonly errorTitle: string
  /** The sentence for each code. */
  readonly sentences: Readonly<Record<string, string>>
  readonly quiet?: boolean
}

/** A few fields of something that is kept; what is wrong stands above them and at each. Done, its action leads elsewhere. */
export function DataForm({ action, fields, hidden, submit, errorTitle, sentences, quiet = false }: DataFormProps) {
  const [state, send] = useSentForm<FormState>(action, untouchedForm)
  const known = new Set(fields.map(({ name }) => name))
  const errors = state.errors.map(({ field, code }) => ({
    field: known.has(field) ? field : null,
    words: sentences[code] ?? code,
  }))
  return (
    <form action={send} noValidate className="grid max-w-md gap-5">
      <ErrorSummary title={errorTitle} errors={errors} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          typed={state.values[field.name]}
          error={errors.find((error) => error.field === field.name)?.words}
        />
      ))}
      <p>
        <SubmitButton quiet={quiet}>{submit}</SubmitButton>
      </p>
    </form>
  )
}

interface FieldProps {
  readonly field: DataField
  readonly typed: string | undefined
  readonly error: string | undefined
}

function Field({ field, typed, error }: FieldProps) {
  const { name, label, hint, value } = field
  const words = { name, label, hint, error }
  switch (field.kind) {
    case 'choice':
      return <SelectField {...words} choices={field.choices} defaultValue={typed ?? value} />
    case 'lines':
      return <TextArea {...words} rows={4} required={!field.optional} defaultValue={typed ?? value} />
    case 'password':
      return <TextField {...words} type="password" autoComplete="current-password" required />
    case 'check':
      return (
        <label className="flex min-h-11 items-center gap-3">
          <input
            id={name}
            type="checkbox"
            name={name}
            value="oui"
            className="size-6"
            aria-invalid={error ? true : undefined}
          />
          {label}
        </label>
      )
    case 'text':
      return <TextField {...words} autoComplete="off" required={!field.optional} defaultValue={typed ?? value} />
  }
}
