import { z } from 'zod'

export const reportReasons = ['FEE_ASKED', 'FALSE_ORGANISATION', 'WRONG_DATE', 'CLOSED', 'DISCRIMINATORY'] as const
export type ReportReason = (typeof reportReasons)[number]

/** What a visitor says is wrong with an offer. */
export interface OfferReport {
  readonly reason: ReportReason
  readonly words: string | null
}

/** Characters, line ends as one each. */
export const maxReportWords = 1000

export type ReportRefusal = 'no-reason' | 'words-too-long'

/** Fields of the form; `site` is out of sight: only a program fills it in. */
export const reportFields = { reason: 'motif', words: 'precisions', trap: 'site' } as const

/** A form as it was sent, with what stands in the way of taking it. */
export type ReadReport =
  | { readonly kind: 'report'; readonly report: OfferReport }
  | {
      readonly kind: 'refused'
      readonly refusals: readonly ReportRefusal[]
      readonly reason: string
      readonly words: string
    }
  /** Filled in by a program: to be thanked and forgotten. */
  | { readonly kind: 'trapped' }

const schema = z.object({ reason: z.enum(reportReasons), words: z.string().max(maxReportWords) })

/** Reads the form of a report; total. */
export function readReport(form: URLSearchParams): ReadReport {
  if ((form.get(reportFields.trap) ?? '') !== '') return { kind: 'trapped' }
  const reason = form.get(reportFields.reason) ?? ''
  // PostgreSQL takes neither the null character nor half a surrogate pair.
  const words = (form.get(reportFields.words) ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/\0|\p{Cs}/gu, '')
    .trim()
  const parsed = schema.safeParse({ reason, words })
  if (parsed.success)
    return { kind: 'report', report: { reason: parsed.data.reason, words: words === '' ? null : words } }
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
  const refusals: ReportRefusal[] = []
  if (wrong.has('reason')) refusals.push('no-reason')
  if (wrong.has('words')) refusals.push('words-too-long')
  return { kind: 'refused', refusals, reason, words }
}
