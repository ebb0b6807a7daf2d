'use client'

import { useState } from 'react'
import type { FormState } from '@/lib/accounts/form-state'
import { fileRefusalSentences } from '@/lib/copy/ingestion-sentences'
import { postingCopy, sourceSentences } from '@/lib/copy/posting'
import { capitalised } from '@/lib/copy/typography'
import type { Choice } from '../ui/choice'
import { ErrorSummary } from '../ui/error-summary'
import { describedBy, FieldFrame } from '../ui/field-frame'
import { SelectField } from '../ui/select-field'
import { SubmitButton } from '../ui/submit-button'
import { TextArea } from '../ui/text-area'
import { TextField } from '../ui/text-field'
import { useSentForm } from '../ui/use-sent-form'

const words = postingCopy.start
const sentences: Readonly<Record<string, string>> = { ...fileRefusalSentences, ...sourceSentences }
/** As lib/posting/source-file.ts has it; told before megabytes are sent in vain. */
const maxFileBytes = 20_000_000
const untouched: FormState = { errors: [], values: {}, done: null }

export interface SourceFormProps<State extends FormState> {
  readonly action: (state: State, form: FormData) => Promise<State>
  readonly organisations: readonly Choice[]
}

/** The notice as words, a file or the address of a page. */
export function SourceForm<State extends FormState>({ action, organisations }: SourceFormProps<State>) {
  const [state, send] = useSentForm<State>(action as never, untouched as never)
  const [isTooLarge, setTooLarge] = useState(false)
  const errors = state.errors.map(({ field, code }) => ({ field, words: capitalised(sentences[code] ?? code) }))
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.words
  const file = {
    name: 'fichier',
    label: words.file,
    hint: words.fileHint,
    error: isTooLarge ? words.fileTooLarge : errorOf('fichier'),
  }
  const [only] = organisations
  return (
    <form action={send} noValidate className="grid gap-6">
      <ErrorSummary title={words.errorTitle} errors={errors} />
      {organisations.length === 1 && only !== undefined ? (
        <input type="hidden" name="organisation" value={only.value} />
      ) : (
        <SelectField
          name="organisation"
          label={words.organisation}
          choices={organisations}
          defaultValue={state.values.organisation}
          error={errorOf('organisation')}
        />
      )}
      <TextArea name="texte" label={words.text} rows={10} defaultValue={state.values.texte} error={errorOf('texte')} />
      <FieldFrame {...file}>
        <input
          id="fichier"
          name="fichier"
          type="file"
          aria-describedby={describedBy(file)}
          aria-invalid={file.error ? true : undefined}
          onChange={({ currentTarget: { files } }) => setTooLarge((files?.[0]?.size ?? 0) > maxFileBytes)}
          className="field border-dashed py-6"
        />
      </FieldFrame>
      <TextField
        name="adresse"
        label={words.address}
        hint={words.addressHint}
        type="url"
        autoComplete="off"
        defaultValue={state.values.adresse}
        error={errorOf('adresse')}
      />
      <p>
        <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
      </p>
    </form>
  )
}
