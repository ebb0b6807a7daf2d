import { decisionCopy, decisionErrorSentences } from '@/lib/copy/moderation-decisions'
import { reviewCopy } from '@/lib/copy/review'
import { decisionParameters } from '@/lib/moderation/decision-input'
import { SubmitButton } from '../ui/submit-button'
import { DecisionWords, RefusalReason } from './decision-fields'
import type { ReviewState } from './review-state'

/** What can be decided of an offer besides publishing it, with the words and the reason that go with it. */
export function ReviewDecision({ state }: { readonly state: ReviewState }) {
  const { decisions, reason, words, decisionErrors } = state
  const errorOf = (field: string) => {
    const error = decisionErrors.find((candidate) => candidate.field === field)
    return error && decisionErrorSentences[error.code]
  }
  const names = decisionCopy.decisions
  return (
    <section aria-labelledby="decision" className="grid gap-5 border-t-2 border-rule pt-6">
      {/* Where an error about the decision as a whole leads. */}
      <h2 id="decision" tabIndex={-1} className="text-xl font-strong tracking-tight">
        {decisionCopy.legend}
      </h2>
      {decisions.length === 0 && <p>{reviewCopy.noDecision}</p>}
      {decisions.length > 0 && <DecisionWords defaultValue={words} error={errorOf('mots')} />}
      <p className="flex flex-wrap gap-3">
        {decisions.includes('ask-change') && (
          <SubmitButton quiet name="decision" value={decisionParameters['ask-change']}>
            {names['ask-change']}
          </SubmitButton>
        )}
        {decisions.includes('hold') && (
          <SubmitButton quiet name="decision" value={decisionParameters.hold} shortcut="h">
            {names.hold}
          </SubmitButton>
        )}
      </p>
      {decisions.includes('refuse') && (
        <>
          <RefusalReason defaultValue={reason} error={errorOf('raison')} />
          <p>
            <SubmitButton quiet name="decision" value={decisionParameters.refuse}>
              {names.refuse}
            </SubmitButton>
          </p>
        </>
      )}
    </section>
  )
}

const publishWords = {
  first: decisionCopy.decisions.approve,
  again: decisionCopy.release,
  corrections: reviewCopy.saveCorrections,
} as const

/** Publishes from anywhere in the form, and leads to what takes words or a reason. */
export function DecisionBar({ state: { decisions, publishing } }: { readonly state: ReviewState }) {
  if (decisions.length === 0) return null
  const names = decisionCopy.decisions
  const link = 'inline-flex min-h-11 items-center'
  return (
    <p className="apply-bar sticky bottom-0 z-10 flex flex-wrap items-center gap-x-4 border-t border-rule bg-paper py-2">
      {decisions.includes('approve') && (
        <SubmitButton name="decision" value={decisionParameters.approve} shortcut="a">
          {publishWords[publishing]}
        </SubmitButton>
      )}
      {decisions.includes('refuse') && (
        <a href="#raison" data-shortcut="r" className={link}>
          {names.refuse}
        </a>
      )}
      <a href="#decision" className={link}>
        {reviewCopy.otherDecisions}
      </a>
    </p>
  )
}
