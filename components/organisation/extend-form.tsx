'use client'

import { changeRefusalSentence, extensionErrorSentence } from '@/lib/copy/extension'
import { organisationCopy } from '@/lib/copy/organisation-offers'
import type { ChangeRefusal } from '@/lib/offers/change-refusal'
import type { ExtensionError, ExtensionForm } from '@/lib/offers/extension-form'
import type { Finding } from '@/lib/offers/finding'
import { ErrorSummary } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'
import { useSentForm } from '../ui/use-sent-form'
import { ExtensionFields } from './extension-fields'
import { TwinsField } from './twins-field'

export interface ExtendState {
  readonly form: ExtensionForm
  /** For all posts of the notice that close together. */
  readonly forAll: boolean
  readonly errors: readonly ExtensionError[]
  /** What is worth a second look in the new date. */
  readonly findings: readonly Finding[]
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
  const [state, send] = useSentForm(action, { form: initial, forAll: true, errors: [], findings: [], refusal: null })
  const { form, forAll, errors, findings, refusal } = state
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
      <ExtensionFields form={form} errors={errors} findings={findings} />
      <TwinsField twins={twins} forAll={forAll} />
      <p>
        <SubmitButton>{words.submit}</SubmitButton>
      </p>
    </form>
  )
}
