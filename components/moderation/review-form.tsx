'use client'

import type { ReactNode } from 'react'
import {
  decisionCopy,
  decisionErrorSentences,
  notDecidedSentence,
  unfitSentences,
} from '@/lib/copy/moderation-decisions'
import { fieldName, formErrorSentence, groupTitles } from '@/lib/copy/offer-form'
import { reviewCopy } from '@/lib/copy/review'
import { fr } from '@/lib/copy/typography'
import type { FormGroup } from '@/lib/offers/offer-form'
import type { OfferFormError } from '@/lib/offers/read-offer-form'
import { postPrefix } from '@/lib/posting/typed-posting-form'
import type { FieldProof } from '../offer-form/field-proofs'
import { OfferFields } from '../offer-form/offer-fields'
import { EditConflict } from '../organisation/edit-conflict'
import { NewsBox } from '../organisation/news-box'
import { ErrorSummary, type SummedError } from '../ui/error-summary'
import { useSentForm } from '../ui/use-sent-form'
import { DecisionBar, ReviewDecision } from './review-decision'
import type { ReviewState } from './review-state'

interface ReviewFormProps {
  readonly action: (state: ReviewState, form: FormData) => Promise<ReviewState>
  /** Sent along, out of sight. */
  readonly hidden: Readonly<Record<string, string>>
  readonly initial: ReviewState
  /** The doubtful first. */
  readonly groups: readonly FormGroup[]
  readonly proofs: readonly FieldProof[]
  /** Their own offer: to be read, not to be changed. */
  readonly isOwn: boolean
  /** The notice, beside the form. */
  readonly source: ReactNode
}

const prefix = postPrefix(0)

/** All facts of an offer, to be corrected in place, and what can be decided of it. What somebody else did meanwhile is told above. */
export function ReviewForm({ action, hidden, initial, groups, proofs, isOwn, source }: ReviewFormProps) {
  const [state, send] = useSentForm(action, initial)
  const { form, base, version, attempt, outcome } = state
  const errors = outcome?.kind === 'incomplete' ? outcome.errors : []
  return (
    <div className="mt-8 grid gap-8 lg:grid-cols-2 lg:gap-12">
      <div className="min-w-0 lg:sticky lg:top-4 lg:col-start-2 lg:row-start-1 lg:self-start">{source}</div>
      <form action={send} noValidate className="grid min-w-0 content-start gap-8 lg:col-start-1 lg:row-start-1">
        {/* What the Enter key does in a field: decides nothing. */}
        <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
        <ErrorSummary title={decisionCopy.errors} errors={summed(state)} />
        <MeanwhileBox state={state} />
        {Object.entries({ ...hidden, version: String(version), base: JSON.stringify(base) }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div>
          <h2 id="corriger" tabIndex={-1} className="scroll-mt-4 text-xl font-strong tracking-tight">
            {reviewCopy.form}
          </h2>
          {!isOwn && <p className="mt-1 text-sm text-quiet">{reviewCopy.formHint}</p>}
        </div>
        {/* Each answer of the server draws the fields anew: a list would otherwise go back to what it showed at first. */}
        <fieldset key={attempt} disabled={isOwn} className="grid min-w-0 gap-8">
          <legend className="sr-only">{reviewCopy.form}</legend>
          {groups.map((group) => (
            <section key={group} aria-labelledby={`groupe-${group}`}>
              <h3 id={`groupe-${group}`} className="mb-3 text-lg font-strong">
                {groupTitles[group]}
              </h3>
              <OfferFields group={group} form={form} prefix={prefix} errors={errors} proofs={proofs} />
            </section>
          ))}
        </fieldset>
        {!isOwn && <ReviewDecision key={`decision ${attempt}`} state={state} />}
        {!isOwn && <DecisionBar state={state} />}
      </form>
    </div>
  )
}

/** What the first of two did, for the second. */
function MeanwhileBox({ state: { outcome, conflict } }: { readonly state: ReviewState }) {
  if (outcome?.kind !== 'decided-meanwhile') return null
  return (
    <>
      {conflict !== null && conflict.taken.length + conflict.disputed.length > 0 && (
        <EditConflict conflict={conflict} />
      )}
      <NewsBox title={reviewCopy.meanwhile} tone="soon" about={outcome}>
        <p className="mt-1">{notDecidedSentence(outcome)}</p>
        <p className="mt-1">{reviewCopy.kept}</p>
      </NewsBox>
    </>
  )
}

function summed({ decisionErrors, outcome }: ReviewState): readonly SummedError[] {
  const wrong = decisionErrors.map(({ field, code }) => ({ field, words: decisionErrorSentences[code] }))
  switch (outcome?.kind) {
    case 'incomplete':
      return [...wrong, ...outcome.errors.map(summedError)]
    case 'unfit':
      return [...wrong, ...outcome.reasons.map((reason) => ({ field: null, words: unfitSentences[reason] }))]
    case 'refused':
      return [...wrong, { field: null, words: notDecidedSentence(outcome) }]
    default:
      return wrong
  }
}

function summedError(error: OfferFormError): SummedError {
  return { field: prefix + error.field, words: fr`${fieldName(error.field)} : ${formErrorSentence(error)}` }
}
