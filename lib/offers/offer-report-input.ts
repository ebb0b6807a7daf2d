import { z } from 'zod'

export const reportReasons = ['FEE_ASKED', 'FALSE_ORGANISATION', 'WRONG_DATE', 'CLOSED', 'DISCRIMINATORY'] as const
export type ReportReason = (typeof reportReasons)[number]

export const reportOutcomes = ['CONFIRMED', 'UNFOUNDED'] as const
/** What a moderator found a report to be. */
export type ReportOutcome = (typeof reportOutcomes)[number]

/** Who publishes such an offer must not: enough reports of these suspend it. A wrong date or a closed post is an honest mistake. */
export const graveReasons = ['FEE_ASKED', 'FALSE_ORGANISATION', 'DISCRIMINATORY'] as const satisfies ReportReason[]

/** What a visitor says is wrong with an offer. */
export interface OfferReport {
  readonly reason: ReportReason
  readonly words: string | null
  /** Where they want to be answered. */
  readonly email: string | null
}

/** Characters, line ends as one each. */
export const maxReportWords = 1000

export type ReportRefusal = 'no-reason' | 'words-too-long' | 'bad-email'

/** Fields of the form; `site` is out of sight: only a program fills it in. */
export const reportFields = { reason: 'motif', words: 'precisions', email: 'courriel', trap: 'site' } as const

/** A form as it was sent, with what stands in the way of taking it. */
export type ReadReport =
  | { readonly kind: 'report'; readonly report: OfferReport }
  | {
      readonly kind: 'refused'
      readonly refusals: readonly ReportRefusal[]
      readonly reason: string
      readonly words: string
      readonly email: string
    }
  /** Filled in by a program: to be thanked and forgotten. */
  | { readonly kind: 'trapped' }

/** Days after which the address is forgotten. */
export const reportEmailDays = 90

/** Characters of an address, by RFC 5321. */
export const maxEmail = 254

const schema = z.object({
  reason: z.enum(reportReasons),
  words: z.string().max(maxReportWords),
  email: z.literal('').or(z.email().max(maxEmail)),
})

/** Reads the form of a report; total. */
export function readReport(form: URLSearchParams): ReadReport {
  if ((form.get(reportFields.trap) ?? '') !== '') return { kind: 'trapped' }
  const reason = form.get(reportFields.reason) ?? ''
  const words = keepable(form.get(reportFields.words)).replace(/\r\n?/g, '\n').trim()
  const email = keepable(form.get(reportFields.email)).trim()
  const parsed = schema.safeParse({ reason, words, email })
  if (parsed.success)
    return { kind: 'report', report: { reason: parsed.data.reason, words: words || null, email: email || null } }
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
  const refusals: ReportRefusal[] = []
  if (wrong.has('reason')) refusals.push('no-reason')
  if (wrong.has('words')) refusals.push('words-too-long')
  if (wrong.has('email')) refusals.push('bad-email')
  return { kind: 'refused', refusals, reason, words, email }
}

/** PostgreSQL takes neither the null character nor half a surrogate pair. */
function keepable(typed: string | null): string {
  return (typed ?? '').replace(/\0|\p{Cs}/gu, '')
}
