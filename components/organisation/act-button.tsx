'use client'

import { changeRefusalSentence } from '@/lib/copy/extension'
import type { ChangeRefusal } from '@/lib/offers/change-refusal'
import { SubmitButton } from '../ui/submit-button'
import { useSentForm } from '../ui/use-sent-form'

/** What a button's act came to, if it was refused; done, it leads on. */
export interface ActState {
  readonly refusal: ChangeRefusal | null
}

export type ActAction = (state: ActState, form: FormData) => Promise<ActState>

interface ActButtonProps {
  readonly action: ActAction
  /** Sent along, out of sight. */
  readonly hidden: Readonly<Record<string, string>>
  readonly words: string
}

/** A button that does something at once, with the reason beside it when it could not be done. */
export function ActButton({ action, hidden, words }: ActButtonProps) {
  const [state, send] = useSentForm(action, { refusal: null })
  return (
    <form action={send}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton quiet>{words}</SubmitButton>
      {state.refusal !== null && (
        <p role="alert" className="mt-1 max-w-xs font-semibold text-on-urgent">
          {changeRefusalSentence(state.refusal)}
        </p>
      )}
    </form>
  )
}
