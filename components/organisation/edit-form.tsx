'use client'

import type { ReactNode } from 'react'
import { changeRefusalSentence } from '@/lib/copy/extension'
import { findingSentence } from '@/lib/copy/offer-checks'
import { formErrorSentence, groupTitles } from '@/lib/copy/offer-form'
import { organisationCopy } from '@/lib/copy/organisation-offers'
import { formGroupNames } from '@/lib/offers/offer-form'
import { postPrefix } from '@/lib/posting/typed-posting-form'
import type { FieldProof } from '../offer-form/field-proofs'
import { OfferFields } from '../offer-form/offer-fields'
import { ErrorSummary } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'
import { useSentForm } from '../ui/use-sent-form'
import { EditConflict } from './edit-conflict'
import type { EditState } from './edit-state'
import { FindingsBox } from './findings-box'
import { LaterDateBox } from './later-date-box'

interface EditFormProps {
  readonly action: (state: EditState, form: FormData) => Promise<EditState>
  readonly slug: string
  readonly initial: EditState
  readonly proofs: readonly FieldProof[]
  /** The notice, beside the form. */
  readonly source: ReactNode
}

const words = organisationCopy.edit
const prefix = postPrefix(0)

/** All that can be changed of an offer. What somebody else changed meanwhile is told above it. */
export function EditForm({ action, slug, initial, proofs, source }: EditFormProps) {
  const [state, send] = useSentForm(action, initial)
  const { form, base, version, proposedAt, attempt, errors, findings, confirmation, laterDate, refusal, conflict } =
    state
  const isAboutReason = refusal === 'reason-missing' || refusal === 'reason-too-long'
  const blocking = findings.filter(({ severity }) => severity === 'error')
  const summed = [
    ...errors.map((error) => ({ field: prefix + error.field, words: formErrorSentence(error) })),
    ...blocking.map((finding) => ({ field: prefix + finding.field, words: findingSentence(finding) })),
    ...(refusal === null ? [] : [{ field: isAboutReason ? 'motif' : null, words: changeRefusalSentence(refusal) }]),
  ]
  const reasonError = laterDate?.kind === 'extended' && isAboutReason ? changeRefusalSentence(refusal) : undefined
  return (
    <div className="mt-6 grid gap-8 lg:grid-cols-2 lg:gap-12">
      <form action={send} noValidate className="grid gap-8">
        <ErrorSummary title={words.errors} errors={summed} />
        {conflict !== null && <EditConflict conflict={conflict} />}
        {blocking.length === 0 && <FindingsBox findings={findings} confirmation={confirmation} />}
        {laterDate !== null && <LaterDateBox laterDate={laterDate} error={reasonError} />}
        <input type="hidden" name="offre" value={slug} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="propose" value={proposedAt} />
        <input type="hidden" name="base" value={JSON.stringify(base)} />
        {/* Each answer of the server draws the fields anew: a list would otherwise go back to what it showed at first. */}
        <div key={attempt} className="grid gap-8">
          {formGroupNames.map((group) => (
            <section key={group} aria-labelledby={`groupe-${group}`}>
              <h2 id={`groupe-${group}`} className="mb-3 text-xl font-strong tracking-tight">
                {groupTitles[group]}
              </h2>
              <OfferFields group={group} form={form} prefix={prefix} errors={errors} proofs={proofs} />
            </section>
          ))}
        </div>
        <p className="border-t border-rule pt-6">
          <SubmitButton>{words.submit}</SubmitButton>
        </p>
      </form>
      {source}
    </div>
  )
}
