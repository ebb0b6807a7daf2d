'use client'

import { reportAnswerErrorSentences, reportHandlingCopy } from '@/lib/copy/report-handling'
import { decisionParameters } from '@/lib/moderation/decision-input'
import { leavesOffer, maxAnswer } from '@/lib/moderation/report-answer-input'
import { reportOutcomes } from '@/lib/offers/offer-report-input'
import { RadioGroup } from '../ui/choice-group'
import { ErrorSummary } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'
import { TextArea } from '../ui/text-area'
import { useSentForm } from '../ui/use-sent-form'
import { DecisionWords, RefusalReason } from './decision-fields'
import type { ReportAnswerState } from './report-answer-state'

interface ReportAnswerFormProps {
  readonly action: (state: ReportAnswerState, form: FormData) => Promise<ReportAnswerState>
  /** Sent along, out of sight: the offer and the reports as they were seen. */
  readonly hidden: Readonly<Record<string, string>>
  readonly mayRelease: boolean
  readonly mayRefuse: boolean
}

const untouched: ReportAnswerState = {
  values: { issue: '', reponse: '', decision: leavesOffer, raison: '', mots: '' },
  errors: [],
  why: null,
  attempt: 0,
}

const words = reportHandlingCopy
const outcomes = reportOutcomes.map((value) => ({ value, words: words.outcomes[value] }))
const leave = { value: leavesOffer, words: words.leave }
const release = { value: decisionParameters.approve, words: words.release, hint: words.releaseHint }
const refuse = { value: decisionParameters.refuse, words: words.refuse, hint: words.refuseHint }
/** What the reports of an offer came to, in words, and what becomes of it. */
export function ReportAnswerForm({ action, hidden, mayRelease, mayRefuse }: ReportAnswerFormProps) {
  const [{ values, errors, why, attempt }, send] = useSentForm(action, untouched)
  const errorOf = (field: string) => {
    const error = errors.find((found) => found.field === field)
    return error && reportAnswerErrorSentences[error.code]
  }
  return (
    <form action={send} noValidate className="mt-4 grid max-w-xl gap-5">
      <ErrorSummary
        title={words.errors}
        errors={[
          ...(why === null ? [] : [{ field: null, words: why }]),
          ...errors.map(({ field, code }) => ({ field, words: reportAnswerErrorSentences[code] })),
        ]}
      />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {/* Each answer of the server draws the fields anew: they would otherwise go back to what they showed at first. */}
      <div key={attempt} className="grid gap-5">
        <RadioGroup
          name="issue"
          label={words.outcome}
          choices={outcomes}
          defaultValue={values.issue}
          error={errorOf('issue')}
        />
        <TextArea
          name="reponse"
          label={words.answer}
          hint={words.answerHint}
          maxLength={maxAnswer}
          defaultValue={values.reponse}
          error={errorOf('reponse')}
          required
        />
        <RadioGroup
          name="decision"
          label={words.decision}
          choices={[leave, ...(mayRelease ? [release] : []), ...(mayRefuse ? [refuse] : [])]}
          defaultValue={values.decision}
          error={errorOf('decision')}
        />
        {mayRefuse && (
          <fieldset className="grid gap-5 border-l-2 border-rule pl-4">
            <legend className="font-semibold">{words.refusal}</legend>
            <RefusalReason defaultValue={values.raison} error={errorOf('raison')} />
            <DecisionWords defaultValue={values.mots} error={errorOf('mots')} />
          </fieldset>
        )}
      </div>
      <p>
        <SubmitButton>{words.submit}</SubmitButton>
      </p>
    </form>
  )
}
