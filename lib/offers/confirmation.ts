import { type ReasonRefusal, readReason } from './change-reason'
import type { Finding } from './finding'

/** What somebody says of findings that were shown to them: they are meant, and why. */
export interface Confirmation {
  /** The findings that were shown, by `pointOf`: another one is not meant by it. */
  readonly points: readonly string[]
  readonly why: string
}

/** What tells a finding from another: a Sunday from the next one. */
export function pointOf({ code, detail }: Finding): string {
  return `${code} ${detail ?? ''}`
}

/** A confirmation as a form sends it; null while nothing is said. */
export function readConfirmation({
  points,
  confirmation,
}: {
  readonly points: string
  readonly confirmation: string
}):
  | { readonly kind: 'ok'; readonly confirmed: Confirmation | null }
  | { readonly kind: 'refused'; readonly code: ReasonRefusal } {
  if (confirmation.trim() === '') return { kind: 'ok', confirmed: null }
  const why = readReason(confirmation)
  return why.kind === 'refused' ? why : { kind: 'ok', confirmed: { points: points.split('\n'), why: why.words } }
}

/** Findings that nobody confirmed, and those that nobody can. */
export function unconfirmed(findings: readonly Finding[], confirmed: Confirmation | null): readonly Finding[] {
  return findings.filter(
    (finding) => finding.severity === 'error' || confirmed?.points.includes(pointOf(finding)) !== true,
  )
}

/** What the history keeps of confirmed findings: one a line, each with why it is meant; null where there are none. */
export function confirmedWords(findings: readonly Finding[], confirmed: Confirmation | null): string | null {
  if (confirmed === null || findings.length === 0) return null
  return findings.map(({ code }) => `${code}: ${confirmed.why}`).join('\n')
}
