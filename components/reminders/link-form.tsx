'use client'

import { linkButtons, linkCopy } from '@/lib/copy/action-link'
import { closingReasonWords } from '@/lib/copy/deadline-moves'
import { changeRefusalSentence, extensionErrorSentence } from '@/lib/copy/extension'
import { capitalised } from '@/lib/copy/typography'
import { closingReasons } from '@/lib/offers/closing-reason'
import type { ExtensionError } from '@/lib/offers/extension-form'
import type { LinkFormError, LinkFormState } from '@/lib/reminders/link-form'
import { ExtensionFields } from '../organisation/extension-fields'
import { TwinsField } from '../organisation/twins-field'
import { RadioGroup } from '../ui/choice-group'
import { ErrorSummary } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'
import { useSentForm } from '../ui/use-sent-form'

interface LinkFormProps {
  readonly action: (state: LinkFormState, form: FormData) => Promise<LinkFormState>
  readonly initial: LinkFormState
  readonly does: 'FILLED' | 'EXTEND' | 'CLOSE'
  readonly secret: string
  /** Of the offer as the page shows it. */
  readonly version: number
  /** Titles of the other posts of the notice that close at the same moment. */
  readonly twins: readonly string[]
}

/** What a link of a mail asks before it acts: a word for each of the three things it may do. */
export function LinkForm({ action, initial, does, secret, version, twins }: LinkFormProps) {
  const [{ errors, findings, form }, send] = useSentForm(action, initial)
  const reasonError = errors.some(({ field }) => field === 'closingReason') ? linkCopy.chooseReason : null
  return (
    <form action={send} noValidate className="grid max-w-xl gap-5">
      <ErrorSummary title={linkCopy.errorTitle} errors={errors.map(summed)} />
      <input type="hidden" name="jeton" value={secret} />
      <input type="hidden" name="version" value={version} />
      {does === 'EXTEND' && (
        <>
          <ExtensionFields form={form} errors={errors.filter(isOfExtension)} findings={findings} />
          <TwinsField twins={twins} forAll={form.portee === 'avis'} />
        </>
      )}
      {does === 'CLOSE' && (
        <RadioGroup
          name="closingReason"
          label={linkCopy.closingReason}
          error={reasonError}
          choices={closingReasons.map((value) => ({ value, words: capitalised(closingReasonWords[value]) }))}
          defaultValue={form.closingReason}
        />
      )}
      <p>
        <SubmitButton>{linkButtons[does]}</SubmitButton>
      </p>
    </form>
  )
}

function isOfExtension(error: LinkFormError): error is ExtensionError {
  return error.field !== null && error.field !== 'closingReason'
}

function summed(error: LinkFormError) {
  if (error.field === 'closingReason') return { field: error.field, words: linkCopy.chooseReason }
  if (isOfExtension(error)) return { field: error.field, words: extensionErrorSentence(error) }
  const { code } = error
  return { field: null, words: code === 'link-over' ? linkCopy.linkOver : changeRefusalSentence(code) }
}
