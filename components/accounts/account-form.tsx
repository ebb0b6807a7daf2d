'use client'

import type { FormState } from '@/lib/accounts/form-state'
import { ErrorSummary } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'
import { useSentForm } from '../ui/use-sent-form'

export interface AccountField {
  readonly name: string
  readonly label: string
  readonly type: 'text' | 'email' | 'password'
  readonly autoComplete: string
  readonly hint?: string
  /** What stands there before anything is typed. */
  readonly value?: string
  readonly optional?: boolean
}

export interface AccountFormProps<State extends FormState> {
  readonly action: (state: State, form: FormData) => Promise<State>
  readonly initial: State
  readonly fields: readonly AccountField[]
  /** Sent along, out of sight. */
  readonly hidden?: Readonly<Record<string, string>>
  readonly submit: string
  /** A second way to send the form, told by `par`. */
  readonly otherSubmit?: { readonly words: string; readonly value: string }
  readonly errorTitle: string
  /** The sentence for each code. */
  readonly sentences: Readonly<Record<string, string>>
  /** What is said instead of the form once it is done. */
  readonly doneWords?: Readonly<Record<string, string>>
}

/** A form of a few lines to type, about an account; what is wrong stands above it and at each field. */
export function AccountForm<State extends FormState>(props: AccountFormProps<State>) {
  const { action, initial, fields, hidden = {}, submit, otherSubmit, errorTitle, sentences, doneWords = {} } = props
  const [state, send] = useSentForm<State>(action as never, initial as never)
  if (state.done !== null)
    return (
      <p role="status" className="max-w-xl rounded-md bg-open px-4 py-3 text-on-open">
        {doneWords[state.done]}
      </p>
    )
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
      {fields.map(({ value, optional = false, ...field }) => (
        <TextField
          key={field.name}
          {...field}
          required={!optional}
          defaultValue={state.values[field.name] ?? value}
          error={errors.find((error) => error.field === field.name)?.words}
        />
      ))}
      <p className="flex flex-wrap gap-3">
        <SubmitButton>{submit}</SubmitButton>
        {otherSubmit && (
          <SubmitButton quiet name="par" value={otherSubmit.value}>
            {otherSubmit.words}
          </SubmitButton>
        )}
      </p>
    </form>
  )
}
