import type { FieldError } from '@/lib/accounts/form-state'
import type { ReportAnswerErrorCode, reportAnswerFields } from '@/lib/moderation/report-answer-input'

/** The answer to reports as it was sent, and why nothing came of it. */
export interface ReportAnswerState {
  readonly values: Readonly<Record<(typeof reportAnswerFields)[number], string>>
  readonly errors: readonly FieldError<ReportAnswerErrorCode>[]
  /** What no field can put right; null where nothing of the kind is. */
  readonly why: string | null
  /** Grows with each answer of the server. */
  readonly attempt: number
}
