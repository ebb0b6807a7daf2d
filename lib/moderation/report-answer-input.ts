import type { FieldError } from '../accounts/form-state'
import { type ReportOutcome, reportOutcomes } from '../offers/offer-report-input'
import type { Decision } from './decision'
import { type DecisionErrorCode, decisionParameters, readDecision } from './decision-input'

/** Fields of the form; `decision`, `raison` and `mots` are those of any decision. */
export const reportAnswerFields = ['issue', 'reponse', 'decision', 'raison', 'mots'] as const
type ReportAnswerField = (typeof reportAnswerFields)[number]

/** In place of a decision: the offer stays as it is. */
export const leavesOffer = 'laisser'

/** Characters. */
export const maxAnswer = 1000

export type ReportAnswerErrorCode =
  | DecisionErrorCode
  | 'outcome-missing'
  | 'answer-missing'
  | 'answer-too-long'
  | 'released-though-confirmed'
  | 'refused-though-unfounded'

export type ReadReportAnswer =
  | {
      readonly kind: 'ok'
      readonly outcome: ReportOutcome
      readonly answer: string
      readonly decision: Decision | null
    }
  | {
      readonly kind: 'refused'
      readonly errors: readonly (FieldError<ReportAnswerErrorCode> & { readonly field: ReportAnswerField })[]
    }

/** What a moderator answers to reports. Only unfounded ones put an offer back, and only confirmed ones refuse it. */
export function readReportAnswer(typed: Readonly<Record<ReportAnswerField, string>>): ReadReportAnswer {
  const errors: (FieldError<ReportAnswerErrorCode> & { readonly field: ReportAnswerField })[] = []
  const outcome = reportOutcomes.find((known) => known === typed.issue)
  if (outcome === undefined) errors.push({ field: 'issue', code: 'outcome-missing' })
  const answer = typed.reponse.trim()
  if (answer === '') errors.push({ field: 'reponse', code: 'answer-missing' })
  if (answer.length > maxAnswer) errors.push({ field: 'reponse', code: 'answer-too-long' })

  const read = decisionOf(typed)
  if (read.kind === 'refused') errors.push(...read.errors)
  else if (read.decision?.kind === 'approve' && outcome === 'CONFIRMED')
    errors.push({ field: 'decision', code: 'released-though-confirmed' })
  else if (read.decision?.kind === 'refuse' && outcome === 'UNFOUNDED')
    errors.push({ field: 'decision', code: 'refused-though-unfounded' })
  if (errors.length > 0 || outcome === undefined || read.kind === 'refused') return { kind: 'refused', errors }
  return { kind: 'ok', outcome, answer, decision: read.decision }
}

function decisionOf(typed: Parameters<typeof readDecision>[0]) {
  const { approve, refuse } = decisionParameters
  if (typed.decision === leavesOffer) return { kind: 'ok', decision: null } as const
  return readDecision([approve, refuse].includes(typed.decision) ? typed : { ...typed, decision: '' })
}
