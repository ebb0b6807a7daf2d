'use client'

import type { FormState } from '@/lib/accounts/form-state'
import { SubmitButton } from '../ui/submit-button'
import { useSentForm } from '../ui/use-sent-form'

export interface DecisionFormProps<State extends FormState> {
  readonly action: (state: State, form: FormData) => Promise<State>
  readonly initial: State
  /** Sent along, out of sight. */
  readonly hidden: Readonly<Record<string, string>>
  /** One button each, sent as `name` with its value. */
  readonly name: string
  readonly buttons: readonly { readonly value: string; readonly words: string; readonly label: string }[]
  /** The sentence for each code. */
  readonly sentences: Readonly<Record<string, string>>
}

/** A few buttons that do something at once, with the reason beside them when it could not be done. `label` names what each is about. */
export function DecisionForm<State extends FormState>(props: DecisionFormProps<State>) {
  const { action, initial, hidden, name, buttons, sentences } = props
  const [state, send] = useSentForm<State>(action as never, initial as never)
  const [error] = state.errors
  return (
    <form action={send}>
      {error && (
        <p role="alert" className="mb-2 font-semibold text-on-urgent">
          {sentences[error.code]}
        </p>
      )}
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <p className="flex flex-wrap gap-2">
        {buttons.map(({ value, words, label }) => (
          <SubmitButton key={value} quiet name={name} value={value} label={label}>
            {words}
          </SubmitButton>
        ))}
      </p>
    </form>
  )
}
