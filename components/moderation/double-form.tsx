'use client'

import { doubleRefusalSentences, duplicateCopy } from '@/lib/copy/duplicates'
import { ErrorSummary } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'
import { useSentForm } from '../ui/use-sent-form'
import type { DoubleState } from './double-state'

interface DoubleFormProps {
  readonly action: (state: DoubleState, form: FormData) => Promise<DoubleState>
  /** Of the offer looked at. */
  readonly slug: string
}

/** Names another offer of the same post, which was not found to be one. */
export function DoubleForm({ action, slug }: DoubleFormProps) {
  const [state, send] = useSentForm(action, { typed: '', refusal: null })
  const error = state.refusal && doubleRefusalSentences[state.refusal]
  return (
    <form action={send} noValidate className="mt-6 grid max-w-xl gap-3">
      <ErrorSummary
        title={duplicateCopy.doubleErrors}
        errors={error === null ? [] : [{ field: 'doublon', words: error }]}
      />
      <input type="hidden" name="offre" value={slug} />
      <TextField
        // The answer of the server draws the field anew, with what was typed.
        key={state.typed}
        name="doublon"
        label={duplicateCopy.doubleLabel}
        hint={duplicateCopy.doubleHint}
        defaultValue={state.typed}
        error={error}
        autoComplete="off"
        required
      />
      <p>
        <SubmitButton quiet>{duplicateCopy.compare}</SubmitButton>
      </p>
    </form>
  )
}
