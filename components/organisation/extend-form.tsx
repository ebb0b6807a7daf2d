'use client'

import { useActionState } from 'react'
import { changeRefusalSentence, extensionErrorSentence } from '@/lib/copy/extension'
import { organisationCopy, withTwins } from '@/lib/copy/organisation-offers'
import type { ChangeRefusal } from '@/lib/offers/change-refusal'
import type { ExtensionError, ExtensionForm } from '@/lib/offers/extension-form'
import { RadioGroup } from '../ui/choice-group'
import { ErrorSummary } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'
import { ExtensionFields } from './extension-fields'

export interface ExtendState {
  readonly form: ExtensionForm
  /** For all posts of the notice that close together. */
  readonly forAll: boolean
  readonly errors: readonly ExtensionError[]
  readonly refusal: ChangeRefusal | null
}

interface ExtendFormProps {
  readonly action: (state: ExtendState, form: FormData) => Promise<ExtendState>
  /** Sent along, out of sight. */
  readonly hidden: Readonly<Record<string, string>>
  readonly initial: ExtensionForm
  /** Titles of the other posts of the notice that close at the same moment. */
  readonly twins: readonly string[]
}

const words = organisationCopy.extend

/** The new end of an offer, why, and for which posts of its notice. */
export function ExtendForm({ action, hidden, initial, twins }: ExtendFormProps) {
  const [state, send] = useActionState(action, { form: initial, forAll: true, errors: [], refusal: null })
  const { form, forAll, errors, refusal } = state
  const isAboutDate = refusal === 'not-later' || refusal === 'past'
  return (
    <form action={send} noValidate className="mt-6 grid max-w-xl gap-5">
      <ErrorSummary
        title={words.errors}
        errors={[
          ...errors.map((error) => ({ field: error.field, words: extensionErrorSentence(error) })),
          ...(refusal === null
            ? []
            : [{ field: isAboutDate ? 'deadlineDay' : null, words: changeRefusalSentence(refusal) }]),
        ]}
      />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ExtensionFields form={form} errors={errors} />
      {twins.length > 0 && (
        <RadioGroup
          name="portee"
          label={words.twins}
          hint={twins.join(' · ')}
          choices={[
            { value: 'avis', words: withTwins(twins.length) },
            { value: 'offre', words: words.onlyThis },
          ]}
          defaultValue={forAll ? 'avis' : 'offre'}
        />
      )}
      <p>
        <SubmitButton>{words.submit}</SubmitButton>
      </p>
    </form>
  )
}
