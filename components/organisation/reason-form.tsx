'use client'

import { changeRefusalSentence } from '@/lib/copy/extension'
import type { Choice } from '../ui/choice'
import { RadioGroup } from '../ui/choice-group'
import { ErrorSummary } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'
import { TextArea } from '../ui/text-area'
import { useSentForm } from '../ui/use-sent-form'
import { type ReasonState, untouchedReason } from './reason-state'

interface ReasonFormProps {
  readonly action: (state: ReasonState, form: FormData) => Promise<ReasonState>
  /** Sent along, out of sight. */
  readonly hidden: Readonly<Record<string, string>>
  readonly words: {
    readonly reason: string
    readonly reasonHint?: string
    readonly submit: string
    readonly errors: string
    /** Where a reason is chosen. */
    readonly missing?: string
  }
  /** To choose from; without them it is typed. */
  readonly choices?: readonly Choice[]
}

/** Asks why before something is done for all to see. */
export function ReasonForm({ action, hidden, words, choices }: ReasonFormProps) {
  const [state, send] = useSentForm(action, untouchedReason)
  const { refusal, typed } = state
  const isAboutReason = refusal === 'reason-missing' || refusal === 'reason-too-long'
  const sentence =
    refusal === null
      ? null
      : refusal === 'reason-missing'
        ? (words.missing ?? changeRefusalSentence(refusal))
        : changeRefusalSentence(refusal)
  const field = { name: 'raison', label: words.reason, hint: words.reasonHint, error: isAboutReason ? sentence : null }
  return (
    <form action={send} noValidate className="mt-6 grid max-w-xl gap-5">
      <ErrorSummary
        title={words.errors}
        errors={sentence === null ? [] : [{ field: isAboutReason ? 'raison' : null, words: sentence }]}
      />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {choices === undefined ? (
        <TextArea {...field} defaultValue={typed} rows={2} required />
      ) : (
        <RadioGroup {...field} choices={choices} defaultValue={typed} />
      )}
      <p>
        <SubmitButton>{words.submit}</SubmitButton>
      </p>
    </form>
  )
}
